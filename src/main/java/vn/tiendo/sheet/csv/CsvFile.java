package vn.tiendo.sheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.PlainText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Reads records separated by comma, semicolon or tab; a row is a record, and all cells are text.
 */
public final class CsvFile {

  private static final String HINT = "sep=";
  private static final int START = 64 * 1024;

  private final String sheetName;
  private final Effort effort;

  /**
   * @param sheetName the file's name without extension
   */
  public CsvFile(String sheetName, Effort effort) {
    this.sheetName = sheetName;
    this.effort = effort;
  }

  /**
   * @throws UnreadableSheet where a quoted text never ends, or beyond the limits
   */
  public Book read(PlainText text) throws UnreadableSheet {
    GridBuilder grid = new GridBuilder(sheetName, false, Epoch.FROM_1900, effort);
    String start = text.start(START);
    try (Reader reader = text.reader()) {
      char separator = separator(start, reader);
      CsvRecords records = new CsvRecords(reader, separator, effort);
      int row = 0;
      for (List<String> values = records.next(); !values.isEmpty(); values = records.next()) {
        grid.startRow(++row, false);
        addRecord(grid, values);
      }
    } catch (IOException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, "CSV", e);
    }
    return new Book(FileFormat.CSV, List.of(grid.finish()), Set.of());
  }

  /** The sign that separates values; a line that tells it is read. */
  private static char separator(String start, Reader reader) throws IOException {
    if (!start.startsWith(HINT) || start.length() == HINT.length()) {
      return Separator.of(start);
    }
    int c;
    do {
      c = reader.read();
    } while (c >= 0 && c != '\n');
    return start.charAt(HINT.length());
  }

  private void addRecord(GridBuilder grid, List<String> values) throws UnreadableSheet {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (!value.isEmpty()) {
        effort.addText(value.length());
        grid.addText(i + 1, KeptText.of(value), CellFormat.PLAIN);
      }
    }
  }
}
