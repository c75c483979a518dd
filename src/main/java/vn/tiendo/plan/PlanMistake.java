package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Something wrong in a plan's workbook: where, what was found, and what was expected.
 *
 * @param sheet the sheet's name; null where the file as a whole is meant
 * @param cell the cell as Excel names it, {@code "F9"}; null where the sheet as a whole is meant
 * @param found what stands there, empty for nothing
 * @param expected what to write instead, as the code's message needs it; may be empty
 */
public record PlanMistake(
    Code code, @Nullable String sheet, @Nullable String cell, String found, List<String> expected) {

  /** What is wrong. A plan with a mistake that is no warning is not used. */
  public enum Code {
    UNREADABLE_WORKBOOK(false),
    NOT_A_PLAN(false),
    DUPLICATE_PLAN(false),
    MISSING_SHEET(false),
    MISSING_OPTIONAL_SHEET(true),
    DUPLICATE_SHEET(false),
    MISSING_COLUMN(false),
    MISSING_OPTIONAL_COLUMN(true),
    DUPLICATE_COLUMN(false),
    NO_ROWS(false),
    MISSING_VALUE(false),
    MISSING_SETTING(false),
    UNKNOWN_SETTING(true),
    ERROR_CELL(false),
    FORMULA_WITHOUT_VALUE(false),
    DUPLICATE_VALUE(false),
    UNKNOWN_UNIT(false),
    UNKNOWN_UNIT_OR_KIND(false),
    UNKNOWN_GROUP(false),
    UNKNOWN_PERIOD(false),
    UNKNOWN_SHORTCOMING(false),
    UNKNOWN_CHOICE(false),
    NOT_A_DATE(false),
    NUMBER_FOR_DATE(false),
    NOT_A_NUMBER(false),
    OUT_OF_RANGE(false),
    NOT_POSITIVE(false),
    FROM_AFTER_TO(false),
    BEFORE(false),
    OUTSIDE_PLAN(false),
    EXTENSION_OUTSIDE_PLAN(true),
    EXTENSION_WITHOUT_EFFECT(false),
    EXCUSED_AND_EXTENDED(false),
    BAD_CODE(false),
    BAD_PERIOD_CODE(false),
    BAD_EMAIL(false),
    BAD_FOLDER(false),
    DUPLICATE_FOLDER(false),
    BAD_SCHEDULE(false),
    UNKNOWN_ZONE(false),
    MISSING_CRITERION(false),
    THRESHOLDS_OUT_OF_ORDER(false),
    GROUP_WITHOUT_TASKS(true),
    SHORTCOMING_WITHOUT_GROUP(true),
    UNIT_WITHOUT_EMAIL(true),
    NO_RECIPIENT(true),
    NOT_SCHEDULED(true);

    private final boolean warning;

    Code(boolean warning) {
      this.warning = warning;
    }

    /** The key of its message, {@code "unknown-unit"}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public PlanMistake {
    expected = List.copyOf(expected);
  }

  /** Whether the plan is usable all the same. */
  public boolean isWarning() {
    return code.warning;
  }

  /**
   * Where, what was found and what was expected, in one sentence or two: {@code Sheet "Nhiệm vụ", ô
   * G5: …}.
   */
  public String text(Language language) {
    Messages messages = Messages.of("plan", language);
    List<String> arguments = new ArrayList<>(expected);
    arguments.add(0, found);
    return where(messages) + messages.get("mistake." + code.key(), arguments.toArray());
  }

  private String where(Messages messages) {
    if (sheet == null) {
      return "";
    }
    return cell == null
        ? messages.get("where.sheet", sheet)
        : messages.get("where.cell", sheet, cell);
  }
}
