package vn.tiendo.workbook.master;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes single cells of a short sheet, and makes rows as high as their texts need. Rows and
 * columns are 1-based, as Excel shows them. Widths are set first.
 */
final class Canvas {

  /** Bold letters are wider: so much less of them fits. */
  private static final double BOLD = 0.86;

  private final XSSFSheet sheet;
  private final Styles styles;

  Canvas(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Sets the widths of the first columns, in characters. */
  void widths(double... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, (int) Math.round(characters[i] * 256));
    }
  }

  /** Writes a cell: text, Number, LocalDate, LocalDateTime, Calculated, Linked, null for empty. */
  void put(int column, int row, Look look, @Nullable Object value) {
    set(column, row, look, value);
    heighten(row, value, width(column, column), look);
  }

  private void set(int column, int row, Look look, @Nullable Object value) {
    XSSFCell cell = cellAt(column, row);
    cell.setCellStyle(styles.of(look));
    if (value instanceof Calculated calculated) {
      cell.setCellFormula(calculated.formula());
      plain(cell, calculated.value());
    } else if (value instanceof Linked linked) {
      link(cell, linked);
    } else if (value != null) {
      if (look == Look.TEXT && value instanceof String text && CellText.looksLikeFormula(text)) {
        cell.setCellStyle(styles.of(Look.LITERAL));
      }
      plain(cell, value);
    }
  }

  private void heighten(int row, @Nullable Object value, double width, Look look) {
    String text = value instanceof Linked linked ? linked.value() : value + "";
    if (value instanceof String || value instanceof Linked) {
      double room = look.face().bold() ? width * BOLD : width;
      atLeast(row, Wrapping.points(text, room, look.face().size()));
    }
  }

  /** Writes cells side by side from a column on, each in the look at its place. */
  void row(int column, int row, List<Look> looks, @Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      put(column + i, row, looks.get(i), values[i]);
    }
  }

  /** Writes one value over several columns of a row, as high as its text needs there. */
  void across(int column, int lastColumn, int row, Look look, @Nullable Object value) {
    for (int c = column; c <= lastColumn; c++) {
      set(c, row, look, c == column ? value : null);
    }
    if (lastColumn > column) {
      sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, column - 1, lastColumn - 1));
    }
    heighten(row, value, width(column, lastColumn), look);
  }

  /** Makes a row at least so high. */
  void atLeast(int row, double points) {
    XSSFRow line = rowAt(row);
    float known = line.getCTRow().isSetHt() ? line.getHeightInPoints() : 0;
    line.setHeightInPoints((float) Math.min(409, Math.max(known, points)));
  }

  /** The first row that begins so many points below the top of another, or lower. */
  int rowBelow(int row, double points) {
    int below = row;
    for (double height = 0; height < points; below++) {
      XSSFRow line = sheet.getRow(below - 1);
      height += line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
    }
    return below;
  }

  /** Columns' widths together, in characters. */
  double width(int column, int lastColumn) {
    double width = 0;
    for (int c = column; c <= lastColumn; c++) {
      width += sheet.getColumnWidth(c - 1) / 256.0;
    }
    return width;
  }

  private void link(XSSFCell cell, Linked linked) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(linked.location());
    cell.setHyperlink(link);
    cell.setCellValue(CellText.of(linked.value().strip()));
  }

  private static void plain(XSSFCell cell, Object value) {
    if (value instanceof String text) {
      cell.setCellValue(CellText.of(text.strip()));
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof LocalDateTime moment) {
      cell.setCellValue(moment);
    } else {
      cell.setCellValue(((Number) value).doubleValue());
    }
  }

  private XSSFCell cellAt(int column, int row) {
    XSSFRow line = rowAt(row);
    XSSFCell cell = line.getCell(column - 1);
    return cell == null ? line.createCell(column - 1) : cell;
  }

  private XSSFRow rowAt(int row) {
    XSSFRow line = sheet.getRow(row - 1);
    return line == null ? sheet.createRow(row - 1) : line;
  }
}
