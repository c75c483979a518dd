package vn.tiendo.report.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a status cell say.
 *
 * @param word null where the cell holds a figure alone
 * @param percent the figure inside the words ("Đang thực hiện (60%)"), null where there is none
 * @param unclearFigure whether a figure stands there that is no percentage ("trên 80%")
 */
public record StatusPhrase(
    @Nullable StatusWord word, @Nullable Double percent, boolean unclearFigure) {

  /** What a status cell says; nothing where its words are not known. Blank text is not known. */
  public static Optional<StatusPhrase> find(String text) {
    Percentage percentage = Percentage.ofText(text);
    if (percentage instanceof Percentage.Settled settled) {
      return ofFigure(text, settled.percent(), false);
    }
    if (percentage instanceof Percentage.Invalid) {
      return ofFigure(text, null, true);
    }
    return percentage instanceof Percentage.Words
        ? StatusWords.find(text).map(word -> new StatusPhrase(word, null, false))
        : Optional.empty();
  }

  private static Optional<StatusPhrase> ofFigure(
      String text, @Nullable Double percent, boolean unclear) {
    Optional<StatusWord> word = StatusWords.find(StatusWords.withoutFigures(text));
    if (word.isEmpty() && !StatusWords.isFigureAlone(text)) {
      return Optional.empty();
    }
    return Optional.of(new StatusPhrase(word.orElse(null), percent, unclear));
  }
}
