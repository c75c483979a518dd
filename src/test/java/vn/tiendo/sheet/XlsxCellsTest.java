package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxCellsTest {

  private static final String LEGACY_FONTS =
      "<font><name val=\"Arial\"/></font><font><b/><name val=\".VnTime\"/></font>"
          + "<font><name val=\".VnTimeH\"/></font><font><name val=\"VNI-Times\"/></font>";

  @Test
  void inlineStringsAndBookWithoutSharedStrings() throws Exception {
    Grid grid =
        XlsxFixture.ofRows("<row r='2'><c r='B2' t='inlineStr'><is><t>Đoàn</t></is></c></row>")
            .read();
    assertThat(texts(grid)).containsExactly("B2=Đoàn");
  }

  @Test
  void sharedStringsWithRunsAndReadingsOfJapaneseLeftOut() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>")
            .strings(
                "<si><t> a </t></si><si><r><t>Hội</t></r><r><t> thi</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>")
            .read();
    assertThat(texts(grid)).containsExactly("A1= a ", "B1=Hội thi");
  }

  @Test
  void aStringBeyondTheTableIsDamage() {
    XlsxFixture file =
        XlsxFixture.ofRows("<row r='1'><c r='A1' t='s'><v>7</v></c></row>")
            .strings("<si><t>a</t></si>");
    assertThatThrownBy(file::read)
        .isInstanceOf(UnreadableSheet.class)
        .hasMessageContaining("shared string 7");
  }

  @Test
  void prefixedNames() throws Exception {
    Grid grid =
        new XlsxFixture()
            .wholeSheet(
                "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
                    + "<x:row r='3'><x:c r='A3'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
            .read();
    assertThat(texts(grid)).containsExactly("A3=7");
  }

  @Test
  void cellsAndRowsWithoutNamesFollowTheOneBefore() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
            .read();
    assertThat(texts(grid)).containsExactly("A1=1", "B1=2", "C5=3", "D5=4", "A6=5");
  }

  @Test
  void rowsOutOfOrderAreSorted() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='3'><c r='B3'><v>3</v></c><c r='A3'><v>2</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>")
            .read();
    assertThat(texts(grid)).containsExactly("A1=1", "A3=2", "B3=3");
  }

  @Test
  void aCellToldTwiceIsDamage() {
    XlsxFixture file =
        XlsxFixture.ofRows("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
    assertThatThrownBy(file::read)
        .isInstanceOf(UnreadableSheet.class)
        .hasMessageContaining("A1 twice");
  }

  @Test
  void formulasGiveTheirCachedValueOrSayThatTheyHaveNone() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1'><f>B1/2</f><v>0.5</v></c><c r='B1' t='str'><f>x</f><v>xong</v></c>"
                    + "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='D1' t='b'><f>x</f><v>1</v></c>"
                    + "<c r='E1'><f>'[1]A'!B2</f></c><c r='F1'><f>'[1]A'!B3</f><v></v></c><c r='G1' t='str'><f>\"\"</f><v></v></c></row>")
            .read();
    assertThat(kinds(grid))
        .containsExactly(
            "A1 NUMBER",
            "B1 TEXT",
            "C1 ERROR",
            "D1 BOOLEAN",
            "E1 FORMULA_WITHOUT_VALUE",
            "F1 FORMULA_WITHOUT_VALUE");
    assertThat(texts(grid)).contains("A1=0.5", "B1=xong", "C1=#DIV/0!", "D1=TRUE");
  }

  @Test
  void percentagesAndDatesAreKnownByTheirFormats() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' s='1'><v>0.4375</v></c><c r='B1' s='2'><v>44260</v></c><c r='C1' s='3'><v>44260.5</v></c><c r='D1' s='4'><v>1</v></c></row>")
            .styles(
                "<numFmt numFmtId='170' formatCode='[$-42A]dd/mm/yyyy'/><numFmt numFmtId='171' formatCode='\"ngày\" 0'/>",
                "<font/>",
                "<xf/><xf numFmtId='10'/><xf numFmtId='170'/><xf numFmtId='22'/><xf numFmtId='171'/>")
            .read();
    List<Cell> cells = grid.rows().get(0).cells();
    assertThat(cells.get(0).format().percent()).isTrue();
    assertThat(cells.get(0).text()).isEqualTo("0.4375");
    assertThat(cells.get(1).findDay()).contains(LocalDate.of(2021, 3, 5));
    assertThat(cells.get(2).date()).isEqualTo(LocalDateTime.of(2021, 3, 5, 12, 0));
    assertThat(cells.get(3).format().date()).isFalse();
    assertThat(cells.get(3).format().general()).isFalse();
  }

  @Test
  void datesOfThe1904System() throws Exception {
    Grid grid =
        XlsxFixture.ofRows("<row r='1'><c r='A1' s='0'><v>42798</v></c></row>")
            .styles("", "<font/>", "<xf numFmtId='14'/>")
            .workbookProperties("<workbookPr date1904='1'/>")
            .read();
    assertThat(grid.rows().get(0).cells().get(0).findDay()).contains(LocalDate.of(2021, 3, 5));
  }

  @Test
  void strictDatesAreWords() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' t='d'><v>2021-03-05</v></c><c r='B1' t='d'><v>2021-03-05T06:30:00Z</v></c></row>")
            .read();
    List<Cell> cells = grid.rows().get(0).cells();
    assertThat(cells.get(0).findDay()).contains(LocalDate.of(2021, 3, 5));
    assertThat(cells.get(0).number()).isEqualTo(44260);
    assertThat(cells.get(1).date()).isEqualTo(LocalDateTime.of(2021, 3, 5, 6, 30));
  }

  @Test
  void hiddenRowsColumnsAndSheets() throws Exception {
    Book book =
        new XlsxFixture()
            .wholeSheet(
                "<worksheet><cols><col min='2' max='16384' hidden='1'/></cols><sheetData><row r='1' hidden='1'><c r='A1'><v>1</v></c></row>"
                    + "<row r='2'><c r='C2'><v>2</v></c></row></sheetData></worksheet>")
            .sheets("<sheet name='Danh mục' sheetId='4' state='veryHidden' r:id='rId1'/>")
            .book();
    Grid grid = book.sheets().get(0);
    assertThat(grid.hidden()).isTrue();
    assertThat(grid.name()).isEqualTo("Danh mục");
    assertThat(grid.rows()).extracting(Row::hidden).containsExactly(true, false);
    assertThat(grid.hiddenColumns()).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void whatLiesCoveredInAMergeIsNotThere() throws Exception {
    Grid grid =
        new XlsxFixture()
            .wholeSheet(
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c><c r='C2'><v>4</v></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='A9:XFD1048576'/></mergeCells></worksheet>")
            .read();
    assertThat(texts(grid)).containsExactly("A1=1", "C2=4");
    assertThat(grid.merges()).containsExactly(new Merge(1, 1, 2, 2));
  }

  @Test
  void aStyledEmptyCellInTheLastRowCostsNothing() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576' s='0'/></row>")
            .read();
    assertThat(grid.rows()).hasSize(1);
  }

  @Test
  void legacyFontsByCellAndByRun() throws Exception {
    Book book =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' s='1' t='s'><v>0</v></c><c r='B1' s='2' t='s'><v>0</v></c><c r='C1' s='0' t='s'><v>0</v></c>"
                    + "<c r='D1' s='3' t='inlineStr'><is><t>Toå chöùc</t></is></c><c r='E1' s='1' t='s'><v>1</v></c></row>")
            .strings(
                "<si><t>tæ chøc</t></si><si><r><t>§oµn </t></r><r><rPr><rFont val='Times New Roman'/></rPr><t>tỉnh Ðoàn</t></r><r><rPr><rFont val='VNI-Times'/></rPr><t> Ñaûng</t></r></si>")
            .styles(
                "",
                LEGACY_FONTS,
                "<xf fontId='0'/><xf fontId='1'/><xf fontId='2'/><xf fontId='3'/>")
            .book();
    assertThat(texts(book.sheets().get(0)))
        .containsExactly(
            "A1=tổ chức", "B1=TỔ CHỨC", "C1=tæ chøc", "D1=Tổ chức", "E1=Đoàn tỉnh Đoàn Đảng");
    assertThat(book.remarks()).containsExactly(Book.Remark.LEGACY_FONT_CONVERTED);
    assertThat(book.sheets().get(0).rows().get(0).cells().get(0).format().bold()).isTrue();
  }

  @Test
  void aRunInALegacyFontThatIsUnicodeAlreadyIsLeftAlone() throws Exception {
    Book book =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' s='1' t='inlineStr'><is><t>Đã thực hiện</t></is></c></row>")
            .styles("", LEGACY_FONTS, "<xf fontId='0'/><xf fontId='1'/>")
            .book();
    assertThat(texts(book.sheets().get(0))).containsExactly("A1=Đã thực hiện");
    assertThat(book.remarks()).isEmpty();
  }

  @Test
  void textsAreComposedWithPlainBlanksAndLineBreaks() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Ðo\u0061\u0300n\u00A0 x_x000D_&#10;y_x005F_</t></is></c></row>")
            .read();
    assertThat(grid.rows().get(0).cells().get(0).text()).isEqualTo("Đoàn  x\ny_");
  }

  @Test
  void macrosAndExternalLinksAreToldAndNeverFollowed() throws Exception {
    Book book =
        XlsxFixture.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>")
            .related("rId20", "externalLink", "externalLinks/externalLink1.xml")
            .part("xl/vbaProject.bin", "macros")
            .book();
    assertThat(book.format()).isEqualTo(FileFormat.XLSM);
    assertThat(book.remarks())
        .contains(Book.Remark.MACROS_IGNORED, Book.Remark.EXTERNAL_LINKS_IGNORED);
  }

  private static List<String> texts(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.reference() + "=" + cell.text())
        .toList();
  }

  private static List<String> kinds(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.reference() + " " + cell.kind())
        .toList();
  }
}
