package vn.tiendo.report.match;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.report.table.Vocabulary;

/** A plan's tasks, groups and units as the words of a sheet are held against them. */
public final class PlanVocabulary implements Vocabulary {

  private final TaskMatcher tasks;
  private final GroupNames groups;
  private final UnitNames units;
  private final Set<String> codes;

  public PlanVocabulary(Plan plan, TaskMatcher tasks, UnitNames units) {
    this.tasks = tasks;
    this.units = units;
    this.groups = new GroupNames(plan.groups());
    this.codes = plan.tasks().stream().map(Task::code).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean namesTask(String text) {
    return text.length() > 5 && tasks.isNear(text);
  }

  @Override
  public Optional<String> findGroup(String text) {
    return groups.find(text);
  }

  @Override
  public Optional<String> findUnit(String text) {
    return text.length() > 80 ? Optional.empty() : units.findTitled(text);
  }

  @Override
  public boolean looksLikeUnit(String text) {
    return units.looksLikeUnit(text);
  }

  @Override
  public boolean isCode(String text) {
    return codes.contains(TaskCode.of(text));
  }
}
