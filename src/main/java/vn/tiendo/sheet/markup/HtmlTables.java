package vn.tiendo.sheet.markup;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.ForeignKind;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.UnreadableSheet;

/**
 * Reads the tables of a web page as one sheet, one below the other as Excel shows them, and the
 * lines between them in column A. Rows are read as they are parsed and then let go. A table in a
 * table's cell gives its rows in place of the cell. For one file and one thread.
 */
public final class HtmlTables {

  private static final Set<String> LINES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "div");
  private static final Pattern SHEET_NAME = Pattern.compile("(?i)<x:Name>([^<]*)</x:Name>");

  private final Effort effort;
  private final FontClasses classes = new FontClasses();
  private final Set<Book.Remark> remarks = EnumSet.noneOf(Book.Remark.class);
  private final GridBuilder grid;
  private final HtmlRow rows;

  private HtmlTables(String sheetName, Effort effort) {
    this.effort = effort;
    this.grid = new GridBuilder(sheetName, false, Epoch.FROM_1900, effort);
    this.rows = new HtmlRow(grid, classes, remarks, effort);
  }

  /**
   * @param fileTitle the file's name without extension, which names the sheet where the page does
   *     not
   * @throws UnreadableSheet where there is no table on the page
   */
  public static Book read(String page, String fileTitle, Effort effort) throws UnreadableSheet {
    Matcher name = SHEET_NAME.matcher(page);
    String sheetName = name.find() ? Parser.unescapeEntities(name.group(1), false) : fileTitle;
    return new HtmlTables(KeptText.of(sheetName), effort).read(page);
  }

  private Book read(String page) throws UnreadableSheet {
    boolean table = false;
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(page, "")) {
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
        Element element = elements.next();
        effort.checkTime();
        String kind = element.normalName();
        if (kind.equals("tr")) {
          table = true;
          rows.add(element);
          element.empty();
        } else if (kind.equals("table")) {
          rows.endTable();
        } else if (kind.equals("style")) {
          classes.learn(element.data());
        } else if (LINES.contains(kind)) {
          addLine(element);
        }
      }
    }
    if (!table) {
      throw ForeignKind.WEB_PAGE.refusal();
    }
    return new Book(FileFormat.HTML, List.of(grid.finish()), remarks);
  }

  /** A title above a table; a block that holds blocks tells only its own words. */
  private void addLine(Element block) throws UnreadableSheet {
    if (block.closest("td, th") != null) {
      return;
    }
    String words = block.normalName().equals("div") ? block.ownText() : block.text();
    if (!words.isBlank()) {
      effort.addText(words.length());
      grid.startRow(rows.nextRow(), false);
      grid.addText(1, KeptText.of(words), CellFormat.PLAIN);
    }
  }
}
