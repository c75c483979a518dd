package vn.tiendo.workbook.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** In what a sheet is not any more what it was. */
final class SheetDifferences {

  private final Sheet before;
  private final Sheet after;
  private final Set<String> coloured;
  private final List<String> found = new ArrayList<>();

  private SheetDifferences(Sheet before, Sheet after, Set<String> coloured) {
    this.before = before;
    this.after = after;
    this.coloured = coloured;
  }

  /**
   * All of them, by cell.
   *
   * @param coloured cells whose fill may differ
   */
  static List<String> between(Sheet before, Sheet after, Set<String> coloured) {
    SheetDifferences differences = new SheetDifferences(before, after, coloured);
    differences.sheet();
    for (Row row : before) {
      differences.row(row);
    }
    return differences.found;
  }

  private void sheet() {
    compare("merges", merges(before), merges(after));
    PrintSetup print = before.getPrintSetup();
    PrintSetup now = after.getPrintSetup();
    compare("paper", print.getPaperSize(), now.getPaperSize());
    compare("orientation", print.getLandscape(), now.getLandscape());
    compare("fit", before.getFitToPage(), after.getFitToPage());
    compare("width in pages", print.getFitWidth(), now.getFitWidth());
    for (PageMargin margin : PageMargin.values()) {
      compare(margin.name(), before.getMargin(margin), after.getMargin(margin));
    }
    compare("repeated rows", before.getRepeatingRows(), after.getRepeatingRows());
  }

  private void row(Row row) {
    Row now = after.getRow(row.getRowNum());
    compare("height of row " + row.getRowNum(), row.getHeight(), now.getHeight());
    compare("row " + row.getRowNum() + " hidden", row.getZeroHeight(), now.getZeroHeight());
    for (Cell cell : row) {
      cell(cell, now.getCell(cell.getColumnIndex()));
    }
  }

  private void cell(Cell cell, Cell now) {
    String at = cell.getAddress().formatAsString();
    int column = cell.getColumnIndex();
    compare("width at " + at, before.getColumnWidth(column), after.getColumnWidth(column));
    compare("kind of " + at, cell.getCellType(), now.getCellType());
    compare("value of " + at, cell.toString(), now.toString());
    if (cell.getCellType() == CellType.FORMULA) {
      compare(
          "cached value of " + at,
          cell.getCachedFormulaResultType(),
          now.getCachedFormulaResultType());
    }
    style(at, cell.getCellStyle(), now.getCellStyle());
  }

  private void style(String at, CellStyle style, CellStyle now) {
    compare("format of " + at, style.getDataFormatString(), now.getDataFormatString());
    compare("alignment of " + at, style.getAlignment(), now.getAlignment());
    compare("wrapping of " + at, style.getWrapText(), now.getWrapText());
    compare("upper border of " + at, style.getBorderTop(), now.getBorderTop());
    compare("left border of " + at, style.getBorderLeft(), now.getBorderLeft());
    compare("lock of " + at, style.getLocked(), now.getLocked());
    compare("font of " + at, font(before, style), font(after, now));
    if (!coloured.contains(at)) {
      compare("fill of " + at, style.getFillPattern(), now.getFillPattern());
      compare("colour of " + at, PlainColor.ofFill(style), PlainColor.ofFill(now));
    }
  }

  private static String font(Sheet sheet, CellStyle style) {
    Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
    return "%s %d %s %s"
        .formatted(font.getFontName(), font.getFontHeight(), font.getBold(), font.getItalic());
  }

  private static Set<String> merges(Sheet sheet) {
    Set<String> merges = new TreeSet<>();
    sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).forEach(merges::add);
    return merges;
  }

  private void compare(String what, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      found.add("%s: %s became %s".formatted(what, one, other));
    }
  }
}
