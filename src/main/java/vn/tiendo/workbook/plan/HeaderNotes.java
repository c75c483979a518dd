package vn.tiendo.workbook.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** What the notes on the headers say: data/plan-notes.tsv, with sheet, header and note a line. */
final class HeaderNotes {

  private static final String SOURCE = "/data/plan-notes.tsv";
  private static final int LINE = 38;

  private final Map<String, String> notes = new HashMap<>();

  private HeaderNotes() {}

  static HeaderNotes load() {
    HeaderNotes notes = new HeaderNotes();
    try (InputStream in =
            Objects.requireNonNull(HeaderNotes.class.getResourceAsStream(SOURCE), SOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(notes::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(SOURCE, unreadable);
    }
    return notes;
  }

  Optional<String> find(String sheet, String header) {
    return Optional.ofNullable(notes.get(sheet + "\t" + header));
  }

  private void add(String line) {
    int last = line.lastIndexOf('\t');
    notes.put(line.substring(0, last), line.substring(last + 1));
  }

  /** Puts a note beside a header cell, as high as its text needs. */
  static void attach(XSSFCell cell, String note) {
    XSSFDrawing drawing = cell.getSheet().createDrawingPatriarch();
    int column = cell.getColumnIndex();
    int height = 2 + note.length() / LINE;
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, column + 1, 0, column + 3, 1 + height);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(new XSSFRichTextString(note));
    comment.setAuthor("Tiendo");
    cell.setCellComment(comment);
  }
}
