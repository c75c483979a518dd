package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
          isWithinReach(index, tables) ? find(index, strict) : Optional.empty();
      if (header.isEmpty()) {
        index++;
        continue;
      }
      int end = bodyEnd(header.get());
      for (HeaderBlock part : header.get().sideBySide()) {
        tables.add(table(part, titles, end));
      }
      titles = end;
      index = end;
    }
    return tables;
  }

  private Optional<HeaderBlock> find(int index, boolean strict) {
    Optional<HeaderBlock> known = headers.find(index, strict);
    return known.isPresent() || strict
        ? known
        : headers.findWithoutTask(index).flatMap(this::named);
  }

  /** A header with the column as the tasks' that is headed by unknown words and names tasks. */
  private Optional<HeaderBlock> named(HeaderBlock header) {
    int end = bodyEnd(header);
    return headers.unknown(header).entrySet().stream()
        .filter(column -> namesTasks(column.getKey(), header.end(), end))
        .min(Map.Entry.comparingByKey())
        .map(column -> header.with(HeaderColumn.ofTasks(column.getKey(), column.getValue())));
  }

  private boolean namesTasks(int column, int from, int to) {
    return new ColumnValues(view, from, to, column, dayWords)
            .share(cell -> vocabulary.namesTask(cell.text()))
        >= 0.5;
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
