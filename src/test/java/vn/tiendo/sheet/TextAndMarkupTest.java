package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAndMarkupTest {

  private static final String CSV =
      "STT;Nội dung;Tỷ lệ\n1;\"Phối hợp, \"\"đợt 1\"\"\ndòng 2\";82,5\n\n2;Hội thi, diễn đàn;80%\n";
  private static final List<String> CELLS =
      List.of(
          "A1=STT",
          "B1=Nội dung",
          "C1=Tỷ lệ",
          "A2=1",
          "B2=Phối hợp, \"đợt 1\"\ndòng 2",
          "C2=82,5",
          "A4=2",
          "B4=Hội thi, diễn đàn",
          "C4=80%");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void csvInUnicode(String charset) throws Exception {
    assertThat(texts(read(CSV.getBytes(Charset.forName(charset))))).isEqualTo(CELLS);
  }

  @Test
  void csvWithAByteOrderMark() throws Exception {
    assertThat(texts(read(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)))).isEqualTo(CELLS);
    assertThat(texts(read(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(CELLS);
  }

  @Test
  void csvInWindows1258IsKnownByFailingAsUtf8() throws Exception {
    // ộ and ợ stand there as a letter and a sign behind it.
    String typed = "STT,Nô\u0323i dung\r\n1,Hơ\u0323p mă\u0323t đa\u0300o\r\n";
    Grid grid = read(typed.getBytes(Charset.forName("windows-1258")));
    assertThat(texts(grid)).containsExactly("A1=STT", "B1=Nội dung", "A2=1", "B2=Hợp mặt đào");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFound(String separator) throws Exception {
    String line = String.join(separator, "1", "\"Hội thi, diễn đàn; tọa đàm\"", "80%");
    assertThat(texts(read((line + "\r\n" + line).getBytes(StandardCharsets.UTF_8))))
        .hasSize(6)
        .contains("C2=80%");
  }

  @Test
  void excelsOwnHintForTheSeparatorIsNoRecord() throws Exception {
    assertThat(texts(read("sep=;\r\na;b".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("A1=a", "B1=b");
  }

  @Test
  void theSheetOfACsvIsCalledAsItsFile() throws Exception {
    assertThat(read("a,b".getBytes(StandardCharsets.UTF_8)).name()).isEqualTo("BC T3.2021");
  }

  @Test
  void aQuoteThatNeverEndsIsRefused() {
    assertThat(catchThrowable(() -> read("a,\"b\nc,d\n".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(UnreadableSheet.class);
  }

  @Test
  void spreadsheetMlOf2003() throws Exception {
    Grid grid =
        read(
            ("""
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
            <Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
            <Style ss:ID="v"><Font ss:FontName=".VnTime" ss:Bold="1"/></Style></Styles>
            <Worksheet ss:Name="BC"><Table><Column ss:Index="6" ss:Hidden="1"/>
            <Row><Cell ss:MergeAcross="2" ss:StyleID="v"><Data ss:Type="String">Th¸ng 1</Data></Cell><Cell><Data ss:Type="String">x</Data></Cell></Row>
            <Row ss:Index="4" ss:Hidden="1"><Cell ss:StyleID="p"><Data ss:Type="Number">0.8</Data></Cell>
            <Cell ss:Index="4" ss:StyleID="d"><Data ss:Type="DateTime">2021-03-05T00:00:00.000</Data></Cell><Cell ss:Formula="=A1"/>
            <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">A<B>B</B> <Font html:Face=".VnTime">§oµn</Font></ss:Data></Cell></Row>
            </Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
            """)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(grid.name()).isEqualTo("BC");
    assertThat(grid.hidden()).isTrue();
    assertThat(texts(grid))
        .containsExactly("A1=Tháng 1", "D1=x", "A4=0.8", "D4=44260", "E4=", "F4=AB Đoàn");
    assertThat(grid.merges()).containsExactly(new Merge(1, 1, 1, 3));
    assertThat(grid.hiddenColumns()).containsExactly(6);
    assertThat(grid.findCell(4, 1).orElseThrow().format().percent()).isTrue();
    assertThat(grid.findCell(4, 4).orElseThrow().findDay()).contains(LocalDate.of(2021, 3, 5));
    assertThat(grid.findCell(4, 5).orElseThrow().kind()).isEqualTo(Cell.Kind.FORMULA_WITHOUT_VALUE);
    assertThat(grid.rows().get(1).hidden()).isTrue();
  }

  @Test
  void htmlTablesThatCallThemselvesXls() throws Exception {
    Grid grid =
        read(
            """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8>
            <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheet><x:Name>Th&#225;ng 3</x:Name></x:ExcelWorksheet></x:ExcelWorkbook></xml><![endif]-->
            <style>.xl65 {mso-style-parent:style0; font-family:".VnTime", sans-serif;}</style></head>
            <body><h3>Ban Phong trào</h3><p>Tháng 3/2021</p><table><tr><th rowspan=2>STT</th><th colspan=2>Tiến độ</th></tr>
            <tr><td>%</td><td>Ngày</td></tr>
            <tr style='display: none'><td x:num>1</td><td x:num="0.4375">44%</td><td class=xl65>§oµn<br>x <font face="Arial">Đã</font></td></tr></table>
            <table><tr><td>hai</td></tr></table></body></html>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(grid.name()).isEqualTo("Tháng 3");
    assertThat(texts(grid))
        .containsExactly(
            "A1=Ban Phong trào",
            "A2=Tháng 3/2021",
            "A3=STT",
            "B3=Tiến độ",
            "B4=%",
            "C4=Ngày",
            "A5=1",
            "B5=0.4375",
            "C5=Đoàn\nx Đã",
            "A6=hai");
    assertThat(grid.merges()).containsExactly(new Merge(3, 1, 4, 1), new Merge(3, 2, 3, 3));
    assertThat(grid.findCell(5, 2).orElseThrow().format().percent()).isTrue();
    assertThat(grid.rows().get(4).hidden()).isTrue();
  }

  @Test
  void aTableInATablesCellGivesItsRows() throws Exception {
    Grid grid =
        read(
            "<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(texts(grid)).containsExactly("A1=1", "B1=2");
  }

  @Test
  void keptTextComposesOnlyWhereItMust() {
    String decomposed = Normalizer.normalize("Hoàn thành tốt", Normalizer.Form.NFD);
    assertThat(KeptText.of(decomposed)).isEqualTo("Hoàn thành tốt");
    assertThat(KeptText.of(" a\r\nb\rc\u00A0Ð ")).isEqualTo(" a\nb\nc Đ ");
  }

  @Test
  void whatIsNoLetterIsShownAsNone() {
    assertThat(KeptText.of("8\u00015%\u000Bx\uD800y\uFFFF\u009B"))
        .isEqualTo("8\uFFFD5%\nx\uFFFDy\uFFFD\uFFFD");
    assertThat(KeptText.of("😀\tđủ")).isEqualTo("😀\tđủ");
  }

  @Test
  void valuesOfCsvAreReadAsExcelReadsThem() throws Exception {
    Grid grid =
        read("a;\"b\"\"c;\nd\" e;f\"g\";\r\n;;\"\"\r\nlast".getBytes(StandardCharsets.UTF_8));
    assertThat(texts(grid)).containsExactly("A1=a", "B1=b\"c;\nd e", "C1=f\"g\"", "A3=last");
  }

  @Test
  void aQuotedValueThatNeverEndsIsRefused() {
    assertThatThrownBy(() -> read("a,\"b\nc,d".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableSheet.class);
    byte[] endless = ("a,\"" + "x".repeat(100_000) + "\"").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(endless)).hasMessageContaining("TOO_LARGE");
  }

  @Test
  void aRowOfAPageThatNeverEndsIsRefused() {
    byte[] cells = ("<table><tr>" + "<td>1".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(cells)).hasMessageContaining("TOO_LARGE");
    byte[] text = ("<table><tr><td>" + "x".repeat(9_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(text)).hasMessageContaining("TOO_LARGE");
  }

  private static Grid read(byte[] bytes) throws UnreadableSheet {
    return new SheetReader(Limits.defaults()).read(bytes, "BC T3.2021.csv").sheets().get(0);
  }

  private static List<String> texts(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.reference() + "=" + cell.text())
        .toList();
  }
}
