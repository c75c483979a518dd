package vn.tiendo.sheet.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.NumberFormat;
import vn.tiendo.sheet.PlainText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.ooxml.XmlPart;
import vn.tiendo.text.LegacyFont;

/** Reads the one XML document of Excel 2002 and 2003. For one file and one thread. */
public final class SpreadsheetMl {

  /** How the cells of a style look. */
  record Style(CellFormat format, @Nullable LegacyFont font) {

    static final Style PLAIN = new Style(CellFormat.PLAIN, null);
  }

  private static final Map<String, String> NAMED_FORMATS =
      Map.of(
          "Percent", "0%",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Scientific", "0.00E+00",
          "General Date", "dd/mm/yyyy hh:mm",
          "Short Date", "dd/mm/yyyy",
          "Medium Date", "dd-mmm-yy",
          "Long Date", "dd mmmm yyyy",
          "Short Time", "hh:mm",
          "Long Time", "hh:mm:ss");

  private final XmlPart xml;
  private final Effort effort;
  private final Map<String, Style> styles = new HashMap<>();
  private final Set<Book.Remark> remarks = EnumSet.noneOf(Book.Remark.class);
  private Epoch epoch = Epoch.FROM_1900;

  private SpreadsheetMl(XmlPart xml, Effort effort) {
    this.xml = xml;
    this.effort = effort;
  }

  /** All worksheets in the order of their tabs. */
  public static Book read(PlainText document, Effort effort) throws UnreadableSheet {
    try (XmlPart xml = new XmlPart("XML", document.reader(), effort)) {
      return new SpreadsheetMl(xml, effort).read();
    }
  }

  private Book read() throws UnreadableSheet {
    List<Grid> grids = new ArrayList<>();
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "Workbook", "Styles", "ExcelWorkbook" -> {}
        case "Date1904" -> epoch = Epoch.FROM_1904;
        case "Style" -> readStyle();
        case "SupBook" -> {
          remarks.add(Book.Remark.EXTERNAL_LINKS_IGNORED);
          xml.skip();
        }
        case "Worksheet" -> {
          effort.check(grids.size() + 1L, Limit.SHEETS);
          String name = xml.attribute("Name");
          grids.add(readSheet(KeptText.of(name == null ? "" : name)));
        }
        default -> xml.skip();
      }
    }
    return new Book(FileFormat.SPREADSHEET_ML, List.copyOf(grids), remarks);
  }

  private Grid readSheet(String name) throws UnreadableSheet {
    return new SpreadsheetMlSheet(xml, name, epoch, this::style, remarks, effort).read();
  }

  private Style style(@Nullable String id) {
    Style style = id == null ? styles.get("Default") : styles.get(id);
    return style == null ? Style.PLAIN : style;
  }

  private void readStyle() throws UnreadableSheet {
    int inside = xml.depth();
    String id = xml.attribute("ID");
    Style parent = style(xml.attribute("Parent"));
    @Nullable LegacyFont font = parent.font();
    boolean bold = parent.format().bold();
    @Nullable String code = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < inside) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Font")) {
        String name = xml.attribute("FontName");
        font = name == null ? font : LegacyFont.find(name).orElse(null);
        bold = xml.isTrue("Bold");
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("NumberFormat")) {
        code = xml.attribute("Format");
      }
    }
    if (id != null) {
      String known = code == null ? null : NAMED_FORMATS.getOrDefault(code, code);
      styles.put(id, new Style(NumberFormat.of(0, known, bold), font));
    }
  }
}
