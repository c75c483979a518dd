package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.report.value.DayWords;
import vn.tiendo.sheet.Cell;

/**
 * The tables of a sheet. The first header is looked for in the first forty rows; below a table
 * another may begin anywhere, with a header of its own.
 */
public final class TableFinder {

  private static final int FIRST_ROWS = 40;

  private final SheetView view;
  private final HeaderFinder headers;
  private final Vocabulary vocabulary;
  private final DayWords dayWords;

  public TableFinder(
      SheetView view,
      HeaderAliases aliases,
      HeaderMemory memory,
      Vocabulary vocabulary,
      DayWords dayWords) {
    this.view = view;
    this.headers = new HeaderFinder(view, aliases, memory);
    this.vocabulary = vocabulary;
    this.dayWords = dayWords;
  }

  /** The tables from the top down, those that are no reports among them; empty if there is none. */
  public List<Table> find() {
    List<Table> tables = new ArrayList<>();
    int titles = 0;
    int index = 0;
    while (index < view.size()) {
      boolean strict = !tables.isEmpty() && tables.get(tables.size() - 1).columns().reports();
      Optional<HeaderBlock> header =
          isWithinReach(index, tables) ? headers.find(index, strict) : Optional.empty();
      if (header.isEmpty()) {
        index++;
        continue;
      }
      int end = bodyEnd(header.get());
      tables.add(table(header.get(), titles, end));
      titles = end;
      index = end;
    }
    return tables;
  }

  private boolean isWithinReach(int index, List<Table> tables) {
    return !tables.isEmpty() || index < FIRST_ROWS || view.number(index) <= FIRST_ROWS;
  }

  /** The body ends before the next header, or with the first line of what stands below it. */
  private int bodyEnd(HeaderBlock header) {
    for (int i = header.end(); i < view.size(); i++) {
      List<Cell> filled = SheetView.filled(view.row(i));
      if (EndOfTable.is(filled)) {
        return i;
      }
      if (headers.find(i, true).isPresent()) {
        return new TitlesAbove(view, vocabulary).begin(header.end(), i);
      }
    }
    return view.size();
  }

  private Table table(HeaderBlock header, int titles, int end) {
    Columns columns = new ColumnChooser(view, vocabulary, dayWords).choose(header, end);
    return new Table(titles, header.first(), header.end(), end, columns, header.layout());
  }
}
