package vn.tiendo.workbook.master;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.UnitStanding;

/**
 * "Tổng quan": the first page, made to be shown. One A4 page: figures and lists at the left, charts
 * at the right, what changed below.
 */
final class OverviewSheet {

  /** The last column of the page. */
  static final int COLUMNS = 19;

  /** The last column of the lists at the left. */
  static final int LEFT = 11;

  private static final int RIGHT = LEFT + 2;

  /** The row in which the figures of the charts begin, beside the page. */
  static final int FIGURES = 1;

  private static final double WIDTH = 9.2;
  private static final double GAP = 2;
  private static final int BANNER = 4;
  private static final int TILES = 8;

  /** The first column of each tile, and the column after the last. */
  private static final int[] TILE = {1, 4, 7, 10, 14, 17, COLUMNS + 1};

  private final Draft draft;
  private final Words words;
  private final TaskRows rows;
  private final Canvas canvas;
  private final Course course;

  OverviewSheet(Draft draft, TaskRows rows, Course course) {
    this.course = course;
    this.draft = draft;
    this.words = draft.words();
    this.rows = rows;
    this.canvas = new Canvas(draft.sheet(MasterSheet.OVERVIEW), draft.styles());
  }

  void write() {
    double[] widths = new double[COLUMNS];
    Arrays.fill(widths, WIDTH);
    widths[LEFT] = GAP;
    canvas.widths(widths);
    letterhead();
    tiles();
    int top = TILES + 3;
    int first = top + 2;
    int left = groups(top);
    left = new Outstanding(draft, rows, canvas).write(left + 1);
    int right = charts(top, first);
    finish(new SinceLastEdition(draft, canvas).write(Math.max(left, right) + 1));
  }

  private void letterhead() {
    canvas.across(1, 6, 1, Look.LETTERHEAD, words.get("overview.organisation"));
    canvas.across(1, 6, 2, Look.LETTERHEAD_STRONG, words.get("overview.office"));
    canvas.across(1, 6, 3, Look.LETTERHEAD, "***");
    canvas.across(LEFT, COLUMNS, 1, Look.LETTERHEAD_STRONG, words.get("overview.union"));
    canvas.across(1, COLUMNS, BANNER, Look.BANNER, words.get("overview.banner"));
    canvas.across(1, COLUMNS, BANNER + 1, Look.LETTERHEAD_STRONG, words.plan());
    Dossier dossier = draft.dossier();
    canvas.across(
        1,
        COLUMNS,
        BANNER + 2,
        Look.BANNER_NOTE,
        words.get("overview.asOf", words.moment(dossier)));
  }

  /** Six figures over the whole width. */
  private void tiles() {
    Standings standings = draft.dossier().standings();
    tile(0, "overview.tasks", Look.FIGURE, rows.count());
    tile(1, "overview.done", Look.FIGURE, rows.done());
    tile(2, "overview.inProgress", Look.FIGURE, rows.count(Standing.IN_PROGRESS));
    tile(3, "overview.dueSoon", Look.FIGURE, rows.count(Standing.DUE_SOON));
    tile(4, "overview.overdue", Look.FIGURE, rows.count(Standing.OVERDUE));
    tile(5, "overview.onTime", Look.FIGURE_PERCENT, onTime(standings.units()));
  }

  private void tile(int place, String key, Look look, Object value) {
    int last = TILE[place + 1] - 1;
    canvas.across(TILE[place], last, TILES, Look.HEADER, words.get(key));
    canvas.across(TILE[place], last, TILES + 1, look, value);
    canvas.atLeast(TILES + 1, 30);
  }

  /** Reports in time of those that were due, over the rows of "Theo đơn vị". */
  private Object onTime(List<UnitStanding> units) {
    int expected = units.stream().mapToInt(UnitStanding::expected).sum();
    int onTime = units.stream().mapToInt(UnitStanding::onTime).sum();
    return expected == 0
        ? "–"
        : rows.live(
            "SUM(%s)/SUM(%s)"
                .formatted(UnitsSheet.range(draft, "onTime"), UnitsSheet.range(draft, "expected")),
            (double) onTime / expected);
  }

  /** The groups as a table; gives the next free row. */
  private int groups(int row) {
    List<GroupStanding> groups = draft.dossier().standings().groups();
    canvas.across(1, LEFT, row, Look.HEADING, words.get("overview.groups"));
    head(row + 1);
    for (int i = 0; i < groups.size(); i++) {
      group(row + 2 + i, groups.get(i));
    }
    return row + 2 + groups.size();
  }

  /**
   * The groups' chart and that of their course, one below the other.
   *
   * @param first the row of the first group in the table
   * @return the next free row
   */
  private int charts(int row, int first) {
    List<GroupStanding> groups = draft.dossier().standings().groups();
    if (groups.isEmpty()) {
      return row;
    }
    int end = canvas.rowBelow(row, Charts.HIGH);
    int last = first + groups.size() - 1;
    new Charts(canvas.sheet(), words.get("number.locale"))
        .bars(
            words.get("overview.groupsChart"),
            new Charts.Frame(RIGHT, row, COLUMNS, end - 1),
            new Charts.Series(
                words.get("overview.progress"),
                groups.stream().map(g -> words.get("overview.group", g.group().number())).toList(),
                Ref.down(1, first, last),
                groups.stream().map(g -> g.progress() / 100).toList(),
                Ref.down(LEFT, first, last)));
    return new CoursePart(draft, canvas, course).write(RIGHT, COLUMNS, end);
  }

  private void head(int row) {
    canvas.put(1, row, Look.HEADER, words.get("overview.group.number"));
    canvas.across(2, 4, row, Look.HEADER, words.get("overview.group.name"));
    canvas.across(5, 6, row, Look.HEADER, words.get("groups.lead"));
    canvas.put(7, row, Look.HEADER, words.get("overview.group.tasks"));
    canvas.put(8, row, Look.HEADER, words.get("overview.group.done"));
    canvas.put(9, row, Look.HEADER, words.get("overview.dueSoon"));
    canvas.put(10, row, Look.HEADER, words.get("overview.group.overdue"));
    canvas.put(LEFT, row, Look.HEADER, words.get("overview.progress"));
  }

  private void group(int row, GroupStanding group) {
    canvas.put(1, row, Look.CENTRED, words.get("overview.group", group.group().number()));
    canvas.across(2, 4, row, Look.TEXT, group.group().name());
    canvas.across(5, 6, row, Look.TEXT, words.unit(group.group().lead()));
    canvas.put(7, row, Look.INTEGER, group.tasks().size());
    canvas.put(8, row, Look.INTEGER, rows.done(group));
    canvas.put(9, row, Look.INTEGER, rows.count(group, Standing.DUE_SOON));
    canvas.put(10, row, Look.INTEGER, rows.count(group, Standing.OVERDUE));
    canvas.put(LEFT, row, Look.PERCENT, rows.progressOf(group));
  }

  private void finish(int lastRow) {
    XSSFSheet sheet = canvas.sheet();
    sheet.setDisplayGridlines(false);
    new Paper(words).fit(sheet, 1);
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, COLUMNS - 1, 0, Math.max(0, lastRow - 1));
  }
}
