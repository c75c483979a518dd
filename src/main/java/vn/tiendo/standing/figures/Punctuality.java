package vn.tiendo.standing.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Session;
import vn.tiendo.plan.Unit;

/**
 * Whether the Standing Committee's sessions were held, and papers handed in to it, on their days.
 *
 * @param sessions all sessions planned up to the moment
 * @param papers those of each unit that owed one, in the plan's order
 * @param months month by month of the planned days, months without any left out
 */
public record Punctuality(Rate sessions, List<UnitPapers> papers, List<Month> months) {

  /**
   * How a unit hands in its papers.
   *
   * @param months of the months in which any were due
   */
  public record UnitPapers(Unit unit, Rate rate, SortedMap<YearMonth, Rate> months) {}

  /** Sessions planned in a month, and papers due in it. */
  public record Month(YearMonth month, Rate sessions, Rate papers) {}

  public Punctuality {
    papers = List.copyOf(papers);
    months = List.copyOf(months);
  }

  public static Punctuality at(Plan plan, Instant asOf) {
    LocalDate today = plan.dayOf(asOf);
    return new Punctuality(
        plan.sessions().stream().map(session -> rate(session, today)).reduce(Rate.NONE, Rate::plus),
        papers(plan, today),
        months(plan, today));
  }

  private static List<UnitPapers> papers(Plan plan, LocalDate today) {
    List<UnitPapers> papers = new ArrayList<>();
    for (Unit unit : plan.units()) {
      SortedMap<YearMonth, Rate> months = papersOf(unit, plan, today);
      Rate rate = months.values().stream().reduce(Rate.NONE, Rate::plus);
      if (rate.due() > 0) {
        papers.add(new UnitPapers(unit, rate, months));
      }
    }
    return papers;
  }

  private static SortedMap<YearMonth, Rate> papersOf(Unit unit, Plan plan, LocalDate today) {
    SortedMap<YearMonth, Rate> months = new TreeMap<>();
    plan.papers().stream()
        .filter(paper -> paper.unit().equals(unit.code()))
        .forEach(
            paper -> months.merge(YearMonth.from(paper.due()), rate(paper, today), Rate::plus));
    months.values().removeIf(rate -> rate.due() == 0);
    return months;
  }

  private static List<Month> months(Plan plan, LocalDate today) {
    TreeMap<YearMonth, Month> months = new TreeMap<>();
    for (Session session : plan.sessions()) {
      YearMonth month = YearMonth.from(session.plannedOn());
      add(months, new Month(month, rate(session, today), Rate.NONE));
    }
    for (Paper paper : plan.papers()) {
      add(months, new Month(YearMonth.from(paper.due()), Rate.NONE, rate(paper, today)));
    }
    return months.values().stream()
        .filter(month -> month.sessions().due() + month.papers().due() > 0)
        .toList();
  }

  private static void add(TreeMap<YearMonth, Month> months, Month month) {
    months.merge(
        month.month(),
        month,
        (a, b) ->
            new Month(a.month(), a.sessions().plus(b.sessions()), a.papers().plus(b.papers())));
  }

  private static Rate rate(Session session, LocalDate today) {
    return rate(session.plannedOn(), session.heldOn(), today);
  }

  private static Rate rate(Paper paper, LocalDate today) {
    return rate(paper.due(), paper.submittedOn(), today);
  }

  /** What is not done on its own day is open only from the day after. */
  private static Rate rate(LocalDate due, @Nullable LocalDate done, LocalDate today) {
    if (done == null || done.isAfter(today)) {
      return today.isAfter(due) ? new Rate(1, 0, 0, 1) : Rate.NONE;
    }
    if (due.isAfter(today)) {
      return Rate.NONE;
    }
    return done.isAfter(due) ? new Rate(1, 0, 1, 0) : new Rate(1, 1, 0, 0);
  }
}
