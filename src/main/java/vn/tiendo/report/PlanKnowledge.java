package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.match.GroupNames;
import vn.tiendo.report.match.PlanVocabulary;
import vn.tiendo.report.match.TaskMatcher;
import vn.tiendo.report.match.UnitNames;
import vn.tiendo.report.table.HeaderAliases;
import vn.tiendo.report.table.Vocabulary;
import vn.tiendo.report.value.DayWords;

/** A plan, and what is made of it once for all sheets that are held against it. */
final class PlanKnowledge {

  private final Plan plan;
  private final TaskMatcher tasks;
  private final UnitNames units;
  private final GroupNames groups;
  private final Vocabulary vocabulary;
  private final HeaderAliases aliases;
  private final DayWords dayWords;

  PlanKnowledge(Plan plan) {
    this.plan = plan;
    this.tasks = new TaskMatcher(plan.tasks(), plan.settings().year());
    this.units = new UnitNames(plan);
    this.groups = new GroupNames(plan.groups());
    this.vocabulary = new PlanVocabulary(plan, tasks, units);
    this.aliases = new HeaderAliases(plan.columnAliases());
    this.dayWords = new DayWords(plan.settings().year());
  }

  Plan plan() {
    return plan;
  }

  TaskMatcher tasks() {
    return tasks;
  }

  UnitNames units() {
    return units;
  }

  GroupNames groups() {
    return groups;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  HeaderAliases aliases() {
    return aliases;
  }

  DayWords dayWords() {
    return dayWords;
  }

  LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, plan.settings().zone());
  }

  /** Codes of the tasks that a unit may report: those of the groups it leads or coordinates. */
  Set<String> tasksOf(String unitCode) {
    Optional<Unit> unit = plan.findUnit(unitCode);
    return plan.tasks().stream()
        .filter(task -> unit.filter(of -> concerns(of, task)).isPresent())
        .map(Task::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean concerns(Unit unit, Task task) {
    return plan.leads(unit, task) || plan.coordinates(unit, task);
  }
}
