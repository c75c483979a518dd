package vn.tiendo.workbook.master;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is one table, or several of them where one has no room for all rows: see {@link
 * ListingSheet}. The rows are written as the workbook is packed, and none of them is kept.
 */
final class Listing {

  /** 1-based row of the header. */
  static final int HEADER = 5;

  /** 1-based row of the first line. */
  static final int FIRST = HEADER + 1;

  private final Draft draft;
  private final MasterSheet kind;
  private final List<Column> columns;
  private final List<Look> looks;

  Listing(Draft draft, MasterSheet kind, List<Column> columns) {
    this.draft = draft;
    this.kind = kind;
    this.columns = List.copyOf(columns);
    this.looks = columns.stream().map(Column::look).toList();
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

  /** What a row of a listing holds, made from a thing and where it stands. */
  @FunctionalInterface
  interface Values<T> {
    /** The values of the columns, in their order; null for an empty cell. */
    Object[] of(Place place, T item);
  }

  /** Makes a row of totals below the rows of a sheet, which the table leaves out. */
  @FunctionalInterface
  interface Totals<T> {
    /**
     * @param items those of the sheet
     * @param row 1-based row of the totals
     */
    void write(RowXml out, List<T> items, int row) throws IOException;
  }

  /** Writes the head of the sheet and a row for each item, on as many sheets as it takes. */
  <T> void each(String note, String whenEmpty, List<T> items, Values<T> values) {
    write(note, whenEmpty, items, values, null);
  }

  /** As {@link #each}, with totals below the rows of each sheet. */
  <T> void eachWithTotals(
      String note, String whenEmpty, List<T> items, Values<T> values, Totals<T> totals) {
    write(note, whenEmpty, items, values, totals);
  }

  private <T> void write(
      String note, String whenEmpty, List<T> items, Values<T> values, @Nullable Totals<T> totals) {
    int room = draft.extent().rows() - (totals == null ? 0 : 1);
    int from = 0;
    int number = 1;
    do {
      List<T> page = items.subList(from, Math.min(items.size(), from + room));
      page(number, note, whenEmpty, page, from, values, totals);
      from += page.size();
      number++;
    } while (from < items.size());
  }

  private <T> void page(
      int number,
      String note,
      String whenEmpty,
      List<T> items,
      int before,
      Values<T> values,
      @Nullable Totals<T> totals) {
    ListingSheet page = sheet(number);
    page.head(note);
    if (items.isEmpty()) {
      page.saysThatThereIsNothing(whenEmpty);
      return;
    }
    int last = HEADER + items.size();
    page.seal(last);
    page.fill(
        last + (totals == null ? 0 : 1),
        out -> {
          for (int i = 0; i < items.size(); i++) {
            out.row(looks, values.of(new Place(before + i + 1, FIRST + i), items.get(i)));
          }
          if (totals != null) {
            totals.write(out, items, last + 1);
          }
        });
  }

  /** The sheet with this number, from 1, on which rows can be written one by one. */
  ListingSheet sheet(int number) {
    return new ListingSheet(draft, kind, draft.sheet(kind, number), columns);
  }
}
