package vn.tiendo.workbook.master;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A sheet that is one table: title, plan and moment, a note, then a header in row {@link #HEADER}
 * that stays in sight, and rows that are written as the workbook is packed.
 */
final class Listing {

  /** 1-based row of the header. */
  static final int HEADER = 5;

  /** 1-based row of the first line. */
  static final int FIRST = HEADER + 1;

  /** So many columns stand on each page where a sheet is two pages wide. */
  private static final int REPEATED = 3;

  private final Draft draft;
  private final MasterSheet kind;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final Canvas canvas;
  private final List<Look> looks;
  private int totals;

  Listing(Draft draft, MasterSheet kind, List<Column> columns) {
    this(draft, kind, draft.sheet(kind), columns);
  }

  Listing(Draft draft, MasterSheet kind, XSSFSheet sheet, List<Column> columns) {
    this.draft = draft;
    this.kind = kind;
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    this.looks = columns.stream().map(Column::look).toList();
    this.canvas = new Canvas(sheet, draft.styles());
  }

  /** The 1-based column with this key. */
  static int columnOf(List<Column> columns, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no column " + key);
  }

  /**
   * Says that the body writes one row more than its count, of totals, which the table leaves out.
   */
  Listing withTotals() {
    totals = 1;
    return this;
  }

  /**
   * Writes the head of the sheet, and has its rows written later.
   *
   * @param note below the title
   * @param whenEmpty what is said where there are no rows
   * @param count how many rows the body writes
   */
  void write(String note, String whenEmpty, int count, Body body) {
    head(note);
    new Paper(draft.words()).fit(sheet, pagesWide(), 0);
    Paper.repeat(sheet, HEADER, pagesWide() > 1 ? REPEATED : 0);
    if (count == 0) {
      canvas.across(1, columns.size(), FIRST, Look.TEXT, whenEmpty);
      return;
    }
    int last = FIRST + count - 1;
    table(last);
    colours(last);
    draft.fill(sheet, FIRST, widths(), "A1:" + Ref.cell(columns.size(), last + totals), body);
  }

  /** What a row of a listing holds, made from a thing and its number, from 1. */
  @FunctionalInterface
  interface Values<T> {
    /** The values of the columns, in their order; null for an empty cell. */
    Object[] of(int number, T item);
  }

  /** Writes the head of the sheet and a row for each item. */
  <T> void each(String note, String whenEmpty, List<T> items, Values<T> values) {
    write(
        note,
        whenEmpty,
        items.size(),
        out -> {
          int number = 0;
          for (T item : items) {
            number++;
            out.row(looks, values.of(number, item));
          }
        });
  }

  /** Writes what stands above the rows. */
  void head(String note) {
    canvas.widths(widths());
    Words words = draft.words();
    int wide = pagesWide() > 1 ? REPEATED : spanOfTitle();
    canvas.across(1, wide, 1, Look.TITLE, words.get(kind.key() + ".title"));
    canvas.across(
        1,
        wide,
        2,
        Look.SUBTITLE,
        words.get("asOf", words.plan(), words.moment(draft.dossier().printedMoment())));
    canvas.across(1, wide, 3, Look.NOTE, note);
    for (int i = 0; i < columns.size(); i++) {
      canvas.put(i + 1, HEADER, Look.HEADER, title(columns.get(i)));
    }
    sheet.createFreezePane(0, HEADER);
    sheet.setDisplayGridlines(false);
  }

  private double[] widths() {
    return columns.stream().mapToDouble(Column::width).toArray();
  }

  /** As many columns as the title's page shows. */
  private int spanOfTitle() {
    int columnsShown = 1;
    while (columnsShown < columns.size() && canvas.width(1, columnsShown + 1) < 170) {
      columnsShown++;
    }
    return columnsShown;
  }

  private String title(Column column) {
    String key = kind.key() + "." + column.key();
    return draft.words().has(key) ? draft.words().get(key) : column.key();
  }

  private int pagesWide() {
    return canvas.width(1, columns.size()) > 260 ? 2 : 1;
  }

  private void table(int last) {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER - 1, 0),
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

  /** A second sheet of the same kind has a table of its own. */
  private String suffix() {
    return sheet == draft.sheet(kind) ? "" : "_" + sheet.getWorkbook().getSheetIndex(sheet);
  }

  private void colours(int last) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).telling()) {
        draft.tints().colour(sheet, new CellRangeAddress(FIRST - 1, last - 1, i, i));
      }
    }
  }
}
