package vn.tiendo.report.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.text.ComparingKey;

/**
 * The phrases of {@code data/status.tsv} and what they mean. Negative and qualified phrases are
 * longer than the ones they contain and so are found first; "done" is taken only where nothing but
 * known words surrounds it. A phrase of one word must be the whole text: "huy" also begins "huy
 * động".
 */
public final class StatusWords {

  private static final Map<String, StatusWord> PHRASES = load();
  private static final List<String> LONGEST_FIRST =
      PHRASES.keySet().stream()
          .filter(phrase -> phrase.contains(" "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:hien nay|hien tai|hien|van|da|dang|con|nhiem vu|cong viec|don vi) )+");
  private static final Pattern BESIDE_DONE =
      Pattern.compile(
          "(?:\\d+|ngay|thang|nam|dung|truoc|som|tre|cham|qua|vuot|han|muc|thoi|gian|theo|ke|hoach|yeu"
              + "|cau|tien|do|de|ra|nhiem|vu|cong|viec|toan|bo|xuat|sac|tot|so|voi|noi|dung|va|trong|het)");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[<>≤≥~+]|\\b(?:tren|duoi|hon|gan|tu|den|khoang|uoc|dat|duoc|it nhat|toi da)\\b");
  private static final Set<String> NOT_GOING_ON = Set.of("ky", "tai", "tin", "bai", "doan");

  private StatusWords() {}

  /** What a phrase means; nothing where it is not known, or says two things at once. */
  public static Optional<StatusWord> find(String text) {
    if (text.length() > 500) {
      return Optional.empty();
    }
    String words = ComparingKey.wordsOf(text);
    StatusWord exact = PHRASES.get(words);
    if (exact != null) {
      return Optional.of(exact);
    }
    return findIn(words).or(() -> findIn(LEAD.matcher(words).replaceFirst("")));
  }

  /** Whether a header is nothing but a status phrase, and so perhaps heads a column of ticks. */
  public static Optional<StatusWord> findExact(String text) {
    return Optional.ofNullable(PHRASES.get(ComparingKey.wordsOf(text)));
  }

  static String withoutFigures(String text) {
    String key = ComparingKey.of(text).replace("phan tram", "%");
    return FIGURE
        .matcher(
            key.replaceAll("\\(?[-+]?\\d+(?:[.,]\\d+)*(?: ?[-–] ?\\d+(?:[.,]\\d+)*)? ?%?\\)?", " "))
        .replaceAll(" ");
  }

  static boolean isFigureAlone(String text) {
    return ComparingKey.wordsOf(withoutFigures(text)).replace("%", "").isBlank();
  }

  private static Optional<StatusWord> findIn(String words) {
    for (String phrase : LONGEST_FIRST) {
      if (startsWith(words, phrase)) {
        return accept(meaning(phrase), words.substring(phrase.length()).strip());
      }
    }
    return isGoingOn(words) ? accept(StatusWord.IN_PROGRESS, words) : Optional.empty();
  }

  /** "Đang …" is in progress whatever is being done; "đăng ký" only looks alike. */
  private static boolean isGoingOn(String words) {
    return words.startsWith("dang ") && !NOT_GOING_ON.contains(words.split(" ", 3)[1]);
  }

  private static Optional<StatusWord> accept(StatusWord word, String rest) {
    if (word == StatusWord.DONE) {
      boolean plain =
          rest.isEmpty() || Stream.of(rest.split(" ")).allMatch(BESIDE_DONE.asMatchPredicate());
      return plain ? Optional.of(word) : Optional.empty();
    }
    boolean contradicted =
        LONGEST_FIRST.stream()
            .filter(phrase -> contradicts(word, meaning(phrase)))
            .anyMatch(phrase -> (" " + rest + " ").contains(" " + phrase + " "));
    return contradicted ? Optional.empty() : Optional.of(word);
  }

  private static boolean contradicts(StatusWord word, StatusWord other) {
    return switch (other) {
      case ON_HOLD, CANCELLED -> other != word;
      case NOT_STARTED -> word == StatusWord.IN_PROGRESS;
      case DONE, IN_PROGRESS, NOT_DONE -> false;
    };
  }

  private static StatusWord meaning(String phrase) {
    return Objects.requireNonNull(PHRASES.get(phrase));
  }

  private static boolean startsWith(String words, String phrase) {
    return words.startsWith(phrase)
        && (words.length() == phrase.length() || words.charAt(phrase.length()) == ' ');
  }

  private static Map<String, StatusWord> load() {
    Map<String, StatusWord> meanings =
        Map.of(
            "done", StatusWord.DONE,
            "in-progress", StatusWord.IN_PROGRESS,
            "not-started", StatusWord.NOT_STARTED,
            "on-hold", StatusWord.ON_HOLD,
            "cancelled", StatusWord.CANCELLED,
            "in-progress above 0 %, else not-started", StatusWord.NOT_DONE);
    Map<String, StatusWord> phrases = new HashMap<>();
    for (List<String> row : WordTable.rows("status")) {
      StatusWord word = meanings.get(row.get(row.size() - 1));
      if (word != null) {
        phrases.put(ComparingKey.wordsOf(row.get(0)), word);
        phrases.put(ComparingKey.wordsOf(row.get(1)), word);
      }
    }
    return Map.copyOf(phrases);
  }
}
