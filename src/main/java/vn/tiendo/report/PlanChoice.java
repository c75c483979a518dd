package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodWords;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Grid;
import vn.tiendo.text.ComparingKey;

/**
 * Which plan a file belongs to: the only one there is, else the one its words name, by code, name,
 * number or year, else the one in which the period that it reports on is open when it arrives; of
 * several the one in whose time it arrived.
 */
final class PlanChoice {

  /** A plan, and what told it. */
  record Chosen(PlanKnowledge plan, PlanBy by) {}

  private static final int TITLE_ROWS = 15;

  private final List<PlanKnowledge> plans;

  PlanChoice(List<PlanKnowledge> plans) {
    this.plans = plans;
  }

  Optional<Chosen> choose(Book book, Origin origin) {
    if (plans.size() < 2) {
      return plans.stream().findFirst().map(plan -> new Chosen(plan, PlanBy.ONLY));
    }
    List<String> lines = lines(book, origin);
    return only(PlanBy.NAMED, plan -> names(lines, plan.plan()))
        .or(() -> only(PlanBy.YEAR, plan -> namesYear(lines, plan.plan())))
        .or(() -> only(PlanBy.OPEN_PERIOD, plan -> isOpen(plan, book, origin)))
        .or(() -> only(PlanBy.OPEN_PERIOD, plan -> runsAt(plan, origin)));
  }

  private Optional<Chosen> only(PlanBy by, Predicate<PlanKnowledge> test) {
    List<PlanKnowledge> chosen = plans.stream().filter(test).toList();
    return chosen.size() == 1 ? Optional.of(new Chosen(chosen.get(0), by)) : Optional.empty();
  }

  /** Whether a sheet reports on one of the plan's periods that is open at arrival. */
  private static boolean isOpen(PlanKnowledge plan, Book book, Origin origin) {
    LocalDate arrived = plan.dayOf(origin.arrivedAt());
    PeriodSearch periods = new PeriodSearch(plan.plan());
    return book.sheets().stream()
        .filter(grid -> !grid.hidden() && !grid.isEmpty())
        .map(
            grid ->
                periods
                    .find(titles(grid), grid.name(), origin.fileName(), origin.period())
                    .period())
        .filter(Objects::nonNull)
        .flatMap(period -> plan.plan().findPeriod(period.code()).stream())
        .anyMatch(period -> isOpen(period, arrived));
  }

  private static boolean isOpen(Period period, LocalDate day) {
    LocalDate closes = period.closes();
    return !day.isBefore(period.opens()) && (closes == null || !day.isAfter(closes));
  }

  private static List<String> titles(Grid grid) {
    SheetView view = new SheetView(grid);
    return SheetTexts.titles(view, 0, Math.min(TITLE_ROWS, view.size()));
  }

  private static List<String> lines(Book book, Origin origin) {
    List<String> lines = new ArrayList<>();
    for (Grid grid : book.sheets()) {
      if (!grid.hidden()) {
        lines.add(grid.name());
        lines.addAll(titles(grid));
      }
    }
    lines.add(origin.fileName().replace('_', ' '));
    return lines;
  }

  private static boolean names(List<String> lines, Plan plan) {
    String code = ComparingKey.wordsOf(plan.code());
    String name = ComparingKey.wordsOf(plan.settings().name());
    String number = plan.settings().number();
    return lines.stream()
        .map(ComparingKey::wordsOf)
        .anyMatch(
            line ->
                contains(line, code)
                    || contains(line, name)
                    || (number != null && contains(line, ComparingKey.wordsOf(number))));
  }

  private static boolean contains(String line, String words) {
    return !words.isEmpty()
        && Pattern.compile("(?:^| )" + Pattern.quote(words) + "(?: |$)").matcher(line).find();
  }

  private static boolean namesYear(List<String> lines, Plan plan) {
    return lines.stream()
        .flatMap(line -> PeriodWords.find(line).stream())
        .map(PeriodMention::year)
        .anyMatch(year -> year != null && year == plan.settings().year());
  }

  private static boolean runsAt(PlanKnowledge plan, Origin origin) {
    LocalDate arrived = plan.dayOf(origin.arrivedAt());
    return !arrived.isBefore(plan.plan().settings().from())
        && !arrived.isAfter(plan.plan().settings().to());
  }
}
