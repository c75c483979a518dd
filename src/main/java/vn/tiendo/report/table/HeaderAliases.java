package vn.tiendo.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.plan.ColumnAlias;
import vn.tiendo.report.table.HeaderMatch.Quality;
import vn.tiendo.report.value.StatusWords;
import vn.tiendo.report.value.WordTable;
import vn.tiendo.text.ComparingKey;

/**
 * The headers that are known, {@code data/headers.tsv} and what a plan adds to them. A header is
 * looked up whole, then for the longest known one among its words, then inside words written
 * together. Short ones count only where they are the whole header.
 */
public final class HeaderAliases {

  private static final int SHORT = 3;
  private static final int MOST_WORDS = 24;

  /** Known headers that mean something else as soon as other words stand beside them. */
  private static final Set<String> WHOLE_ONLY =
      Set.of(
          "luy ke",
          "thang",
          "quy",
          "id",
          "ke hoach",
          "thuc hien",
          "dat",
          "thoi gian",
          "giai doan",
          "chuong trinh",
          "canh bao",
          "phan cong",
          "diem",
          "so lieu",
          "giai phap");

  private static final Set<String> TARGETS =
      Set.of(
          "ke hoach",
          "chi tieu ke hoach",
          "chi tieu giao",
          "chi tieu duoc giao",
          "chi tieu nam",
          "kh",
          "muc tieu",
          "ke hoach nam",
          "ke hoach giao",
          "so ke hoach");
  private static final Set<String> ACTUALS =
      Set.of(
          "thuc hien",
          "dat",
          "dat duoc",
          "da thuc hien",
          "thuc te",
          "th",
          "thuc hien dat",
          "ket qua dat",
          "so thuc hien",
          "da dat",
          "thuc dat");

  private final Map<String, Field> known = new HashMap<>(SHIPPED);
  private final Map<String, Field> settled = new HashMap<>();

  private static final Map<String, Field> SHIPPED = load();

  /**
   * @param added what a plan's sheet "Tên cột" adds; a field that is not known adds nothing
   */
  public HeaderAliases(List<ColumnAlias> added) {
    for (ColumnAlias alias : added) {
      fieldOf(alias.field())
          .ifPresent(field -> settled.put(ComparingKey.wordsOf(alias.alias()), field));
    }
  }

  /** What a header's words mean; nothing where no known header stands in them. */
  public Optional<HeaderMatch> find(String header) {
    String key = ComparingKey.wordsOf(header);
    if (key.isEmpty() || key.length() > 200) {
      return Optional.empty();
    }
    return findExact(key)
        .or(() -> findExact(ComparingKey.wordsOf(withoutBrackets(header))))
        .or(() -> findWhole(ComparingKey.wordsOf(withoutBrackets(header))))
        .or(() -> findWhole(key))
        .or(() -> findContained(key));
  }

  /** What a header is, as a whole. */
  public Optional<HeaderMatch> findExact(String key) {
    Field field = settled.get(key);
    if (field != null) {
      return Optional.of(new HeaderMatch(field, Quality.SETTLED, key));
    }
    Field shipped = known.get(key);
    return shipped == null
        ? Optional.empty()
        : Optional.of(new HeaderMatch(shipped, Quality.EXACT, key));
  }

  private Optional<HeaderMatch> findWhole(String key) {
    String[] words = key.split(" ");
    int most = Math.min(words.length, MOST_WORDS);
    String best = "";
    for (int from = 0; from < most; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < most; to++) {
        phrase.append(to == from ? "" : " ").append(words[to]);
        String candidate = phrase.toString();
        if (candidate.length() > best.length() && isUsableInside(candidate)) {
          best = candidate;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(fused(key, best, Quality.WHOLE_WORDS));
  }

  private boolean isUsableInside(String candidate) {
    return (known.containsKey(candidate) || settled.containsKey(candidate))
        && candidate.length() > SHORT
        && !WHOLE_ONLY.contains(candidate);
  }

  private Optional<HeaderMatch> findContained(String key) {
    String together = key.replace(" ", "");
    return known.keySet().stream()
        .filter(alias -> alias.length() >= 7 && isUsableInside(alias))
        .filter(alias -> together.contains(alias.replace(" ", "")))
        .reduce((a, b) -> a.length() >= b.length() ? a : b)
        .map(alias -> fused(key, alias, Quality.CONTAINED));
  }

  /** A header that names difficulties beside anything fills the difficulties. */
  private HeaderMatch fused(String key, String alias, Quality quality) {
    Field field = settled.getOrDefault(alias, known.getOrDefault(alias, Field.OTHER));
    boolean difficulty =
        field == Field.PROPOSAL && (key.contains("kho khan") || key.contains("vuong mac"));
    return new HeaderMatch(difficulty ? Field.DIFFICULTY : field, quality, alias);
  }

  private static String withoutBrackets(String header) {
    return header.replaceAll("[(\\[][^)\\]]*[)\\]]", " ");
  }

  private static Optional<Field> fieldOf(String written) {
    return Field.findByKey(written)
        .or(() -> Optional.ofNullable(SHIPPED.get(ComparingKey.wordsOf(written))));
  }

  private static Map<String, Field> load() {
    Map<String, Field> aliases = new HashMap<>();
    for (List<String> row : WordTable.rows("headers")) {
      String key = ComparingKey.wordsOf(row.get(1));
      Field field = Field.findByKey(row.get(0)).orElse(Field.OTHER);
      if (!row.get(1).contains("|")) {
        aliases.putIfAbsent(key, isCode(field, key) ? Field.CODE : field);
      }
    }
    TARGETS.forEach(key -> aliases.putIfAbsent(key, Field.TARGET));
    ACTUALS.forEach(key -> aliases.putIfAbsent(key, Field.ACTUAL));
    aliases.keySet().removeIf(key -> key.isEmpty());
    return Map.copyOf(aliases);
  }

  private static boolean isCode(Field field, String key) {
    return field == Field.NUMBER && (key.startsWith("ma ") || key.equals("ma") || key.equals("id"));
  }

  /** Whether a header is a status phrase, and so may head a column of ticks. */
  static boolean isTick(String header) {
    return StatusWords.findExact(header).isPresent();
  }
}
