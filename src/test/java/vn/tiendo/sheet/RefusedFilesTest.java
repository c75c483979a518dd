package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.text.Language;

class RefusedFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7| PDF (.pdf)",
        "{\\rtf1| Rich Text (.rtf)",
        "GIF89a| GIF (.gif)",
        "Rar!\u001A\u0007\u0000| RAR (.rar)",
        "\u00FF\u00D8\u00FF\u00E0| JPEG (.jpg)",
        "\u0089PNG| PNG (.png)",
        "7z\u00BC\u00AF| 7-Zip (.7z)",
        "ID;PWXL| SYLK (.slk)",
        "<?xml version=\"1.0\"?><gnm:Workbook xmlns:gnm=\"http://www.gnumeric.org/v10.dtd\"/>| Gnumeric (.gnumeric)",
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>| OpenDocument (.ods)",
        "MIME-Version: 1.0| MHTML (.mht)",
        "<?xml version=\"1.0\"?><a/>| XML (.xml)",
        "<html><p>không có bảng</p></html>| HTML (.html)"
      })
  void aFileIsKnownByItsFirstBytes(String start, String kind) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    UnreadableSheet refusal = refusal(bytes);
    assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_SPREADSHEET);
    assertThat(refusal.detail()).isEqualTo(kind);
    assertThat(refusal.explain(Language.VI)).contains(kind);
  }

  @ParameterizedTest
  @EnumSource(ForeignKind.class)
  void everyKindSaysWhatToDoInBothLanguages(ForeignKind kind) {
    assertThat(kind.refusal().advise(Language.VI)).isNotBlank();
    assertThat(kind.refusal().advise(Language.EN)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitSaysWhatItIsInBothLanguages(Limit limit) {
    assertThat(limit.passed(7).explain(Language.VI)).isNotBlank().doesNotContain("{");
    assertThat(limit.passed(7).explain(Language.EN)).isNotBlank().doesNotContain("{");
  }

  @Test
  void zipsAreKnownByTheirParts() {
    assertThat(
            refusal(
                    XlsxFixture.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .detail())
        .contains(".ods");
    assertThat(refusal(XlsxFixture.zip(Map.of("Index/Document.iwa", "x"))).detail())
        .contains(".numbers");
    assertThat(refusal(XlsxFixture.zip(Map.of("readme.txt", "x"))).detail()).contains("ZIP");
    assertThat(
            refusal(new XlsxFixture().part("_rels/.rels", rels("xl/workbook.bin")).bytes())
                .detail())
        .contains(".xlsb");
    assertThat(
            refusal(new XlsxFixture().part("_rels/.rels", rels("word/document.xml")).bytes())
                .detail())
        .contains("Word");
  }

  private static String rels(String target) {
    return "<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='"
        + target
        + "'/></Relationships>";
  }

  @Test
  void compoundFilesAreKnownByTheirStreams() throws Exception {
    assertThat(refusal(compound("EncryptedPackage")).reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(refusal(compound("WordDocument")).detail()).contains("Word");
    assertThat(refusal(compound("Unheard of")).detail()).contains("OLE2");
  }

  private static byte[] compound(String stream) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[100]), stream);
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void emptyFilesAndBareBytes() {
    assertThat(refusal(new byte[0]).explain(Language.VI)).contains("rỗng");
    assertThat(refusal(new byte[5000]).reason()).isEqualTo(Reason.NOT_A_SPREADSHEET);
    assertThat(refusal("  \n ".getBytes(StandardCharsets.UTF_8)).explain(Language.EN))
        .contains("empty");
  }

  @Test
  void aDocumentTypeIsRefused() {
    XlsxFixture file =
        new XlsxFixture()
            .wholeSheet(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>");
    assertThat(refusal(file.bytes()).reason()).isEqualTo(Reason.SUSPICIOUS_CONTENT);
  }

  @Test
  void anEntityThatIsNotXmlsOwnIsRefused() {
    XlsxFixture file = XlsxFixture.ofRows("<row r='1'><c r='A1'><v>&x;</v></c></row>");
    assertThatThrownBy(file::read).isInstanceOf(UnreadableSheet.class);
  }

  @Test
  void aCutOffZipIsRefused() {
    byte[] whole = XlsxFixture.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>").bytes();
    for (int length : new int[] {30, whole.length / 2, whole.length - 1}) {
      assertThat(refusal(Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.UNREADABLE);
    }
  }

  @Test
  void aPartThatIsMissingIsNotPassedOver() {
    XlsxFixture file = new XlsxFixture();
    assertThat(refusal(file.bytes()).detail()).contains("sheet1.xml is missing");
  }

  @Test
  void limitsAreHeldBeforeAnythingIsBuilt() {
    byte[] rows =
        XlsxFixture.ofRows("<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(1000)).bytes();
    assertThat(refusal(rows, few(100, 10_000, 64)).explain(Language.EN)).contains("100 rows");
    assertThat(refusal(rows, few(5000, 300, 64)).explain(Language.EN)).contains("300 cells");
    byte[] deep = new XlsxFixture().wholeSheet("<worksheet>" + "<a>".repeat(100)).bytes();
    assertThat(refusal(deep, few(5000, 300, 64)).explain(Language.EN)).contains("64 deep");
  }

  @Test
  void aBombIsRefusedByItsRatio() {
    byte[] bomb = XlsxFixture.ofRows("<!--x-->".repeat(7_000_000)).bytes();
    assertThat(refusal(bomb).explain(Language.EN)).contains("packed far beyond");
  }

  @Test
  void aTextThatNeverEndsIsNotGathered() {
    byte[] endless =
        XlsxFixture.ofRows("<row a='" + "ab cd efgh ".repeat(4_000_000) + "'/>").bytes();
    assertThat(refusal(endless).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void everNewNamesOfElementsFillNoTables() {
    StringBuilder names = new StringBuilder("<worksheet>");
    for (int i = 0; i < 6_000; i++) {
      names.append("<a").append(i).append("/>");
    }
    byte[] bytes = new XlsxFixture().wholeSheet(names.append("</worksheet>").toString()).bytes();
    assertThat(refusal(bytes).reason()).isEqualTo(Reason.SUSPICIOUS_CONTENT);
  }

  @Test
  void memoryIsALimit() {
    byte[] rows = XlsxFixture.ofRows("<row><c><v>1</v></c></row>".repeat(10_000)).bytes();
    Limits tight = Limits.defaults().with(Limit.MEMORY, 1024 * 1024);
    assertThat(refusal(rows, tight).explain(Language.VI)).contains("bộ nhớ");
  }

  @ParameterizedTest
  @CsvSource({
    "00000200060405000000, Lotus 1-2-3",
    "00001A00021004000000, Lotus 1-2-3",
    "00000200021001000000, Quattro Pro",
    "FF000200040405540200, Microsoft Works",
    "E4525C7B8CD8A74D0000, OneNote",
    "D7CDC69A000000000000, Metafile",
    "5441424C450D0A302C31, DIF",
    "5441424C450A302C310A, DIF"
  })
  void aFileOfAnotherAgeIsKnownByItsFirstBytes(String start, String kind) {
    UnreadableSheet refusal = refusal(HexFormat.of().parseHex(start));
    assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_SPREADSHEET);
    assertThat(refusal.explain(Language.VI)).contains(kind);
  }

  @Test
  void aTableOfDbaseIsKnownByItsHead() {
    byte[] table = new byte[200];
    System.arraycopy(new byte[] {3, 121, 6, 25, 1, 0, 0, 0, 65, 0, 20, 0}, 0, table, 0, 12);
    assertThat(refusal(table).detail()).isEqualTo("dBase (.dbf)");
  }

  @Test
  void mergesThatLieOverEachOtherCostNothing() {
    StringBuilder rows = new StringBuilder();
    StringBuilder merges = new StringBuilder();
    for (int row = 1; row <= 20_000; row++) {
      rows.append("<row><c><v>1</v></c></row>");
      merges.append("<mergeCell ref='A%d:C1048576'/>".formatted(row));
    }
    byte[] bytes =
        new XlsxFixture()
            .wholeSheet(
                "<worksheet><sheetData>%s</sheetData><mergeCells>%s</mergeCells></worksheet>"
                    .formatted(rows, merges))
            .bytes();
    assertThat(refusal(bytes).reason()).isEqualTo(Reason.SUSPICIOUS_CONTENT);
  }

  @Test
  void aSheetsNameIsHeldToTheLengthThatIsKept() throws Exception {
    String workbook =
        "<workbook xmlns:r='r'><sheets><sheet name='%s' r:id='rId1'/></sheets></workbook>"
            .formatted("1/".repeat(20_000));
    byte[] bytes =
        XlsxFixture.ofRows("<row><c><v>1</v></c></row>").part("xl/workbook.xml", workbook).bytes();
    Grid grid = new SheetReader(Limits.defaults()).read(bytes, "BC.xlsx").sheets().get(0);
    assertThat(grid.name()).hasSize(255);
  }

  @Test
  void timeIsALimit() {
    byte[] rows = XlsxFixture.ofRows("<row><c><v>1</v></c></row>".repeat(200_000)).bytes();
    Limits hurried = Limits.defaults().with(Limit.TIME, 0);
    assertThat(refusal(rows, hurried).explain(Language.VI)).contains("giây");
  }

  @Test
  void linksAndFoldersAreNotFollowed() throws Exception {
    SheetReader reader = new SheetReader(Limits.defaults());
    Path file = Files.write(folder.resolve("BC.xlsx"), XlsxFixture.ofRows("").bytes());
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    assertThat(reader.read(file).sheets()).hasSize(1);
    assertThatThrownBy(() -> reader.read(link)).isInstanceOf(UnreadableSheet.class);
    assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(UnreadableSheet.class);
    assertThatThrownBy(() -> reader.read(folder.resolve("none.xlsx")))
        .isInstanceOf(UnreadableSheet.class);
  }

  private static Limits few(int rows, int cells, int nesting) {
    return Limits.defaults()
        .with(Limit.ROWS, rows)
        .with(Limit.CELLS, cells)
        .with(Limit.NESTING, nesting);
  }

  private static UnreadableSheet refusal(byte[] bytes) {
    return refusal(bytes, Limits.defaults());
  }

  private static UnreadableSheet refusal(byte[] bytes, Limits limits) {
    return catchThrowableOfType(
        UnreadableSheet.class, () -> new SheetReader(limits).read(bytes, "BC.xls"));
  }
}
