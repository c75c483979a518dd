package vn.tiendo.workbook.plan;

import java.util.List;

/** The tables of a plan's workbook in the order of its tabs. */
final class PlanTables {

  static final List<PlanTable<?>> ALL =
      List.of(
          SettingsTable.TABLE,
          OutlineTables.SHORTCOMINGS,
          OutlineTables.GROUPS,
          OutlineTables.TASKS,
          UnitTables.UNITS,
          UnitTables.BOARD,
          CalendarTables.PERIODS,
          CalendarTables.EXTENSIONS,
          CalendarTables.SESSIONS,
          RecordTables.PAPERS,
          RecordTables.INSPECTIONS,
          RecordTables.RATINGS,
          LetterTables.RECIPIENTS,
          LetterTables.ADDRESSEES,
          LetterTables.SCHEDULES,
          CriteriaTable.TABLE,
          CalendarTables.HOLIDAYS,
          LetterTables.ALIASES);

  private PlanTables() {}
}
