package vn.tiendo.workbook.plan;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.plan.Plan;

/**
 * A sheet of the plan's workbook that is one table.
 *
 * @param sheet the sheet's name
 * @param required whether there is no plan without it
 * @param rows what is written, in order
 */
record PlanTable<T>(
    String sheet, boolean required, List<Column<T>> columns, Function<Plan, List<T>> rows) {

  PlanTable {
    columns = List.copyOf(columns);
  }
}
