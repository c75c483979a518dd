package vn.tiendo.report;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.Columns;
import vn.tiendo.report.table.Field;
import vn.tiendo.report.value.PercentColumn;
import vn.tiendo.report.value.Percentage;
import vn.tiendo.report.value.StatusPhrase;
import vn.tiendo.report.value.StatusWord;
import vn.tiendo.report.value.StatusWords;
import vn.tiendo.report.value.TickMark;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.CleanText;

/** What the status, the ticks and the percentage of a row say, each read on its own. */
final class RowProgress {

  private final RowCells cells;
  private final PercentColumn scale;
  private final RowFindings findings;
  private @Nullable StatusWord word;
  private @Nullable Double wordsFigure;
  private @Nullable Double figure;
  private @Nullable Cell unclear;
  private @Nullable String tickText;
  private boolean isDoneByOtherWords;

  RowProgress(RowCells cells, PercentColumn scale, RowFindings findings) {
    this.cells = cells;
    this.scale = scale;
    this.findings = findings;
  }

  /**
   * @param result the row's result, whose first words may say the figure, or the status where
   *     nothing else does
   * @param completed whether the row has a day of completion
   */
  ProgressWords read(@Nullable String result, boolean completed) {
    readStatus();
    readTicks();
    isDoneByOtherWords = result != null && isDone(result);
    readPercentage();
    if (unclear != null && figure == null) {
      findings.add(FindingCode.INVALID_PROGRESS, unclear, RowFindings.quote(unclear));
    }
    boolean silent = word == null && figure == null && wordsFigure == null;
    if (silent && result != null) {
      word = StatusWords.find(result).orElse(null);
    }
    Double leading =
        figure == null && wordsFigure == null ? ProgressWords.leadingFigure(result) : null;
    if (silent && word == null && leading == null && completed) {
      word = StatusWord.DONE;
    }
    return combine(leading);
  }

  /** The text under a tick header that ticked, null where only a mark did. */
  @Nullable String tickText() {
    return tickText;
  }

  private ProgressWords combine(@Nullable Double leading) {
    if (figure == null && wordsFigure != null) {
      boolean part = word == StatusWord.DONE && wordsFigure < 100;
      return ProgressWords.of(part ? StatusWord.IN_PROGRESS : word, wordsFigure);
    }
    return ProgressWords.of(word, figure == null ? leading : figure);
  }

  private void readStatus() {
    for (Cell cell : cells.of(Field.STATUS)) {
      if (isBroken(cell)) {
        continue;
      }
      Optional<StatusPhrase> phrase =
          cell.isNumber() && cell.format().percent()
              ? Optional.of(new StatusPhrase(null, Percentage.exact(cell.number() * 100), false))
              : StatusPhrase.find(cell.text());
      if (phrase.isEmpty()) {
        findings.add(FindingCode.UNKNOWN_STATUS, cell, RowFindings.quote(cell));
      } else {
        take(phrase.get(), cell);
      }
    }
  }

  private void take(StatusPhrase phrase, Cell cell) {
    if (phrase.unclearFigure()) {
      unclear = cell;
    }
    boolean differs =
        (word != null && phrase.word() != null && word != phrase.word())
            || (wordsFigure != null
                && phrase.percent() != null
                && !wordsFigure.equals(phrase.percent()));
    if (differs) {
      findings.add(FindingCode.DUPLICATE_TASK, cell, RowFindings.quote(cell));
      return;
    }
    word = phrase.word() == null ? word : phrase.word();
    takeWordsFigure(phrase.percent(), cell);
  }

  private void takeWordsFigure(@Nullable Double percent, Cell cell) {
    if (percent != null && (percent < 0 || percent > 100)) {
      findings.add(FindingCode.PROGRESS_OUT_OF_RANGE, cell, RowFindings.quote(cell));
    } else if (percent != null) {
      wordsFigure = percent;
    }
  }

  private void readTicks() {
    Cell ticked = null;
    for (Map.Entry<Columns.Column, Set<Cell>> column : cells.byColumn(Field.TICK).entrySet()) {
      for (Cell cell : column.getValue()) {
        TickMark mark = isBroken(cell) ? TickMark.NONE : TickMark.of(cell);
        if (mark == TickMark.NONE) {
          continue;
        }
        if (ticked != null && ticked.column() != cell.column()) {
          findings.add(FindingCode.UNKNOWN_STATUS, cell, RowFindings.quote(cell));
          continue;
        }
        ticked = cell;
        takeTick(column.getKey(), cell, mark);
      }
    }
  }

  private void takeTick(Columns.Column column, Cell cell, TickMark mark) {
    StatusWord headed = StatusWords.findExact(column.leaf()).orElse(null);
    if (word != null && headed != null && word != headed) {
      findings.add(FindingCode.UNKNOWN_STATUS, cell, RowFindings.quote(cell));
      return;
    }
    word = headed == null ? word : headed;
    if (mark != TickMark.TEXT) {
      return;
    }
    if (Percentage.of(cell) instanceof Percentage.Settled settled) {
      takeWordsFigure(settled.percent(), cell);
    } else {
      String text = CleanText.of(RowCells.shown(cell));
      tickText = tickText == null ? text : tickText + "\n" + text;
    }
  }

  private void readPercentage() {
    for (Cell cell : cells.of(Field.PROGRESS)) {
      if (isBroken(cell)) {
        continue;
      }
      Percentage percentage = Percentage.of(cell);
      if (percentage instanceof Percentage.Settled settled) {
        takeFigure(settled.percent(), cell);
      } else if (percentage instanceof Percentage.Open open) {
        settle(open.number(), cell);
      } else if (percentage instanceof Percentage.Words words) {
        takeWords(words.text(), cell);
      } else if (percentage instanceof Percentage.Invalid) {
        findings.add(FindingCode.INVALID_PROGRESS, cell, RowFindings.quote(cell));
      }
    }
  }

  private void settle(double number, Cell cell) {
    boolean done = word == StatusWord.DONE || isDoneByOtherWords;
    OptionalDouble percent = scale.settle(number, done);
    if (percent.isPresent()) {
      takeFigure(percent.getAsDouble(), cell);
    } else {
      findings.add(FindingCode.INVALID_PROGRESS, cell, RowFindings.quote(cell));
    }
  }

  private void takeFigure(double percent, Cell cell) {
    if (percent < 0 || percent > 100) {
      findings.add(FindingCode.PROGRESS_OUT_OF_RANGE, cell, RowFindings.quote(cell));
    } else if (figure != null && figure != percent) {
      findings.add(FindingCode.DUPLICATE_TASK, cell, RowFindings.quote(cell));
    } else {
      figure = percent;
    }
  }

  /** Words in a column of percentages are a status where they are known as one. */
  private void takeWords(String text, Cell cell) {
    Optional<StatusPhrase> phrase = StatusPhrase.find(text);
    if (phrase.isEmpty()) {
      findings.add(FindingCode.INVALID_PROGRESS, cell, RowFindings.quote(cell));
    } else if (word == null) {
      take(phrase.get(), cell);
    }
  }

  private boolean isBroken(Cell cell) {
    if (RowCells.isReadable(cell)) {
      return false;
    }
    findings.add(broken(cell), cell, RowFindings.quote(cell));
    return true;
  }

  static FindingCode broken(Cell cell) {
    return cell.kind() == Cell.Kind.ERROR
        ? FindingCode.ERROR_CELL
        : FindingCode.FORMULA_WITHOUT_VALUE;
  }

  private static boolean isDone(String text) {
    return StatusWords.find(text).filter(found -> found == StatusWord.DONE).isPresent();
  }

  /** The numbers of a column of percentages that only their column can settle. */
  static Optional<Double> findOpen(Cell cell) {
    return Percentage.of(cell) instanceof Percentage.Open open
        ? Optional.of(open.number())
        : Optional.empty();
  }
}
