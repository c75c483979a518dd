package vn.tiendo.sheet.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import vn.tiendo.sheet.PieceReader;
import vn.tiendo.sheet.PlainText;
import vn.tiendo.sheet.RefusedInParser;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Reads the tables of a web page as one sheet, one below the other as Excel shows them, and the
 * lines between them in column A. Rows are read as they are parsed and then let go. A table in a
 * table's cell gives its rows in place of the cell. For one file and one thread.
 */
public final class HtmlTables {

  private static final int HEAD = 64 * 1024;
  private static final int EMPTY_ELEMENT = 150;
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
  public static Book read(PlainText page, String fileTitle, Effort effort) throws UnreadableSheet {
    Matcher name = SHEET_NAME.matcher(page.start(HEAD));
    String sheetName = name.find() ? Parser.unescapeEntities(name.group(1), false) : fileTitle;
    try (PieceReader in = new PieceReader(page.reader(), effort)) {
      return new HtmlTables(KeptText.of(sheetName), effort).read(in);
    } catch (IOException | UncheckedIOException e) {
      throw RefusedInParser.find(e)
          .orElseGet(() -> new UnreadableSheet(Reason.UNREADABLE, "HTML", e));
    }
  }

  private Book read(PieceReader in) throws UnreadableSheet {
    boolean table = false;
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(in, "")) {
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
        Element element = elements.next();
        effort.checkTime();
        String kind = element.normalName();
        if (kind.equals("tr")) {
          table = true;
          rows.add(element);
          letGo(element, in);
        } else if (kind.equals("table")) {
          rows.endTable();
        } else if (kind.equals("style")) {
          classes.learn(element.data());
        } else if (LINES.contains(kind)) {
          addLine(element, in);
        }
      }
    }
    if (!table) {
      throw ForeignKind.WEB_PAGE.refusal();
    }
    return new Book(FileFormat.HTML, List.of(grid.finish()), remarks);
  }

  /** What was read is emptied; the bare element stays where it is in the page. */
  private void letGo(Element element, PieceReader in) throws UnreadableSheet {
    element.empty();
    element.clearAttributes();
    effort.hold(EMPTY_ELEMENT);
    in.endPiece();
  }

  /** A title above a table; a block that holds blocks tells only its own words. */
  private void addLine(Element block, PieceReader in) throws UnreadableSheet {
    if (isInCell(block)) {
      return;
    }
    String words = block.normalName().equals("div") ? block.ownText() : block.text();
    if (!words.isBlank()) {
      effort.addText(words.length());
      grid.startRow(rows.nextRow(), false);
      grid.addText(1, KeptText.of(words), CellFormat.PLAIN);
    }
    letGo(block, in);
  }

  private static boolean isInCell(Element block) {
    for (Element around = block; around != null; around = around.parent()) {
      if (around.normalName().equals("td") || around.normalName().equals("th")) {
        return true;
      }
    }
    return false;
  }
}
