package vn.tiendo.sheet.ooxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.PlainNumber;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;

/** Fills a grid from the tokens of one sheet. */
final class Worksheet {

  private static final int ISO_DATE = 14;

  private final XmlPart xml;
  private final GridBuilder grid;
  private final Styles styles;
  private final SharedStrings strings;
  private final Epoch epoch;
  private final Set<Book.Remark> remarks;
  private final Effort effort;

  private String row = "";
  private int column;
  private int style;
  private String type = "n";
  private boolean formula;
  private @Nullable String value;
  private @Nullable RichText inline;

  Worksheet(
      XmlPart xml,
      GridBuilder grid,
      Styles styles,
      SharedStrings strings,
      Epoch epoch,
      Set<Book.Remark> remarks,
      Effort effort) {
    this.xml = xml;
    this.grid = grid;
    this.styles = styles;
    this.strings = strings;
    this.epoch = epoch;
    this.remarks = remarks;
    this.effort = effort;
  }

  /** Reads the whole sheet. */
  void read() throws UnreadableSheet {
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "worksheet", "cols", "mergeCells" -> {}
        case "macrosheet" -> remarks.add(Book.Remark.MACROS_IGNORED);
        case "col" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCell" -> readMerge();
        default -> xml.skip();
      }
    }
  }

  private void readColumns() throws UnreadableSheet {
    String first = xml.attribute("min");
    String last = xml.attribute("max");
    if (first != null && last != null && (xml.isTrue("hidden") || isZero(xml.attribute("width")))) {
      grid.hideColumns(Numbers.parse(first), Numbers.parse(last));
    }
  }

  private void readMerge() throws UnreadableSheet {
    String reference = xml.attribute("ref");
    if (reference != null) {
      grid.addMerge(Numbers.range(reference));
    }
  }

  private static boolean isZero(@Nullable String size) {
    return size != null && PlainNumber.parse(size).orElse(1) == 0;
  }

  private void readRows() throws UnreadableSheet {
    int inside = xml.depth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "row" -> startRow();
          case "c" -> readCell();
          default -> xml.skip();
        }
      } else if (xml.depth() < inside) {
        return;
      }
    }
  }

  /** A row or cell without its number follows the one before. */
  private void startRow() throws UnreadableSheet {
    int number = grid.row() + 1;
    boolean hidden = false;
    boolean named = false;
    for (int i = 0; i < xml.attributeCount(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> {
          row = xml.attributeValue(i);
          number = Numbers.parse(row);
          named = true;
        }
        case "hidden" -> hidden |= xml.isTrue("hidden");
        case "ht" -> hidden |= isZero(xml.attributeValue(i));
        default -> {}
      }
    }
    if (!named) {
      row = Integer.toString(number);
    }
    column = 0;
    grid.startRow(number, hidden);
  }

  private void readCell() throws UnreadableSheet {
    column++;
    style = 0;
    type = "n";
    for (int i = 0; i < xml.attributeCount(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> column = Numbers.column(xml.attributeValue(i), row);
        case "s" -> style = Numbers.parse(xml.attributeValue(i));
        case "t" -> type = xml.attributeValue(i);
        default -> {}
      }
    }
    readContent();
    if (value != null || inline != null || formula) {
      addCell();
    }
  }

  private void readContent() throws UnreadableSheet {
    int inside = xml.depth();
    formula = false;
    value = null;
    inline = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.depth() < inside) {
          return;
        }
        continue;
      }
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> inline = StringItem.read(xml, effort);
        case "f" -> {
          formula = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
  }

  private void addCell() throws UnreadableSheet {
    CellFormat format = styles.format(style);
    if (inline != null) {
      addText(inline, format);
      return;
    }
    String content = value == null ? "" : value;
    switch (type) {
      case "s" -> {
        if (!content.isEmpty()) {
          int index = Numbers.parse(content.strip());
          grid.addText(column, strings.text(index, styles.legacyFont(style)), format);
        }
      }
      case "str", "inlineStr" -> {
        if (value == null && formula) {
          grid.addFormulaWithoutValue(column, format);
        } else {
          addText(RichText.of(StringItem.decode(content)), format);
        }
      }
      case "b" -> addBoolean(content, format);
      case "e" -> grid.addError(column, content, format);
      case "d" -> addDate(content, format);
      default -> addNumber(content, format);
    }
  }

  private void addText(RichText text, CellFormat format) throws UnreadableSheet {
    effort.addText(text.length());
    grid.addText(column, text.toText(styles.legacyFont(style), remarks), format);
  }

  private void addBoolean(String content, CellFormat format) throws UnreadableSheet {
    if (content.isEmpty() && formula) {
      grid.addFormulaWithoutValue(column, format);
    } else if (!content.isEmpty()) {
      grid.addBoolean(column, content.equals("1") || content.equals("true"), format);
    }
  }

  private void addNumber(String content, CellFormat format) throws UnreadableSheet {
    OptionalDouble number = PlainNumber.parse(content);
    if (number.isPresent()) {
      grid.addNumber(column, number.getAsDouble(), format);
    } else if (content.isBlank()) {
      if (formula) {
        grid.addFormulaWithoutValue(column, format);
      }
    } else {
      addText(RichText.of(content), format);
    }
  }

  /** Strict workbooks write dates as ISO 8601. */
  private void addDate(String content, CellFormat format) throws UnreadableSheet {
    try {
      CellFormat asDate = format.date() ? format : NumberFormat.of(ISO_DATE, null, format.bold());
      grid.addNumber(column, epoch.serialOf(parseMoment(content.strip())), asDate);
    } catch (DateTimeParseException notADate) {
      addText(RichText.of(content), format);
    }
  }

  private static LocalDateTime parseMoment(String text) {
    String moment = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    return moment.indexOf('T') < 0
        ? LocalDate.parse(moment).atStartOfDay()
        : LocalDateTime.parse(moment);
  }
}
