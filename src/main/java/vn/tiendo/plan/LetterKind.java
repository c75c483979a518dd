package vn.tiendo.plan;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of letters. */
public enum LetterKind {
  /** The leadership's summary of a period. */
  SUMMARY("tom-tat"),
  /** The master workbook to the Office. */
  MASTER("tong-hop"),
  /** What a unit's sheets were taken as. */
  RECEIPT("phan-hoi"),
  /** What a unit is reminded of. */
  REMINDER("nhac-viec"),
  /** What is long overdue, to those who oversee it. */
  ESCALATION("canh-bao"),
  /** What broke and needs the Office: a broken plan, a letter given up. */
  INCIDENT("su-co");

  private final String code;

  LetterKind(String code) {
    this.code = code;
  }

  /** The code in commands, in the plan's workbook and in file names. */
  public String code() {
    return code;
  }

  public static Optional<LetterKind> findByCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
