package vn.tiendo.report.table;

import java.util.Optional;

/** What a plan knows of the words in a sheet. */
public interface Vocabulary {

  /** Whether a text names one of the plan's tasks, or is near to it. */
  boolean namesTask(String text);

  /** The group whose title a text is, by its number. */
  Optional<String> findGroup(String text);

  /** The unit that a text names and nothing besides, by its code. */
  Optional<String> findUnit(String text);

  /** Whether a text looks like the name of some unit, known or not. */
  boolean looksLikeUnit(String text);

  /** Whether a task has this code. */
  boolean isCode(String text);
}
