package vn.tiendo.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/** The lines that count at a moment, by task; within a task by period, then unit, as planned. */
final class LinesInForce {

  private final Map<String, List<LineInForce>> byTask = new LinkedHashMap<>();
  private final Map<String, String> leads = new HashMap<>();

  LinesInForce(Plan plan, Collection<List<ReportsOfPeriod>> received) {
    for (Task task : plan.tasks()) {
      byTask.put(task.code(), new ArrayList<>());
      leads.put(task.code(), task.lead());
    }
    for (int period = 0; period < plan.periods().size(); period++) {
      for (List<ReportsOfPeriod> ofUnit : received) {
        ofUnit.get(period).lines().forEach(this::add);
      }
    }
  }

  private void add(LineInForce found) {
    List<LineInForce> ofTask = byTask.get(found.line().task());
    // A task that left the plan takes its lines with it.
    if (ofTask != null) {
      boolean leading = found.report().unit().equals(leads.get(found.line().task()));
      ofTask.add(leading ? new LineInForce(found.report(), found.line(), true) : found);
    }
  }

  List<LineInForce> of(Task task) {
    return byTask.getOrDefault(task.code(), List.of());
  }

  List<LineInForce> all() {
    return byTask.values().stream().flatMap(List::stream).toList();
  }
}
