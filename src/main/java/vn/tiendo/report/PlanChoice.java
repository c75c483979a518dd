package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodWords;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Grid;
import vn.tiendo.text.ComparingKey;

/**
 * Which plan a file belongs to: the only one there is, else the one its words name, by code, number
 * or year, else the one in whose time it arrived.
 */
final class PlanChoice {

  private static final int TITLE_ROWS = 15;

  private final List<PlanKnowledge> plans;

  PlanChoice(List<PlanKnowledge> plans) {
    this.plans = plans;
  }

  Optional<PlanKnowledge> choose(Book book, Origin origin) {
    if (plans.size() < 2) {
      return plans.stream().findFirst();
    }
    List<String> lines = lines(book, origin);
    return only(plans, plan -> names(lines, plan.plan()))
        .or(() -> only(plans, plan -> namesYear(lines, plan.plan())))
        .or(() -> only(plans, plan -> runsAt(plan, origin)));
  }

  private static Optional<PlanKnowledge> only(
      List<PlanKnowledge> plans, Predicate<PlanKnowledge> test) {
    List<PlanKnowledge> chosen = plans.stream().filter(test).toList();
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  private static List<String> lines(Book book, Origin origin) {
    List<String> lines = new ArrayList<>();
    for (Grid grid : book.sheets()) {
      if (!grid.hidden()) {
        SheetView view = new SheetView(grid);
        lines.add(grid.name());
        lines.addAll(SheetTexts.titles(view, 0, Math.min(TITLE_ROWS, view.size())));
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
