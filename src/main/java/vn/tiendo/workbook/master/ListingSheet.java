package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * One sheet of a listing: title, plan and moment, a note, then a header in row {@link
 * Listing#HEADER} that stays in sight, and an Excel table with filters below it.
 */
final class ListingSheet {

  private static final int WIDEST_TITLE = 170;

  private final Draft draft;
  private final MasterSheet kind;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final Canvas canvas;

  ListingSheet(Draft draft, MasterSheet kind, XSSFSheet sheet, List<Column> columns) {
    this.draft = draft;
    this.kind = kind;
    this.sheet = sheet;
    this.columns = columns;
    this.canvas = new Canvas(sheet, draft.styles());
  }

  Canvas canvas() {
    return canvas;
  }

  /** Writes what stands above the rows. */
  void head(String note) {
    canvas.widths(widths());
    Words words = draft.words();
    int wide = spanOfTitle();
    canvas.across(1, wide, 1, Look.TITLE, words.get(kind.key() + ".title"));
    canvas.across(1, wide, 2, Look.SUBTITLE, words.asOf(draft.dossier()));
    canvas.across(1, wide, 3, Look.NOTE, note);
    List<String> titles = titles();
    for (int i = 0; i < titles.size(); i++) {
      canvas.put(i + 1, Listing.HEADER, Look.HEADER, titles.get(i));
    }
    sheet.createFreezePane(0, Listing.HEADER);
    sheet.setDisplayGridlines(false);
    new Paper(words).fit(sheet, 0);
    Paper.repeat(sheet, Listing.HEADER);
  }

  /** Writes over all columns why there are no rows. */
  void saysThatThereIsNothing(String why) {
    canvas.across(1, columns.size(), Listing.FIRST, Look.TEXT, why);
  }

  /** Makes the rows up to the last one an Excel table, and colours the words in it. */
  void seal(int last) {
    table(last);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).telling()) {
        draft.tints().colour(sheet, new CellRangeAddress(Listing.FIRST - 1, last - 1, i, i));
      }
    }
  }

  /**
   * Has the rows written later.
   *
   * @param last 1-based row of the last one
   */
  void fill(int last, Body body) {
    draft.fill(sheet, Listing.FIRST, widths(), "A1:" + Ref.cell(columns.size(), last), body);
  }

  private double[] widths() {
    return columns.stream().mapToDouble(Column::width).toArray();
  }

  /** As many columns as the title's page shows. */
  private int spanOfTitle() {
    int shown = 1;
    while (shown < columns.size() && canvas.width(1, shown + 1) < WIDEST_TITLE) {
      shown++;
    }
    return shown;
  }

  /** On one line and each different from the others, as Excel would repair the table else. */
  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Column column : columns) {
      String key = kind.key() + "." + column.key();
      String words = draft.words().has(key) ? draft.words().get(key) : column.key();
      String title = CellText.of(words.strip().replaceAll("\\s+", " "));
      String different = title.isEmpty() ? "–" : title;
      for (int number = 2; !used.add(different.toLowerCase(Locale.ROOT)); number++) {
        different = draft.words().get("further", title, String.valueOf(number));
      }
      titles.add(different);
    }
    return titles;
  }

  private void table(int last) {
    AreaReference area =
        new AreaReference(
            new CellReference(Listing.HEADER - 1, 0),
            new CellReference(last - 1, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(kind.table() + suffix());
    table.setDisplayName(kind.table() + suffix());
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
  }

  /** A further sheet of the same kind has a table of its own. */
  private String suffix() {
    return sheet == draft.sheet(kind, 1) ? "" : "_" + sheet.getWorkbook().getSheetIndex(sheet);
  }
}
