package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.Row;
import vn.tiendo.text.CleanText;
import vn.tiendo.text.ComparingKey;

/** Finds out whether a table's header begins at a row, how deep it is and what its columns say. */
final class HeaderFinder {

  private static final int DEEPEST = 4;
  private static final int LONGEST = 200;
  private static final int MOST_COLUMNS = 100;

  private final SheetView view;
  private final ColumnReader columns;
  private final HeaderAliases aliases;

  HeaderFinder(SheetView view, HeaderAliases aliases, HeaderMemory memory) {
    this.view = view;
    this.aliases = aliases;
    this.columns = new ColumnReader(aliases, memory);
  }

  /**
   * The header that begins at a row.
   *
   * @param strict whether only whole known headers count, as inside a table, where a row of data
   *     may hold words of headers
   */
  Optional<HeaderBlock> find(int index, boolean strict) {
    if (!mayBegin(view.row(index), strict)) {
      return Optional.empty();
    }
    int depth = depth(index);
    List<HeaderColumn> read = columns.read(levels(index, depth));
    HeaderBlock block = new HeaderBlock(index, depth, read);
    Set<Field> fields = EnumSet.noneOf(Field.class);
    read.forEach(column -> fields.add(column.field()));
    boolean names = fields.stream().anyMatch(Field::mayNameTask);
    return names && fields.size() >= 2 ? Optional.of(block) : Optional.empty();
  }

  /**
   * The header that begins at a row and names a report but for its tasks, whose column goes by
   * words of the sender's own.
   */
  Optional<HeaderBlock> findWithoutTask(int index) {
    if (!mayBegin(view.row(index), false)) {
      return Optional.empty();
    }
    int depth = depth(index);
    HeaderBlock block = new HeaderBlock(index, depth, columns.read(levels(index, depth)));
    boolean reports = block.columns().stream().anyMatch(column -> column.field().reports());
    boolean names = block.columns().stream().anyMatch(column -> column.field().mayNameTask());
    return reports && !names && block.columns().size() >= 2 ? Optional.of(block) : Optional.empty();
  }

  /** The words over the columns of a header that are not known, by column. */
  Map<Integer, List<String>> unknown(HeaderBlock block) {
    Map<Integer, List<String>> levels = levels(block.first(), block.depth());
    block.columns().forEach(column -> levels.remove(column.column()));
    return levels;
  }

  private boolean mayBegin(Row row, boolean strict) {
    if (row.cells().size() < 2 || row.cells().stream().anyMatch(HeaderFinder::isFigure)) {
      return false;
    }
    int filled = 0;
    int known = 0;
    boolean whole = false;
    for (Cell cell : row.cells()) {
      String text = CleanText.of(cell.text());
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      boolean isKnown = text.length() <= LONGEST && isKnown(text, strict);
      known += isKnown ? 1 : 0;
      whole |= isKnown && !HeaderAliases.isTick(text);
      if (filled - known > 3 + known || filled > 2_000) {
        return false;
      }
    }
    return known >= 2 && whole && known * 5 >= filled * 2;
  }

  private static boolean isFigure(Cell cell) {
    return cell.kind() != Cell.Kind.TEXT;
  }

  private boolean isKnown(String text, boolean strict) {
    if (HeaderAliases.isTick(text)) {
      return true;
    }
    Optional<HeaderMatch> match =
        strict ? aliases.findExact(ComparingKey.wordsOf(text)) : aliases.find(text);
    return match.isPresent();
  }

  /** Rows the header takes: what is merged down says so, else sub-headers in the next row. */
  private int depth(int index) {
    int merged =
        view.mergesFrom(view.number(index)).stream()
            .mapToInt(merge -> rowsUpTo(index, merge.lastRow()))
            .max()
            .orElse(1);
    int depth = Math.min(merged, DEEPEST);
    while (depth < DEEPEST && index + depth < view.size() && isContinued(index, depth)) {
      depth++;
    }
    return depth;
  }

  private int rowsUpTo(int index, int lastRow) {
    int rows = 1;
    while (rows < DEEPEST && index + rows < view.size() && view.number(index + rows) <= lastRow) {
      rows++;
    }
    return rows;
  }

  /** Whether the row below the header so far holds sub-headers of it and nothing else. */
  private boolean isContinued(int index, int depth) {
    Row next = view.row(index + depth);
    if (next.number() != view.number(index) + depth) {
      return false;
    }
    Map<Integer, List<String>> above = levels(index, depth);
    int below = 0;
    boolean known = false;
    for (Cell cell : SheetView.filled(next)) {
      String text = CleanText.of(cell.text());
      if (cell.kind() != Cell.Kind.TEXT || text.length() > LONGEST || IndexRow.isIndex(text)) {
        return false;
      }
      boolean wide = isUnderWideHeader(index, depth, cell);
      if (!wide
          && above.containsKey(cell.column())
          && !beginsUnmergedBand(index + depth, cell, above)) {
        return false;
      }
      below += wide ? 1 : 0;
      known |= isKnown(text, true);
    }
    return known || below >= 2;
  }

  /**
   * Whether a sub-header begins a band that is not merged: the next column has one without more.
   */
  private boolean beginsUnmergedBand(int below, Cell cell, Map<Integer, List<String>> above) {
    int next = cell.column() + 1;
    return !above.containsKey(next)
        && view.findOwn(below, next).isPresent()
        && isKnown(CleanText.of(cell.text()), true);
  }

  private boolean isUnderWideHeader(int index, int depth, Cell cell) {
    for (int i = index; i < index + depth; i++) {
      for (Merge merge : view.mergesFrom(view.number(i))) {
        if (merge.lastColumn() > merge.firstColumn()
            && merge.lastRow() < cell.row()
            && merge.firstColumn() <= cell.column()
            && cell.column() <= merge.lastColumn()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The texts over each column, top first, what is merged told in each row and column once. */
  private Map<Integer, List<String>> levels(int index, int depth) {
    Map<Integer, List<String>> levels = new HashMap<>();
    TreeSet<Integer> used = new TreeSet<>();
    for (int i = index; i < index + depth; i++) {
      SheetView.filled(view.row(i)).stream()
          .map(Cell::column)
          .limit(MOST_COLUMNS)
          .forEach(used::add);
    }
    for (int i = index; i < index + depth; i++) {
      Map<Integer, String> texts = texts(i, index + depth > i + 1 ? used : Set.of());
      texts.forEach(
          (column, text) -> levels.computeIfAbsent(column, c -> new ArrayList<>()).add(text));
    }
    return levels;
  }

  private Map<Integer, String> texts(int index, Set<Integer> spread) {
    Map<Integer, String> texts = new HashMap<>();
    List<Merge> wide =
        view.mergesFrom(view.number(index)).stream()
            .filter(merge -> merge.lastColumn() > merge.firstColumn())
            .sorted(Comparator.comparingInt(Merge::firstColumn))
            .limit(MOST_COLUMNS)
            .toList();
    SheetView.filled(view.row(index)).stream()
        .limit(MOST_COLUMNS)
        .forEach(
            cell -> {
              String text = CleanText.of(cell.text()).replaceAll("\\s+", " ");
              texts.put(cell.column(), text);
              wide.stream()
                  .filter(merge -> merge.firstColumn() == cell.column())
                  .forEach(
                      merge ->
                          spread.stream()
                              .filter(c -> c > cell.column() && c <= merge.lastColumn())
                              .forEach(c -> texts.putIfAbsent(c, text)));
            });
    return texts;
  }
}
