package vn.tiendo.report;

import static vn.tiendo.report.Severity.ERROR;
import static vn.tiendo.report.Severity.NOTE;
import static vn.tiendo.report.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of findings, with their usual severity. Their texts stand in the bundle "report". */
public enum FindingCode {
  UNREADABLE(ERROR),
  ENCRYPTED(ERROR),
  TOO_LARGE(ERROR),
  NOT_A_SPREADSHEET(ERROR),
  SUSPICIOUS_CONTENT(ERROR),
  NO_TABLE(ERROR),
  UNKNOWN_UNIT(ERROR),
  UNIT_MISMATCH(ERROR),
  UNKNOWN_PERIOD(ERROR),
  UNKNOWN_PLAN(ERROR),
  PERIOD_NOT_OPEN(ERROR),
  EMPTY_FORM(ERROR),
  MACROS_IGNORED(NOTE),
  LEGACY_FONT_CONVERTED(NOTE),
  HIDDEN_ROWS_READ(NOTE),
  EXTERNAL_LINKS_IGNORED(NOTE),
  SIGNS_OF_DAMAGE(WARNING),
  NOTHING_NEW(NOTE),
  UNCHANGED_SINCE_LAST_PERIOD(WARNING),
  LATE(WARNING),
  PERIOD_CLOSED(WARNING),
  EMPTY_ROW(NOTE),
  UNKNOWN_TASK(ERROR),
  AMBIGUOUS_TASK(ERROR),
  DUPLICATE_TASK(ERROR),
  TASK_OF_ANOTHER_UNIT(ERROR),
  PROGRESS_OUT_OF_RANGE(ERROR),
  INVALID_PROGRESS(ERROR),
  UNKNOWN_STATUS(ERROR),
  INVALID_DATE(ERROR),
  COMPLETED_IN_FUTURE(ERROR),
  FORMULA_WITHOUT_VALUE(ERROR),
  ERROR_CELL(ERROR),
  MISSING_TASK(WARNING),
  GROUP_DIFFERS(WARNING),
  STATUS_CONTRADICTS_PROGRESS(WARNING),
  PROGRESS_WENT_BACK(WARNING),
  DEADLINE_DIFFERS(WARNING),
  DEADLINE_PASSED_WITHOUT_REASON(WARNING),
  DONE_WITHOUT_EVIDENCE(WARNING),
  TEXT_TOO_LONG(WARNING),
  REPORTED_ELSEWHERE(WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The code in {@code check --json}, {@code progress-out-of-range}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FindingCode> findByCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
