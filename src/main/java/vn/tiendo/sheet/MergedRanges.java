package vn.tiendo.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The merged ranges of a sheet, held to its used part: a range may claim the whole sheet and must
 * not cost more than what stands in it.
 */
final class MergedRanges {

  /** Ranges that do not overlap are at most as many in a row as it has columns. */
  private static final int MOST_OVERLAPPING = 4;

  private final List<Merge> merges;
  private final int lastColumn;
  private final Effort effort;

  MergedRanges(List<Merge> merges, int lastRow, int lastColumn, Effort effort) {
    this.effort = effort;
    this.lastColumn = lastColumn;
    this.merges =
        merges.stream()
            .filter(merge -> merge.firstRow() <= lastRow && merge.firstColumn() <= lastColumn)
            .map(merge -> clip(merge, lastRow, lastColumn))
            .filter(merge -> !isSingle(merge))
            .sorted(Comparator.comparingInt(Merge::firstRow).thenComparing(Merge::firstColumn))
            .toList();
  }

  private static Merge clip(Merge merge, int lastRow, int lastColumn) {
    return new Merge(
        Math.max(1, merge.firstRow()),
        Math.max(1, merge.firstColumn()),
        Math.min(merge.lastRow(), lastRow),
        Math.min(merge.lastColumn(), lastColumn));
  }

  private static boolean isSingle(Merge merge) {
    return merge.firstRow() >= merge.lastRow() && merge.firstColumn() >= merge.lastColumn();
  }

  /**
   * Takes out of the rows what lies covered, and rows that then hold nothing.
   *
   * @param rows by ascending number; changed
   * @return the ranges that touch a row that holds something
   */
  List<Merge> applyTo(List<Row> rows) throws UnreadableSheet {
    if (merges.isEmpty()) {
      return List.of();
    }
    List<Merge> touching = new ArrayList<>();
    ArrayDeque<Merge> open = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      while (next < merges.size() && merges.get(next).firstRow() <= row.number()) {
        Merge merge = merges.get(next++);
        if (merge.lastRow() >= row.number()) {
          open.add(merge);
        }
        if (open.size() > MOST_OVERLAPPING * lastColumn) {
          throw new UnreadableSheet(Reason.SUSPICIOUS_CONTENT, "mergeCells " + merges.size());
        }
      }
      close(open, row.number(), touching);
      if (!open.isEmpty()) {
        rows.set(i, uncover(row, open));
      }
    }
    touching.addAll(open);
    rows.removeIf(row -> row.cells().isEmpty());
    touching.sort(Comparator.comparingInt(Merge::firstRow).thenComparing(Merge::firstColumn));
    return List.copyOf(touching);
  }

  /** Ranges that end above a row leave the open ones. */
  private void close(ArrayDeque<Merge> open, int row, List<Merge> touching) throws UnreadableSheet {
    effort.checkTime();
    for (Iterator<Merge> each = open.iterator(); each.hasNext(); ) {
      Merge merge = each.next();
      if (merge.lastRow() < row) {
        each.remove();
        touching.add(merge);
      }
    }
  }

  private static Row uncover(Row row, ArrayDeque<Merge> open) {
    if (!(row.cells() instanceof PackedCells cells)) {
      List<Cell> seen = new ArrayList<>(row.cells());
      seen.removeIf(cell -> isCovered(row.number(), cell.column(), open));
      return new Row(row.number(), row.hidden(), List.copyOf(seen));
    }
    BitSet seen = new BitSet(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      seen.set(i, !isCovered(row.number(), cells.column(i), open));
    }
    return seen.cardinality() == cells.size()
        ? row
        : new Row(row.number(), row.hidden(), cells.keep(seen));
  }

  private static boolean isCovered(int row, int column, ArrayDeque<Merge> open) {
    for (Merge merge : open) {
      if (merge.contains(row, column)
          && (row != merge.firstRow() || column != merge.firstColumn())) {
        return true;
      }
    }
    return false;
  }
}
