package vn.tiendo.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.report.table.HeaderMatch.Quality;
import vn.tiendo.text.ComparingKey;

/** What the words over each column mean, the lowest level first. */
final class ColumnReader {

  private final HeaderAliases aliases;
  private final HeaderMemory memory;

  ColumnReader(HeaderAliases aliases, HeaderMemory memory) {
    this.aliases = aliases;
    this.memory = memory;
  }

  /** The columns whose words are known, left to right. */
  List<HeaderColumn> read(Map<Integer, List<String>> levels) {
    boolean ticked = levels.values().stream().filter(ColumnReader::endsWithTick).count() >= 2;
    List<HeaderColumn> columns = new ArrayList<>();
    new TreeMap<>(levels)
        .forEach(
            (column, texts) ->
                match(texts, ticked)
                    .ifPresent(match -> columns.add(new HeaderColumn(column, texts, match))));
    return columns;
  }

  private static boolean endsWithTick(List<String> levels) {
    return HeaderAliases.isTick(levels.get(levels.size() - 1));
  }

  private Optional<HeaderMatch> match(List<String> levels, boolean ticked) {
    String leaf = levels.get(levels.size() - 1);
    String joined = String.join(" ", levels);
    String key = ComparingKey.wordsOf(joined);
    Optional<Field> remembered = memory.find(key);
    return known(leaf, joined, key, ticked)
        .map(match -> match.remembering(remembered.orElse(null)))
        .or(() -> remembered.map(field -> new HeaderMatch(field, Quality.REMEMBERED, key)));
  }

  private Optional<HeaderMatch> known(String leaf, String joined, String key, boolean ticked) {
    if (ticked && HeaderAliases.isTick(leaf)) {
      return Optional.of(new HeaderMatch(Field.TICK, Quality.EXACT, ComparingKey.wordsOf(leaf)));
    }
    return aliases
        .findExact(key)
        .or(() -> aliases.findExact(ComparingKey.wordsOf(leaf)))
        .or(() -> tick(leaf))
        .or(() -> aliases.find(leaf))
        .or(() -> aliases.find(joined));
  }

  private static Optional<HeaderMatch> tick(String leaf) {
    return HeaderAliases.isTick(leaf)
        ? Optional.of(new HeaderMatch(Field.TICK, Quality.WHOLE_WORDS, ComparingKey.wordsOf(leaf)))
        : Optional.empty();
  }
}
