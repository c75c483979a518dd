package vn.tiendo.report.table;

import java.util.List;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodWords;
import vn.tiendo.sheet.Cell;

/**
 * The lines directly above a table that stand below another: where they name a unit or a period
 * they are no longer rows of the upper one.
 */
final class TitlesAbove {

  private static final int MOST_LINES = 12;
  private static final int MOST_CELLS = 2;
  private static final int LONGEST = 120;

  private final SheetView view;
  private final Vocabulary vocabulary;

  TitlesAbove(SheetView view, Vocabulary vocabulary) {
    this.view = view;
    this.vocabulary = vocabulary;
  }

  /**
   * Where the lines begin that belong to the table whose header is at a position; the header itself
   * where there are none.
   *
   * @param from where the rows of the table above begin
   */
  int begin(int from, int header) {
    int begin = header;
    for (int i = header - 1; i >= Math.max(from, header - MOST_LINES); i--) {
      List<Cell> filled = SheetView.filled(view.row(i));
      if (!mayBeTitle(filled)) {
        break;
      }
      begin = filled.stream().anyMatch(this::isHeading) ? i : begin;
    }
    return begin;
  }

  private boolean mayBeTitle(List<Cell> filled) {
    return filled.size() <= MOST_CELLS
        && filled.stream()
            .allMatch(
                cell ->
                    cell.kind() == Cell.Kind.TEXT
                        && cell.text().length() <= LONGEST
                        && !cell.text().strip().matches("[-+*•\\d].*")
                        && !vocabulary.namesTask(cell.text()));
  }

  private boolean isHeading(Cell cell) {
    return vocabulary.findUnit(cell.text()).isPresent()
        || PeriodWords.find(cell.text()).stream().anyMatch(PeriodMention::isExplicit);
  }
}
