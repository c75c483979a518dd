package vn.tiendo.job.home;

import java.nio.file.Path;

/**
 * The folders of a home.
 *
 * @param folder the home itself, absolute
 * @param input what the departments drop, absolute; never written to
 * @param output what is made, absolute
 */
public record Home(Path folder, Path input, Path output) {

  /** A home with its usual folders. */
  public static Home at(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new Home(absolute, absolute.resolve("input"), absolute.resolve("output"));
  }

  /** The plans' workbooks. */
  public Path jobs() {
    return folder.resolve("jobs");
  }

  /** What Tiendo remembers, on a local disk. */
  public Path state() {
    return folder.resolve(".tiendo");
  }

  public Path archive() {
    return state().resolve("archive");
  }

  public Path journal() {
    return archive().resolve("journal.jsonl");
  }

  /** The ledger's file, without the ending that the database gives it. */
  public Path ledger() {
    return state().resolve("ledger");
  }

  /** The folder of what is made for a plan. */
  public Path outputOf(String plan) {
    return output.resolve(plan);
  }
}
