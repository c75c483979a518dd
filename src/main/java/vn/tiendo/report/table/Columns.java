package vn.tiendo.report.table;

import java.util.List;
import java.util.Optional;

/** A table's columns as they were finally understood, left to right. */
public final class Columns {

  /**
   * @param column 1-based
   * @param header as written, levels joined by " › "
   * @param leaf the lowest level of the header, as written
   * @param sureness percent, 0 to 100
   */
  public record Column(int column, String header, String leaf, Field field, int sureness) {}

  private final List<Column> columns;

  Columns(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  public List<Column> all() {
    return columns;
  }

  public List<Column> of(Field field) {
    return columns.stream().filter(column -> column.field() == field).toList();
  }

  public Optional<Column> find(Field field) {
    return columns.stream().filter(column -> column.field() == field).findFirst();
  }

  public boolean has(Field field) {
    return find(field).isPresent();
  }

  /** Whether the table says how far its tasks are, and so is a report. */
  public boolean reports() {
    return (has(Field.TASK) || has(Field.CODE))
        && columns.stream().anyMatch(column -> column.field().reports());
  }
}
