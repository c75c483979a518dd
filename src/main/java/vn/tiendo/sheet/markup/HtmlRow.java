package vn.tiendo.sheet.markup;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.PlainNumber;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;

/** Places the cells of a table's rows, around those that reach down from rows above. */
final class HtmlRow {

  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 65_534;
  private static final int SHORT_DATE = 14;
  private static final String DAY = "\\s*\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}.*";

  private final GridBuilder grid;
  private final FontClasses classes;
  private final Set<Book.Remark> remarks;
  private final Effort effort;
  private int row;

  /** The last row that a cell above takes, by 1-based column. */
  private int[] takenTo = new int[32];

  HtmlRow(GridBuilder grid, FontClasses classes, Set<Book.Remark> remarks, Effort effort) {
    this.grid = grid;
    this.classes = classes;
    this.remarks = remarks;
    this.effort = effort;
  }

  /** Takes the next row for a line outside a table. */
  int nextRow() {
    return ++row;
  }

  /** What reaches down from a table ends with it. */
  void endTable() {
    Arrays.fill(takenTo, 0);
  }

  void add(Element element) throws UnreadableSheet {
    grid.startRow(++row, isHidden(element));
    int column = 1;
    for (Element cell : element.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        while (column < takenTo.length && takenTo[column] >= row) {
          column++;
        }
        column = place(cell, column);
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.attr("style").replace(" ", "").contains("display:none")
        || element.hasAttr("hidden");
  }

  /** Adds a cell and tells the column after it. */
  private int place(Element cell, int column) throws UnreadableSheet {
    int across = span(cell.attr("colspan"), MOST_COLUMNS);
    int down = span(cell.attr("rowspan"), MOST_ROWS);
    int last = column + across - 1;
    effort.check(last, Limit.COLUMNS);
    if (across > 1 || down > 1) {
      grid.addMerge(new Merge(row, column, row + down - 1, last));
    }
    if (last >= takenTo.length) {
      takenTo = Arrays.copyOf(takenTo, Math.max(last + 1, 2 * takenTo.length));
    }
    Arrays.fill(takenTo, column, last + 1, row + down - 1);
    addValue(cell, column);
    return last + 1;
  }

  private static int span(String attribute, int most) {
    return (int) Math.max(1, Math.min(most, PlainNumber.parse(attribute.strip()).orElse(1)));
  }

  private void addValue(Element cell, int column) throws UnreadableSheet {
    RichText content = HtmlText.of(cell, classes);
    effort.addText(content.length());
    String text = content.toText(classes.fontOf(cell).orElse(null), remarks);
    boolean bold = cell.normalName().equals("th") || !cell.select("b, strong").isEmpty();
    OptionalDouble number = numberOf(cell, text);
    if (number.isPresent()) {
      grid.addNumber(column, number.getAsDouble(), formatOf(text, bold));
    } else {
      grid.addText(column, text, NumberFormat.of(0, null, bold));
    }
  }

  /** The number behind what is shown, where Excel noted it. */
  private static OptionalDouble numberOf(Element cell, String text) {
    if (!cell.hasAttr("x:num")) {
      return OptionalDouble.empty();
    }
    String noted = cell.attr("x:num");
    return PlainNumber.parse(noted.isBlank() ? text.strip() : noted);
  }

  private static CellFormat formatOf(String shown, boolean bold) {
    if (shown.contains("%")) {
      return NumberFormat.of(0, "0%", bold);
    }
    return NumberFormat.of(shown.matches(DAY) ? SHORT_DATE : 0, null, bold);
  }
}
