package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.sheet.UnreadableSheet.Reason;

class OldExcelTest {

  @Test
  void numbersTextsTruthsAndErrors() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFRow row = book.createSheet("BC").createRow(6);
    double[] numbers = {0, 1, -7, 82.5, 0.4375, 1e9, -1234567.89, 1.0 / 3, 536870911};
    for (int i = 0; i < numbers.length; i++) {
      row.createCell(i).setCellValue(numbers[i]);
    }
    row.createCell(20).setCellValue("Đoàn");
    row.createCell(21).setCellValue(true);
    row.createCell(22).setCellErrorValue(FormulaError.DIV0);
    Grid grid = first(book);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(grid.findCell(7, i + 1).orElseThrow().number()).isEqualTo(numbers[i]);
    }
    assertThat(grid.findCell(7, 21).orElseThrow().text()).isEqualTo("Đoàn");
    assertThat(grid.findCell(7, 22).orElseThrow().kind()).isEqualTo(Cell.Kind.BOOLEAN);
    assertThat(grid.findCell(7, 23).orElseThrow().text()).isEqualTo("#DIV/0!");
  }

  @Test
  void formulasGiveTheirCachedValues() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFRow row = book.createSheet("BC").createRow(0);
    row.createCell(0).setCellValue(7);
    row.createCell(1).setCellFormula("A1/8");
    row.createCell(2).setCellFormula("\"xong \"&A1");
    row.createCell(3).setCellFormula("A1>3");
    row.createCell(4).setCellFormula("A1/0");
    new HSSFFormulaEvaluator(book).evaluateAll();
    Grid grid = first(book);
    assertThat(grid.rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("7", "0.875", "xong 7", "TRUE", "#DIV/0!");
  }

  @Test
  void formatsMergesAndWhatIsHidden() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFSheet sheet = book.createSheet("Tháng 3");
    HSSFCellStyle percent = book.createCellStyle();
    percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
    HSSFCellStyle date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    HSSFRow row = sheet.createRow(2);
    row.createCell(0).setCellValue(0.8);
    row.getCell(0).setCellStyle(percent);
    row.createCell(1).setCellValue(44260);
    row.getCell(1).setCellStyle(date);
    row.createCell(3).setCellValue("x");
    row.setZeroHeight(true);
    sheet.setColumnHidden(1, true);
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 5));
    sheet.createRow(5).createCell(6).setCellValue(1);
    book.createSheet("Danh mục");
    book.setSheetHidden(1, true);
    Book read = read(book);
    Grid grid = read.sheets().get(0);
    assertThat(grid.findCell(3, 1).orElseThrow().format().percent()).isTrue();
    assertThat(grid.findCell(3, 2).orElseThrow().findDay()).contains(LocalDate.of(2021, 3, 5));
    assertThat(grid.rows()).extracting(Row::hidden).containsExactly(true, false);
    assertThat(grid.hiddenColumns()).containsExactly(2);
    assertThat(grid.merges()).containsExactly(new Merge(3, 4, 3, 6));
    assertThat(read.sheets()).extracting(Grid::name).containsExactly("Tháng 3", "Danh mục");
    assertThat(read.sheets()).extracting(Grid::hidden).containsExactly(false, true);
  }

  @Test
  void runsOfSeveralFontsInOneCell() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFFont legacy = font(book, ".VnTime");
    HSSFFont capitals = font(book, ".VnTimeH");
    HSSFFont unicode = font(book, "Times New Roman");
    HSSFRichTextString text = new HSSFRichTextString("§oµn tØnh: Đã tæ chøc");
    text.applyFont(0, 4, capitals);
    text.applyFont(4, 11, legacy);
    text.applyFont(11, 14, unicode);
    text.applyFont(14, 21, legacy);
    book.createSheet("BC").createRow(0).createCell(0).setCellValue(text);
    Book read = read(book);
    assertThat(read.sheets().get(0).findCell(1, 1).orElseThrow().text())
        .isEqualTo("ĐOÀN tỉnh: Đã tổ chức");
    assertThat(read.remarks()).containsExactly(Book.Remark.LEGACY_FONT_CONVERTED);
  }

  private static HSSFFont font(HSSFWorkbook book, String name) {
    HSSFFont font = book.createFont();
    font.setFontName(name);
    return font;
  }

  @Test
  void longTextsRunOnThroughContinuedRecords() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFSheet sheet = book.createSheet("BC");
    for (int i = 0; i < 40; i++) {
      HSSFRichTextString text =
          new HSSFRichTextString(("Nhiệm vụ " + i + " ").repeat(100 + i) + "plain".repeat(i * 60));
      text.applyFont(3, 9, font(book, "Arial"));
      sheet.createRow(i).createCell(0).setCellValue(text);
    }
    Grid grid = first(book);
    for (int i = 0; i < 40; i++) {
      assertThat(grid.findCell(i + 1, 1).orElseThrow().text())
          .isEqualTo(("Nhiệm vụ " + i + " ").repeat(100 + i) + "plain".repeat(i * 60));
    }
  }

  @Test
  void aBookWithAPasswordIsNamedAsSuch() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    book.createSheet("BC").createRow(0).createCell(0).setCellValue(1);
    Biff8EncryptionKey.setCurrentUserPassword("bi mat");
    byte[] bytes;
    try {
      bytes = bytes(book);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refusal(bytes).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aCutOffFileIsRefused() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    book.createSheet("BC").createRow(0).createCell(0).setCellValue(1);
    byte[] bytes = bytes(book);
    assertThat(refusal(Arrays.copyOf(bytes, bytes.length / 2)).reason())
        .isEqualTo(Reason.UNREADABLE);
  }

  /** Excel 5 and 95: strings of one byte a letter in the cells themselves, no shared ones. */
  @Test
  void aFormulasTextThatRunsOnOverRecords() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    var cell = book.createSheet("BC").createRow(0).createCell(0);
    cell.setCellFormula("A2&A3");
    String longest = "Đã thực hiện xong. ".repeat(1_700);
    cell.setCellValue(longest);
    assertThat(first(book).findCell(1, 1).orElseThrow().text()).isEqualTo(longest);
  }

  @Test
  void aStreamNamedInCapitalsIsTheWorkbook() throws Exception {
    HSSFWorkbook book = new HSSFWorkbook();
    book.createSheet("BC").createRow(0).createCell(0).setCellValue(80);
    byte[] bytes = bytes(book);
    byte[] name = "Workbook".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    for (int at = 0; at + name.length < bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        System.arraycopy(
            "WORKBOOK".getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
            0,
            bytes,
            at,
            name.length);
      }
    }
    Grid grid = new SheetReader(Limits.defaults()).read(bytes, "BC.xls").sheets().get(0);
    assertThat(grid.findCell(1, 1).orElseThrow().number()).isEqualTo(80);
  }

  @Test
  void whatFitsTogetherShowsNoDamage() throws Exception {
    assertThat(read(twoRows()).remarks()).doesNotContain(Book.Remark.SIGNS_OF_DAMAGE);
  }

  @ParameterizedTest
  @CsvSource({
    // The record of a number becomes one that nobody knows: the cell is gone.
    "03020E00, 77770E00",
    // A text's cell becomes that of a number, as long as no number is.
    "FD000A00, 03020A00",
    // A number goes up into the row above.
    "03020E0001000100, 03020E0000000100",
    // A cell shows another text, so that its own is nowhere.
    "FD000A00010000000F0001, FD000A00010000000F0000"
  })
  void whatDoesNotFitTogetherShowsDamage(String before, String after) throws Exception {
    byte[] bytes = bytes(twoRows());
    byte[] from = HexFormat.of().parseHex(before);
    byte[] to = HexFormat.of().parseHex(after);
    int at = last(bytes, from);
    System.arraycopy(to, 0, bytes, at, to.length);
    try {
      Book book = new SheetReader(Limits.defaults()).read(bytes, "BC.xls");
      assertThat(book.remarks()).contains(Book.Remark.SIGNS_OF_DAMAGE);
    } catch (UnreadableSheet refused) {
      assertThat(refused.reason()).isEqualTo(UnreadableSheet.Reason.UNREADABLE);
    }
  }

  private static HSSFWorkbook twoRows() {
    HSSFWorkbook book = new HSSFWorkbook();
    var sheet = book.createSheet("BC");
    for (int i = 0; i < 2; i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue("việc " + i);
      row.createCell(1).setCellValue(80.5 + i);
    }
    return book;
  }

  private static int last(byte[] bytes, byte[] what) {
    for (int at = bytes.length - what.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + what.length, what, 0, what.length)) {
        return at;
      }
    }
    throw new AssertionError("not written like that");
  }

  @Test
  void excel95() throws Exception {
    Biff5 book = new Biff5();
    book.record(0x809, 0x0500, 5, 0, 0).record(0x42, 1258);
    book.font("Arial").font(".VnTime");
    for (int i = 0; i < 16; i++) {
      book.record(0xE0, i == 15 ? 1 : 0, i == 14 ? 9 : 0, 0, 0, 0, 0, 0, 0);
    }
    book.sheet("BC").record(0x0A);
    book.sheetStartsHere().record(0x809, 0x0500, 0x10, 0, 0);
    book.label(2, 0, 0, "Đoàn".getBytes(Charset.forName("windows-1258")));
    book.label(2, 1, 15, "tæ chøc §oµn".getBytes(Charset.forName("ISO-8859-1")));
    book.number(2, 2, 14, 0.8).record(0x0A);
    Book read = new SheetReader(Limits.defaults()).read(book.bytes(), "BC.xls");
    Grid grid = read.sheets().get(0);
    assertThat(grid.name()).isEqualTo("BC");
    assertThat(grid.rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("Đoàn", "tổ chức Đoàn", "0.8");
    assertThat(grid.findCell(3, 3).orElseThrow().format().percent()).isTrue();
  }

  private static Grid first(HSSFWorkbook book) throws IOException, UnreadableSheet {
    return read(book).sheets().get(0);
  }

  private static Book read(HSSFWorkbook book) throws IOException, UnreadableSheet {
    return new SheetReader(Limits.defaults()).read(bytes(book), "BC.xlsx");
  }

  private static byte[] bytes(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    return bytes.toByteArray();
  }

  private static UnreadableSheet refusal(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableSheet.class, () -> new SheetReader(Limits.defaults()).read(bytes, "BC.xls"));
  }

  /** Writes the few records of a workbook of Excel 95, bare of any container. */
  private static final class Biff5 {

    private final ByteBuffer out = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    private int sheetOffset;

    Biff5 record(int id, int... words) {
      out.putShort((short) id).putShort((short) (2 * words.length));
      for (int word : words) {
        out.putShort((short) word);
      }
      return this;
    }

    Biff5 font(String name) {
      out.putShort((short) 0x31).putShort((short) (15 + name.length()));
      out.put(new byte[6]).putShort((short) 400).put(new byte[6]);
      out.put((byte) name.length()).put(name.getBytes(Charset.forName("ISO-8859-1")));
      return this;
    }

    Biff5 sheet(String name) {
      out.putShort((short) 0x85).putShort((short) (7 + name.length()));
      sheetOffset = out.position();
      out.putInt(0).putShort((short) 0).put((byte) name.length());
      out.put(name.getBytes(Charset.forName("ISO-8859-1")));
      return this;
    }

    Biff5 sheetStartsHere() {
      out.putInt(sheetOffset, out.position());
      return this;
    }

    void label(int row, int column, int style, byte[] text) {
      out.putShort((short) 0x204).putShort((short) (8 + text.length));
      out.putShort((short) row).putShort((short) column).putShort((short) style);
      out.putShort((short) text.length).put(text);
    }

    Biff5 number(int row, int column, int style, double number) {
      out.putShort((short) 0x203).putShort((short) 14);
      out.putShort((short) row).putShort((short) column).putShort((short) style).putDouble(number);
      return this;
    }

    byte[] bytes() {
      return Arrays.copyOf(out.array(), out.position());
    }
  }
}
