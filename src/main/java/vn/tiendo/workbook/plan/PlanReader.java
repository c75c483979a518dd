package vn.tiendo.workbook.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlanSettings;
import vn.tiendo.sheet.Book;
import vn.tiendo.text.ComparingKey;

/** Reads all sheets of a plan's workbook and holds them against one another. */
final class PlanReader {

  private final Mistakes mistakes = new Mistakes();
  private final PlanSheets sheets;

  PlanReader(Book book) {
    this.sheets = new PlanSheets(book, mistakes);
  }

  PlanReading read() {
    if (sheets.holdNone(PlanTables.ALL)) {
      mistakes.add(Code.NOT_A_PLAN, null, null, sheets.names(), SettingsTable.TABLE.sheet());
      return new PlanReading(Optional.empty(), mistakes.all());
    }
    Plan plan = plan();
    if (mistakes.areFatal()) {
      return new PlanReading(Optional.empty(), inOrder(mistakes.all()));
    }
    PlanWarnings.tell(plan, sheets);
    return new PlanReading(Optional.of(plan), inOrder(mistakes.all()));
  }

  private Plan plan() {
    PlanSettings settings = SettingsTable.read(sheets);
    Known known = known();
    List<Period> periods = CalendarTables.periods(sheets, known, settings);
    return new Plan(
        settings,
        OutlineTables.shortcomings(sheets),
        OutlineTables.groups(sheets, known),
        OutlineTables.tasks(sheets, known, settings),
        UnitTables.units(sheets),
        UnitTables.board(sheets, known),
        periods,
        CalendarTables.extensions(sheets, known, periods, settings),
        CalendarTables.sessions(sheets, known),
        RecordTables.papers(sheets, known),
        RecordTables.inspections(sheets, known),
        RecordTables.ratings(sheets, known),
        LetterTables.recipients(sheets, known),
        LetterTables.addressees(sheets),
        LetterTables.schedule(sheets),
        CriteriaTable.read(sheets),
        CalendarTables.holidays(sheets),
        LetterTables.aliases(sheets));
  }

  private Known known() {
    return new Known(
        UnitTables.names(sheets),
        UnitTables.namesAndKinds(sheets),
        OutlineTables.namesOfGroups(sheets),
        OutlineTables.namesOfShortcomings(sheets),
        CalendarTables.names(sheets));
  }

  /** By sheet, row and column, what concerns the file as a whole first. */
  private static List<PlanMistake> inOrder(List<PlanMistake> mistakes) {
    return mistakes.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((PlanMistake mistake) -> position(mistake.sheet()))
                .thenComparingInt(mistake -> row(mistake.cell()))
                .thenComparingInt(mistake -> column(mistake.cell())))
        .toList();
  }

  private static int position(@Nullable String sheet) {
    if (sheet == null) {
      return -1;
    }
    List<PlanTable<?>> tables = PlanTables.ALL;
    for (int i = 0; i < tables.size(); i++) {
      if (ComparingKey.of(tables.get(i).sheet()).equals(ComparingKey.of(sheet))) {
        return i;
      }
    }
    return tables.size();
  }

  private static int row(@Nullable String cell) {
    return cell == null ? 0 : Integer.parseInt(cell.replaceAll("\\D", ""));
  }

  private static int column(@Nullable String cell) {
    String letters = cell == null ? "" : cell.replaceAll("\\d", "");
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
  }
}
