package vn.tiendo.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.sheet.UnreadableSheet.Reason;
import vn.tiendo.sheet.formula.CellName;
import vn.tiendo.sheet.formula.Evaluation;

/**
 * Fills in the formulas that a file left without a value. One that cannot be computed stays as it
 * is, and the sender is told to save the file in Excel.
 */
final class ComputedFormulas {

  private static final int MOST_BYTES = 5 * 1024 * 1024;

  private final Book book;

  ComputedFormulas(Book book) {
    this.book = book;
  }

  /**
   * The book with what could be computed; the same one where nothing is missing or it is too large.
   *
   * @param file the bytes it was read from
   */
  Book fill(byte[] file, Effort effort) throws UnreadableSheet {
    List<CellName> missing = missing(effort.most(Limit.FORMULAS));
    boolean known = book.format() != FileFormat.CSV && book.format() != FileFormat.HTML;
    if (missing.isEmpty() || !known || file.length > MOST_BYTES) {
      return book;
    }
    try {
      List<String> sheets = book.sheets().stream().map(Grid::name).toList();
      Map<CellName, Object> values =
          new Evaluation(effort.timeLeft()).evaluate(file, sheets, missing);
      return values.isEmpty() ? book : with(values);
    } catch (IOException e) {
      throw new UnreadableSheet(Reason.UNREADABLE, "formulas", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableSheet(Reason.UNREADABLE, "interrupted", e);
    }
  }

  private List<CellName> missing(long most) {
    List<CellName> missing = new ArrayList<>();
    for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
      for (Row row : book.sheets().get(sheet).rows()) {
        if (row.cells() instanceof PackedCells cells && missing.size() < most) {
          for (int column : cells.columnsWithoutValue()) {
            missing.add(new CellName(sheet, row.number(), column));
          }
        }
      }
    }
    return missing;
  }

  private Book with(Map<CellName, Object> values) {
    List<Grid> grids = new ArrayList<>();
    for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
      Grid grid = book.sheets().get(sheet);
      List<Row> rows = new ArrayList<>(grid.rows().size());
      for (Row row : grid.rows()) {
        rows.add(with(values, sheet, row));
      }
      grids.add(
          new Grid(
              grid.name(), grid.hidden(), List.copyOf(rows), grid.merges(), grid.hiddenColumns()));
    }
    return new Book(book.format(), List.copyOf(grids), book.remarks());
  }

  private static Row with(Map<CellName, Object> values, int sheet, Row row) {
    if (!(row.cells() instanceof PackedCells cells)) {
      return row;
    }
    PackedCells filled = cells;
    boolean changed = false;
    for (int column : cells.columnsWithoutValue()) {
      Object value = values.get(new CellName(sheet, row.number(), column));
      if (value instanceof Evaluation.ErrorValue error) {
        filled = filled.with(column, new PackedCells.Special(Cell.Kind.ERROR, error.code()));
        changed = true;
      } else if (value != null) {
        filled = filled.with(column, value instanceof String text ? KeptText.of(text) : value);
        changed = true;
      }
    }
    return changed ? new Row(row.number(), row.hidden(), filled) : row;
  }
}
