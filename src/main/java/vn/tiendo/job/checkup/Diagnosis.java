package vn.tiendo.job.checkup;

import java.util.List;

/**
 * What was found of one of the things that a home needs.
 *
 * @param code which of the things that may be found of the subject it is: {@code not-writable}
 * @param arguments what the words about it name: texts, numbers and moments
 */
public record Diagnosis(Subject subject, State state, String code, List<Object> arguments) {

  /** What is looked at, in the order in which it is told. */
  public enum Subject {
    STATE("state"),
    INPUT("input"),
    OUTPUT("output"),
    DISK("disk"),
    CLOCK("clock"),
    PLAN("plan"),
    MAIL("mail"),
    LEDGER("ledger"),
    ARCHIVE("archive"),
    BACKUP("backup"),
    PROCESS("process");

    private final String code;

    Subject(String code) {
      this.code = code;
    }

    /** The code in {@code doctor --json}. */
    public String code() {
      return code;
    }
  }

  /** How it is. */
  public enum State {
    OK("ok"),
    /** Worth knowing; nothing needs to be done. */
    NOTE("note"),
    /** Somebody has to do something. */
    PROBLEM("problem");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The code in {@code doctor --json}. */
    public String code() {
      return code;
    }
  }

  public Diagnosis {
    arguments = List.copyOf(arguments);
  }

  static Diagnosis ok(Subject subject, Object... arguments) {
    return new Diagnosis(subject, State.OK, "ok", List.of(arguments));
  }

  static Diagnosis note(Subject subject, String code, Object... arguments) {
    return new Diagnosis(subject, State.NOTE, code, List.of(arguments));
  }

  static Diagnosis problem(Subject subject, String code, Object... arguments) {
    return new Diagnosis(subject, State.PROBLEM, code, List.of(arguments));
  }
}
