package vn.tiendo.sheet.markup;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.PlainNumber;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.sheet.ooxml.XmlPart;

/** Fills a grid from one Worksheet element. */
final class SpreadsheetMlSheet {

  private static final int SHORT_DATE = 14;

  private final XmlPart xml;
  private final String name;
  private final Epoch epoch;
  private final Function<@Nullable String, SpreadsheetMl.Style> styles;
  private final Set<Book.Remark> remarks;
  private final Effort effort;
  private final GridBuilder grid;
  private boolean hidden;
  private int row;
  private int column;
  private int hiddenColumn;
  private @Nullable String rowStyle;

  SpreadsheetMlSheet(
      XmlPart xml,
      String name,
      Epoch epoch,
      Function<@Nullable String, SpreadsheetMl.Style> styles,
      Set<Book.Remark> remarks,
      Effort effort) {
    this.xml = xml;
    this.name = name;
    this.epoch = epoch;
    this.styles = styles;
    this.remarks = remarks;
    this.effort = effort;
    this.grid = new GridBuilder(name, false, epoch, effort);
  }

  /** Reads to the end of the element just begun. */
  Grid read() throws UnreadableSheet {
    int inside = xml.depth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        readElement();
      }
    }
    Grid read = grid.finish();
    return new Grid(name, hidden, read.rows(), read.merges(), read.hiddenColumns());
  }

  private void readElement() throws UnreadableSheet {
    switch (xml.name()) {
      case "Table", "WorksheetOptions" -> {}
      case "Column" -> readColumn();
      case "Row" -> startRow();
      case "Cell" -> readCell();
      case "Visible" -> hidden = !xml.text().equals("SheetVisible");
      default -> xml.skip();
    }
  }

  private void readColumn() throws UnreadableSheet {
    int first = number("Index", hiddenColumn + 1);
    hiddenColumn = first + number("Span", 0);
    if (xml.isTrue("Hidden")) {
      grid.hideColumns(first, hiddenColumn);
    }
  }

  private void startRow() throws UnreadableSheet {
    row = number("Index", row + 1);
    rowStyle = xml.attribute("StyleID");
    column = 0;
    grid.startRow(row, xml.isTrue("Hidden"));
    row += number("Span", 0);
  }

  private void readCell() throws UnreadableSheet {
    int at = number("Index", column + 1);
    int across = number("MergeAcross", 0);
    int down = number("MergeDown", 0);
    if (across > 0 || down > 0) {
      grid.addMerge(new Merge(grid.row(), at, grid.row() + down, at + across));
    }
    column = at + across;
    boolean formula = xml.attribute("Formula") != null;
    String style = xml.attribute("StyleID");
    SpreadsheetMl.Style look = styles.apply(style == null ? rowStyle : style);
    int inside = xml.depth();
    boolean told = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("Data")) {
          addData(at, look);
          told = true;
        } else {
          xml.skip();
        }
      }
    }
    if (formula && !told) {
      grid.addFormulaWithoutValue(at, look.format());
    }
  }

  private int number(String attribute, int otherwise) throws UnreadableSheet {
    String text = xml.attribute(attribute);
    if (text == null) {
      return otherwise;
    }
    try {
      return Math.min(Integer.parseInt(text), 2_000_000);
    } catch (NumberFormatException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, name + ": " + attribute, e);
    }
  }

  private void addData(int at, SpreadsheetMl.Style look) throws UnreadableSheet {
    String type = xml.attribute("Type");
    RichText content = MarkedText.read(xml, effort);
    effort.addText(content.length());
    if (type == null || type.equals("String")) {
      grid.addText(at, content.toText(look.font(), remarks), look.format());
      return;
    }
    String plain = content.toText(null, remarks);
    switch (type) {
      case "Number" -> addNumber(at, plain, look);
      case "Boolean" -> grid.addBoolean(at, plain.equals("1"), look.format());
      case "Error" -> grid.addError(at, plain, look.format());
      case "DateTime" -> addMoment(at, plain, look.format());
      default -> grid.addText(at, plain, look.format());
    }
  }

  private void addNumber(int at, String text, SpreadsheetMl.Style look) throws UnreadableSheet {
    OptionalDouble number = PlainNumber.parse(text);
    if (number.isPresent()) {
      grid.addNumber(at, number.getAsDouble(), look.format());
    } else {
      grid.addText(at, text, look.format());
    }
  }

  private void addMoment(int at, String text, CellFormat format) throws UnreadableSheet {
    try {
      double serial = epoch.serialOf(LocalDateTime.parse(text.strip()));
      grid.addNumber(
          at, serial, format.date() ? format : NumberFormat.of(SHORT_DATE, null, format.bold()));
    } catch (DateTimeParseException notMoment) {
      grid.addText(at, text, format);
    }
  }
}
