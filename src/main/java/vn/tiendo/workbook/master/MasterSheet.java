package vn.tiendo.workbook.master;

import java.util.Locale;

/** The sheets of the master, in the order in which they stand. */
enum MasterSheet {
  OVERVIEW,
  GROUPS,
  UNITS,
  PERIODS,
  SUBMISSIONS,
  NEXT_MONTH,
  DIFFICULTIES,
  RATINGS,
  BOARD,
  PERSONS,
  INDICATORS,
  WORKLOAD,
  CONFLICTS,
  DETAIL,
  HISTORY,
  FINDINGS,
  RECONCILIATION;

  /** The word that begins its keys in the bundle. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** The name of its table, which formulas may use; the same in every language. */
  String table() {
    return "Tiendo_" + key();
  }
}
