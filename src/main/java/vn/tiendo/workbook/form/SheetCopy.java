package vn.tiendo.workbook.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;

/**
 * Copies a sheet row by row: the values as they were read, the looks from the workbook they stood
 * in. Rows are 1-based. What was hidden is shown.
 */
final class SheetCopy {

  private static final int MOST_COLUMNS = 256;
  private static final int WIDEST = 255 * 256;
  private static final int WIDE_AS_A_DAY = 12 * 256;

  private final Grid grid;
  private final @Nullable Sheet source;
  private final XSSFSheet target;
  private final @Nullable StyleCopies styles;
  private final int columns;
  private final Map<Integer, Integer> placed = new HashMap<>();
  private final List<Integer> fitted = new ArrayList<>();
  private final List<Integer> titles = new ArrayList<>();
  private final Set<Integer> dated = new HashSet<>();
  private @Nullable XSSFCellStyle bare;

  /**
   * @param source the sheet in its workbook, null where its format knows no looks
   */
  SheetCopy(Grid grid, @Nullable Sheet source, XSSFSheet target) {
    this.grid = grid;
    this.source = source;
    this.target = target;
    this.styles =
        source == null ? null : new StyleCopies(source.getWorkbook(), target.getWorkbook());
    int widest = grid.merges().stream().mapToInt(Merge::lastColumn).max().orElse(1);
    for (vn.tiendo.sheet.Row row : grid.rows()) {
      int size = row.cells().size();
      widest = size == 0 ? widest : Math.max(widest, row.cells().get(size - 1).column());
    }
    this.columns = Math.min(MOST_COLUMNS, widest);
  }

  int lastRow() {
    return grid.rows().isEmpty() ? 0 : grid.rows().get(grid.rows().size() - 1).number();
  }

  /**
   * Copies a row.
   *
   * @param withFormulas whether every row keeps its number, so that formulas stay true
   * @param words what becomes of its texts
   */
  void row(int from, int to, boolean withFormulas, UnaryOperator<String> words) {
    looks(from, to);
    placed.put(from, to);
    for (int column = 1; column <= columns; column++) {
      String formula = withFormulas ? formula(from, column) : null;
      if (formula != null) {
        cell(to, column).setCellFormula(formula);
      } else {
        int at = column;
        grid.findCell(from, column).ifPresent(cell -> write(cell, cell(to, at), words));
      }
    }
  }

  /** Makes a row that looks like another and holds nothing. */
  void looks(int like, int to) {
    XSSFRow made = target.createRow(to - 1);
    Row row = source == null ? null : source.getRow(like - 1);
    if (row == null) {
      return;
    }
    boolean high =
        row instanceof XSSFRow modern
            ? modern.getCTRow().getCustomHeight()
            : row.getHeight() != row.getSheet().getDefaultRowHeight();
    if (high) {
      made.setHeight(row.getHeight());
    }
    for (int column = 1; column <= columns; column++) {
      org.apache.poi.ss.usermodel.Cell cell = row.getCell(column - 1);
      if (cell != null && styles != null) {
        cell(to, column).setCellStyle(styles.of(cell.getCellStyle()));
      }
    }
  }

  /** The cell at a row and column, both 1-based, made where there is none. */
  XSSFCell cell(int row, int column) {
    XSSFRow of = target.getRow(row - 1);
    XSSFRow made = of == null ? target.createRow(row - 1) : of;
    XSSFCell cell = made.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (source == null) {
      cell.setCellStyle(bordered());
    }
    return cell;
  }

  /** Lets the texts of a row run over the empty cells to their right. */
  void title(int row) {
    titles.add(row);
  }

  /** Makes a column, 1-based, wide enough for days. */
  void days(int column) {
    dated.add(column);
  }

  /** Lets a row be as high as its texts need, where nobody had set its height. */
  void fit(int row) {
    fitted.add(row);
  }

  /** Widths, heights, merges and the print set-up, when all rows have their places. */
  void finish() {
    grid.merges().forEach(this::merge);
    if (source != null) {
      setUp(source);
      titles.forEach(row -> TitleTexts.unwrap(target.getRow(row - 1)));
      fitted.forEach(row -> RowHeights.fit(target.getRow(row - 1)));
    } else {
      target.setDefaultColumnWidth(18);
    }
  }

  private void merge(Merge merge) {
    int first = placed.getOrDefault(merge.firstRow(), 0);
    int last = placed.getOrDefault(merge.lastRow(), 0);
    if (first > 0
        && last - first == merge.lastRow() - merge.firstRow()
        && merge.lastColumn() <= MOST_COLUMNS) {
      target.addMergedRegion(
          new CellRangeAddress(
              first - 1, last - 1, merge.firstColumn() - 1, merge.lastColumn() - 1));
    }
  }

  private void setUp(Sheet like) {
    for (int column = 0; column < columns; column++) {
      int least = dated.contains(column + 1) ? WIDE_AS_A_DAY : 0;
      target.setColumnWidth(column, Math.max(least, Math.min(WIDEST, like.getColumnWidth(column))));
    }
    target.setDisplayGridlines(like.isDisplayGridlines());
    target.setHorizontallyCenter(like.getHorizontallyCenter());
    target.setFitToPage(true);
    PrintSetup print = target.getPrintSetup();
    boolean wasSetUp = like.getFitToPage();
    print.setLandscape(!wasSetUp || like.getPrintSetup().getLandscape());
    print.setPaperSize(wasSetUp ? like.getPrintSetup().getPaperSize() : PrintSetup.A4_PAPERSIZE);
    print.setFitWidth(wasSetUp ? like.getPrintSetup().getFitWidth() : 1);
    print.setFitHeight(wasSetUp ? like.getPrintSetup().getFitHeight() : 0);
    for (PageMargin margin : PageMargin.values()) {
      target.setMargin(margin, like.getMargin(margin));
    }
    PaneInformation pane = like.getPaneInformation();
    if (pane != null && pane.isFreezePane()) {
      target.createFreezePane(
          pane.getVerticalSplitPosition(), placeOf(pane.getHorizontalSplitPosition()));
    }
    CellRangeAddress repeated = like.getRepeatingRows();
    if (repeated != null) {
      int first = placeOf(repeated.getFirstRow() + 1);
      int last = placeOf(repeated.getLastRow() + 1);
      if (first > 0 && last >= first) {
        target.setRepeatingRows(new CellRangeAddress(first - 1, last - 1, -1, -1));
      }
    }
  }

  private int placeOf(int row) {
    return placed.getOrDefault(row, row);
  }

  private @Nullable String formula(int row, int column) {
    Row of = source == null ? null : source.getRow(row - 1);
    org.apache.poi.ss.usermodel.Cell cell = of == null ? null : of.getCell(column - 1);
    if (cell == null || cell.getCellType() != CellType.FORMULA) {
      return null;
    }
    String formula = cell.getCellFormula();
    return formula.contains("!") || formula.contains("[") ? null : formula;
  }

  private static void write(Cell value, XSSFCell cell, UnaryOperator<String> words) {
    switch (value.kind()) {
      case TEXT -> cell.setCellValue(words.apply(value.text()));
      case NUMBER -> {
        if (value.date() == null) {
          cell.setCellValue(value.number());
        } else {
          cell.setCellValue(value.date());
        }
      }
      case BOOLEAN -> cell.setCellValue(value.text().equalsIgnoreCase("true"));
      case ERROR, FORMULA_WITHOUT_VALUE -> cell.setBlank();
    }
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle known = bare;
    if (known == null) {
      known = target.getWorkbook().createCellStyle();
      known.setBorderTop(BorderStyle.THIN);
      known.setBorderBottom(BorderStyle.THIN);
      known.setBorderLeft(BorderStyle.THIN);
      known.setBorderRight(BorderStyle.THIN);
      known.setWrapText(true);
      known.setVerticalAlignment(VerticalAlignment.TOP);
      bare = known;
    }
    return known;
  }
}
