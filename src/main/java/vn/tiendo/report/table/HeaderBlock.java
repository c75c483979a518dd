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

  /** What makes two tables of one sheet the same layout, a header repeated after a page break. */
  String layout() {
    StringBuilder layout = new StringBuilder();
    columns.forEach(column -> layout.append(column.column()).append(column.header()).append('|'));
    return layout.toString();
  }
}
