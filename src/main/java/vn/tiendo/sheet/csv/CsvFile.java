package vn.tiendo.sheet.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Reads records separated by comma, semicolon or tab; a row is a record, and all cells are text.
 */
public final class CsvFile {

  private static final String HINT = "sep=";

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
  public Book read(String text) throws UnreadableSheet {
    GridBuilder grid = new GridBuilder(sheetName, false, Epoch.FROM_1900, effort);
    try (CSVParser records = parse(text)) {
      int row = 0;
      for (CSVRecord record : records) {
        grid.startRow(++row, false);
        addRecord(grid, record);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, "CSV", e);
    }
    return new Book(FileFormat.CSV, List.of(grid.finish()), Set.of());
  }

  private CSVParser parse(String text) throws IOException {
    int start = 0;
    char separator;
    if (text.startsWith(HINT) && text.length() > HINT.length()) {
      separator = text.charAt(HINT.length());
      int lineEnd = text.indexOf('\n');
      start = lineEnd < 0 ? text.length() : lineEnd + 1;
    } else {
      separator = Separator.of(text);
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    return CSVParser.parse(new StringReader(text.substring(start)), format);
  }

  private void addRecord(GridBuilder grid, CSVRecord record) throws UnreadableSheet {
    effort.checkTime();
    for (int i = 0; i < record.size(); i++) {
      String value = record.get(i);
      if (!value.isEmpty()) {
        effort.addText(value.length());
        grid.addText(i + 1, KeptText.of(value), CellFormat.PLAIN);
      }
    }
  }
}
