package vn.tiendo.workbook.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.tiendo.report.Line;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Grid;

/** In which form a table writes percentages and days. */
final class Notation {

  private enum Percent {
    NUMBER,
    FRACTION,
    TEXT,
    TEXT_WITH_SIGN
  }

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Percent percent;
  private final boolean realDates;

  private Notation(Percent percent, boolean realDates) {
    this.percent = percent;
    this.realDates = realDates;
  }

  /**
   * @param lines what was read of the table
   */
  static Notation of(Grid grid, Columns columns, Collection<Line> lines) {
    boolean realDates =
        lines.stream()
            .flatMap(
                line ->
                    List.of(Field.COMPLETED_ON, Field.DEADLINE).stream()
                        .flatMap(field -> find(grid, columns, field, line).stream()))
            .anyMatch(cell -> cell.date() != null);
    Percent percent =
        lines.stream()
            .flatMap(line -> percentOf(grid, columns, line).stream())
            .findFirst()
            .orElse(Percent.NUMBER);
    return new Notation(percent, realDates);
  }

  private static Optional<Percent> percentOf(Grid grid, Columns columns, Line line) {
    Double progress = line.progress();
    return progress == null || progress == 0
        ? Optional.empty()
        : find(grid, columns, Field.PROGRESS, line).map(cell -> percentOf(cell, progress));
  }

  private static Optional<Cell> find(Grid grid, Columns columns, Field field, Line line) {
    return columns.find(field).flatMap(column -> grid.findCell(line.row(), column.column()));
  }

  private static Percent percentOf(Cell cell, double progress) {
    if (cell.isNumber()) {
      return Math.abs(cell.number() - progress) < 0.01 ? Percent.NUMBER : Percent.FRACTION;
    }
    return cell.text().contains("%") ? Percent.TEXT_WITH_SIGN : Percent.TEXT;
  }

  /**
   * @param progress percent, 0 to 100
   */
  void percent(XSSFCell cell, double progress) {
    String text =
        BigDecimal.valueOf(progress).stripTrailingZeros().toPlainString().replace('.', ',');
    switch (percent) {
      case NUMBER -> cell.setCellValue(progress);
      case FRACTION -> cell.setCellValue(progress / 100);
      case TEXT -> cell.setCellValue(text);
      case TEXT_WITH_SIGN -> cell.setCellValue(text + "%");
    }
  }

  void day(XSSFCell cell, LocalDate day) {
    if (realDates) {
      cell.setCellValue(day);
    } else {
      cell.setCellValue(DAY.format(day));
    }
  }
}
