package vn.tiendo.letter.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.SummaryView.Difficulty;
import vn.tiendo.letter.view.SummaryView.Disagreement;
import vn.tiendo.letter.view.SummaryView.Figure;
import vn.tiendo.letter.view.SummaryView.UnitNote;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Line;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.GroupStanding;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;
import vn.tiendo.standing.UnitStanding;

/** Makes the summaries of one dossier, one for each recipient. */
public final class Summaries {

  private static final int LONGEST_LIST = 12;
  private static final int MOST_CHANGES = 8;
  private static final int MOST_PERIODS = 4;
  private static final int MOST_RATINGS = 60;

  private final Dossier dossier;
  private final Plan plan;
  private final Standings standings;
  private final Wording wording;
  private final TaskWords tasks;
  private final List<Item> changes;
  private final ComingMonth coming;

  /**
   * @param before standings at the summary before, null where there was none
   */
  public Summaries(Dossier dossier, @Nullable Standings before, Wording wording) {
    this.dossier = dossier;
    this.plan = dossier.plan();
    this.standings = dossier.standings();
    this.wording = wording;
    this.tasks = new TaskWords(dossier, wording);
    this.changes = before == null ? List.of() : new ChangeWords(dossier, wording).since(before);
    this.coming = new ComingMonth(dossier, wording);
  }

  /** The summary as a recipient gets it: their own groups first, the others after them. */
  public SummaryView of(Frame frame, Recipient recipient) {
    List<GroupStanding> groups = ownFirst(recipient);
    RatedMonth rated = RatedMonth.latest(dossier, wording);
    return new SummaryView(
        frame,
        figures(),
        wording.say("summary.total", count(null)),
        groups.stream().map(this::bar).toList(),
        reported(),
        Excerpt.of(missing(), LONGEST_LIST),
        Excerpt.of(overdue(groups), LONGEST_LIST),
        Excerpt.of(changes, MOST_CHANGES),
        coming.month(),
        Excerpt.of(coming.work(), LONGEST_LIST),
        Excerpt.of(difficulties(groups), LONGEST_LIST),
        Excerpt.of(disagreements(), LONGEST_LIST),
        Excerpt.of(rated.units(), MOST_RATINGS),
        rated.period(),
        source());
  }

  /** The letter to the Office that carries the master workbook. */
  public MasterView master(Frame frame) {
    return new MasterView(
        frame,
        figures(),
        wording.say("summary.total", count(null)),
        reported(),
        Excerpt.of(missing(), LONGEST_LIST),
        Excerpt.of(returned(), LONGEST_LIST),
        source());
  }

  private List<UnitNote> returned() {
    List<UnitNote> returned = new ArrayList<>();
    for (Arrival arrival : dossier.arrivals()) {
      long errors = arrival.findings().stream().filter(Finding::isError).count();
      if (errors > 0 && arrival.withdrawnAt() == null) {
        returned.add(0, new UnitNote(arrival.path(), returned(arrival, errors)));
      }
    }
    return returned;
  }

  private String returned(Arrival arrival, long errors) {
    Verdict verdict = Objects.requireNonNullElse(arrival.verdict(), Verdict.REJECTED);
    return wording.say(
        "master.returned",
        wording.lowered(wording.say("verdict." + verdict.code())),
        errors,
        wording.moment(arrival.arrivedAt()));
  }

  private List<GroupStanding> ownFirst(Recipient recipient) {
    return standings.groups().stream()
        .sorted(Comparator.comparing(group -> !recipient.groups().contains(group.group().number())))
        .toList();
  }

  private List<Figure> figures() {
    return List.of(
        new Figure("done", count(Standing.DONE), wording.say("figure.done")),
        new Figure("late", count(Standing.DONE_LATE), wording.say("figure.late")),
        new Figure("overdue", count(Standing.OVERDUE), wording.say("figure.overdue")));
  }

  private int count(@Nullable Standing standing) {
    return (int)
        standings.tasks().filter(task -> standing == null || task.standing() == standing).count();
  }

  private Bar bar(GroupStanding group) {
    return new Bar(
        wording.say("group", group.group().number(), group.group().name()),
        wording.percent(group.progress()),
        (int) Math.round(group.progress()),
        note(group));
  }

  private String note(GroupStanding group) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.say("group.tasks", group.tasks().size()));
    for (Standing standing : List.of(Standing.DONE, Standing.DONE_LATE, Standing.OVERDUE)) {
      long count = group.count(standing);
      if (count > 0) {
        parts.add(count + " " + wording.lowered(wording.standing(standing)));
      }
    }
    return wording.list(parts);
  }

  private String reported() {
    int expected = standings.units().stream().mapToInt(UnitStanding::expected).sum();
    int received = standings.units().stream().mapToInt(UnitStanding::received).sum();
    int late = standings.units().stream().mapToInt(UnitStanding::late).sum();
    String key = late == 0 ? "summary.reported" : "summary.reported-late";
    return expected == 0
        ? wording.say("summary.nothing-due")
        : wording.say(key, received, expected, late);
  }

  private List<UnitNote> missing() {
    return standings.units().stream()
        .filter(unit -> !unit.missing().isEmpty())
        .map(unit -> new UnitNote(unit.unit().name(), missing(unit)))
        .toList();
  }

  private String missing(UnitStanding unit) {
    List<String> owed = unit.missing();
    String periods =
        owed.size() <= MOST_PERIODS
            ? wording.periods(owed)
            : wording.say("summary.missing.many", owed.size(), wording.period(owed.get(0)));
    boolean returned = unit.returned().stream().anyMatch(unit.missing()::contains);
    return returned ? wording.say("summary.returned", periods) : periods;
  }

  private List<OverdueTask> overdue(List<GroupStanding> groups) {
    return tasksOf(groups)
        .filter(task -> task.standing() == Standing.OVERDUE)
        .map(tasks::overdue)
        .toList();
  }

  private static Stream<TaskStanding> tasksOf(List<GroupStanding> groups) {
    return groups.stream().flatMap(group -> group.tasks().stream());
  }

  private List<Difficulty> difficulties(List<GroupStanding> groups) {
    return tasksOf(groups)
        .flatMap(
            task ->
                Stream.concat(Stream.ofNullable(task.decidedBy()), task.beside().stream())
                    .map(this::difficulty)
                    .flatMap(Stream::ofNullable))
        .distinct()
        .toList();
  }

  private @Nullable Difficulty difficulty(LineInForce inForce) {
    Line line = inForce.line();
    String difficulty = wording.quote(line.difficulty());
    String proposal = wording.quote(line.proposal());
    return difficulty == null && proposal == null
        ? null
        : new Difficulty(
            tasks.name(line.task()), wording.unit(inForce.report().unit()), difficulty, proposal);
  }

  private List<Disagreement> disagreements() {
    return standings.conflicts().stream()
        .map(
            conflict ->
                new Disagreement(
                    tasks.name(conflict.leading().line().task()),
                    tasks.says(conflict.leading()),
                    tasks.says(conflict.coordinating())))
        .toList();
  }

  private String source() {
    List<Arrival> read =
        dossier.arrivals().stream().filter(a -> Objects.equals(a.plan(), plan.code())).toList();
    if (read.isEmpty()) {
      return wording.say("source.none");
    }
    RowCounts rows =
        read.stream()
            .flatMap(arrival -> arrival.reports().stream())
            .map(report -> report.rows())
            .reduce(RowCounts.NONE, RowCounts::plus);
    return wording.say(
        "source",
        read.size(),
        wording.moment(read.get(read.size() - 1).arrivedAt()),
        rows.read(),
        rows.accepted(),
        rows.rejected(),
        rows.ignored());
  }
}
