package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.Table;

/**
 * The tables of a sheet that stand under the same words about sender and period.
 *
 * @param unit null where it cannot be told
 * @param period null where it cannot be told
 * @param titles the lines above the first of the tables
 */
record Section(
    @Nullable Said unit, @Nullable Said period, List<String> titles, List<Table> tables) {

  @Nullable String unitCode() {
    return unit == null ? null : unit.code();
  }
}
