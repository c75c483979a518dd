package vn.tiendo.report;

import java.util.Locale;

/** What told whose report it is, or of when. */
public enum ToldBy {
  /** The unit's folder in which the file lies. */
  FOLDER,
  /** The lines above the table. */
  TITLE,
  /** A column of the table, or a title among its rows. */
  ROWS,
  SHEET_NAME,
  FILE_NAME,
  /** What was given with the command. */
  GIVEN,
  /** The year in the title, where nothing else tells a period. */
  YEAR;

  /** The code in {@code check --json}, {@code sheet-name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
