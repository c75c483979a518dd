package vn.tiendo.letter.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's files were taken as.
 *
 * @param moreFiles how many files came besides those that are told one by one
 * @param missing the periods that the unit still owes, null where it owes none
 * @param request what the unit is asked to do, null where nothing is to do
 */
public record ReceiptView(
    Frame frame,
    String intro,
    List<TakenFile> files,
    int moreFiles,
    @Nullable String missing,
    @Nullable String request) {

  /**
   * A file that arrived.
   *
   * @param unchanged which other sheets say what they had said before, null where none
   * @param mistakesTitle what stands over the mistakes, with their number
   * @param tone how the template colours the verdict: {@code done}, {@code late} or {@code overdue}
   */
  public record TakenFile(
      String name,
      String verdict,
      String tone,
      String arrived,
      List<TakenReport> reports,
      @Nullable String unchanged,
      String mistakesTitle,
      Excerpt<Mistake> mistakes) {}

  /**
   * A report within it.
   *
   * @param rows how many rows were read, taken and returned
   * @param changes what differs from the version before, from → to
   */
  public record TakenReport(
      String title, String timeliness, String rows, Excerpt<String> changes) {}

  /**
   * What is to be mended.
   *
   * @param place sheet and cell, null where it concerns the file
   */
  public record Mistake(
      String kind, String tone, @Nullable String place, String message, String hint) {}
}
