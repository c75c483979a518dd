package vn.tiendo.sheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Records of values, one after the other, as Excel reads them: a value that begins with a quote
 * goes on over separators and line ends to the next lone quote, and what follows that up to the
 * separator belongs to it; a quote anywhere else is a letter. Each value is held to its length
 * while it grows.
 */
final class CsvRecords {

  private static final int END = -1;

  private final Reader in;
  private final char separator;
  private final Effort effort;
  private final char[] buffer = new char[8192];
  private final StringBuilder value = new StringBuilder();
  private int at;
  private int filled;

  CsvRecords(Reader in, char separator, Effort effort) {
    this.in = in;
    this.separator = separator;
    this.effort = effort;
  }

  /**
   * The values of the next record, empty ones among them; none at all at the end of the text.
   *
   * @throws UnreadableSheet where a quoted value never ends, or beyond the limits
   */
  List<String> next() throws IOException, UnreadableSheet {
    List<String> values = new ArrayList<>();
    if (peek() == END) {
      return values;
    }
    while (true) {
      values.add(value());
      effort.check(values.size(), Limit.COLUMNS);
      int end = read();
      if (end == '\r' && peek() == '\n') {
        read();
      }
      if (end != separator) {
        return values;
      }
    }
  }

  /** Reads up to the separator or line end, which is left to be read. */
  private String value() throws IOException, UnreadableSheet {
    value.setLength(0);
    if (peek() == '"') {
      read();
      readQuoted();
    }
    for (int c = peek(); c != separator && c != '\n' && c != '\r' && c != END; c = peek()) {
      append(read());
    }
    return value.toString();
  }

  private void readQuoted() throws IOException, UnreadableSheet {
    while (true) {
      int c = read();
      if (c == END) {
        throw new UnreadableSheet(Reason.UNREADABLE, "CSV: \"");
      }
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        read();
      }
      append(c);
    }
  }

  private void append(int c) throws UnreadableSheet {
    value.append((char) c);
    effort.check(value.length(), Limit.TEXT_LENGTH);
  }

  private int peek() throws IOException, UnreadableSheet {
    if (at == filled) {
      effort.checkTime();
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      at = 0;
    }
    return filled == 0 ? END : buffer[at];
  }

  private int read() throws IOException, UnreadableSheet {
    int c = peek();
    if (c != END) {
      at++;
    }
    return c;
  }
}
