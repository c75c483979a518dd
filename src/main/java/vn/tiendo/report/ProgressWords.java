package vn.tiendo.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.value.NumberText;
import vn.tiendo.report.value.StatusWord;
import vn.tiendo.text.ComparingKey;

/**
 * The status and progress of a line, out of the words and the figure that say it.
 *
 * @param contradicted whether the words said done and the figure did not, or the reverse
 */
record ProgressWords(Status status, @Nullable Double progress, boolean contradicted) {

  private static final Pattern LEADING_FIGURE =
      Pattern.compile(
          "^(?:(?:da |uoc )?(?:dat|hoan thanh|thuc hien)|tien do)[ :]*(?:duoc |khoang )?(\\d{1,3}(?:[.,]\\d{1,4})?) ?%(?=[.,;:)]|$)");

  /**
   * @param word null where no words say it
   * @param percent null where no figure says it
   */
  static ProgressWords of(@Nullable StatusWord word, @Nullable Double percent) {
    if (word == null) {
      return ofFigure(percent);
    }
    return switch (word) {
      case DONE -> done(percent);
      case IN_PROGRESS -> inProgress(percent);
      case NOT_DONE -> percent != null && percent > 0 ? inProgress(percent) : notStarted();
      case NOT_STARTED ->
          percent != null && percent > 0
              ? new ProgressWords(Status.IN_PROGRESS, percent, true)
              : notStarted();
      case ON_HOLD -> new ProgressWords(Status.ON_HOLD, percent, isWhole(percent));
      case CANCELLED -> new ProgressWords(Status.CANCELLED, percent, isWhole(percent));
    };
  }

  private static ProgressWords ofFigure(@Nullable Double percent) {
    if (percent == null) {
      return new ProgressWords(Status.IN_PROGRESS, null, false);
    }
    if (percent >= 100) {
      return new ProgressWords(Status.DONE, percent, false);
    }
    return percent > 0 ? inProgress(percent) : notStarted();
  }

  private static ProgressWords done(@Nullable Double percent) {
    return percent == null || percent >= 100
        ? new ProgressWords(Status.DONE, 100.0, false)
        : new ProgressWords(Status.IN_PROGRESS, percent, true);
  }

  private static ProgressWords inProgress(@Nullable Double percent) {
    return new ProgressWords(Status.IN_PROGRESS, percent, isWhole(percent));
  }

  private static ProgressWords notStarted() {
    return new ProgressWords(Status.NOT_STARTED, 0.0, false);
  }

  private static boolean isWhole(@Nullable Double percent) {
    return percent != null && percent >= 100;
  }

  /** The figure with which a result begins: "Đạt 10%. Duy trì 4 đội". */
  static @Nullable Double leadingFigure(@Nullable String result) {
    if (result == null) {
      return null;
    }
    String start = result.length() > 80 ? result.substring(0, 80) : result;
    Matcher matcher = LEADING_FIGURE.matcher(ComparingKey.of(start));
    if (!matcher.find()) {
      return null;
    }
    double percent = NumberText.parse(matcher.group(1)).orElse(-1);
    return percent >= 0 && percent <= 100 ? Double.valueOf(percent) : null;
  }
}
