package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The header of a table.
 *
 * @param first position of its first row among the rows that hold something
 * @param depth rows it takes, 1 to 4
 * @param columns the columns whose words are known, left to right
 */
record HeaderBlock(int first, int depth, List<HeaderColumn> columns) {

  HeaderBlock {
    columns = List.copyOf(columns);
  }

  /** Position of the first row below. */
  int end() {
    return first + depth;
  }

  boolean has(Field field) {
    return columns.stream().anyMatch(column -> column.field() == field);
  }

  /** The same with one column more. */
  HeaderBlock with(HeaderColumn column) {
    List<HeaderColumn> all = new ArrayList<>(columns);
    all.add(column);
    all.sort(Comparator.comparingInt(HeaderColumn::column));
    return new HeaderBlock(first, depth, all);
  }

  /**
   * The header as those of tables that stand side by side, where its first column comes again and
   * each part names tasks and reports on them; else the header alone.
   */
  List<HeaderBlock> sideBySide() {
    List<HeaderBlock> parts = new ArrayList<>();
    List<HeaderColumn> part = new ArrayList<>();
    for (HeaderColumn column : columns) {
      if (!part.isEmpty() && column.header().equalsIgnoreCase(columns.get(0).header())) {
        parts.add(new HeaderBlock(first, depth, part));
        part = new ArrayList<>();
      }
      part.add(column);
    }
    parts.add(new HeaderBlock(first, depth, part));
    return parts.stream().allMatch(HeaderBlock::isWhole) ? parts : List.of(this);
  }

  private boolean isWhole() {
    return columns.stream().anyMatch(column -> column.field().mayNameTask())
        && columns.stream().anyMatch(column -> column.field().reports());
  }

  /** What makes two tables of one sheet the same layout, a header repeated after a page break. */
  String layout() {
    StringBuilder layout = new StringBuilder();
    columns.forEach(column -> layout.append(column.column()).append(column.header()).append('|'));
    return layout.toString();
  }
}
