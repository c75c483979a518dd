package vn.tiendo.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays a letter's plain text out: lines no longer than a program shows that wraps nothing, further
 * lines of an item indented like its words, never more than one empty line.
 */
final class PlainText {

  /** The longest line in characters; a single word that is longer stays whole. */
  static final int WIDTH = 76;

  private PlainText() {}

  /** The text with lines ended by a line feed, the last one too. */
  static String laidOut(String text) {
    return text.lines()
            .map(String::stripTrailing)
            .flatMap(line -> wrapped(line).stream())
            .collect(Collectors.joining("\n"))
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  private static List<String> wrapped(String line) {
    if (line.length() <= WIDTH) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    String indent = indentOf(line);
    StringBuilder current = new StringBuilder(line.substring(0, begin(line)));
    boolean first = true;
    for (String word : line.strip().split(" +")) {
      if (!first && current.length() + 1 + word.length() > WIDTH) {
        lines.add(current.toString());
        current = new StringBuilder(indent).append(word);
      } else {
        current.append(first ? "" : " ").append(word);
      }
      first = false;
    }
    lines.add(current.toString());
    return lines;
  }

  private static int begin(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Under the words of an item, behind its dash or plus. */
  private static String indentOf(String line) {
    int begin = begin(line);
    boolean item = line.startsWith("- ", begin) || line.startsWith("+ ", begin);
    return " ".repeat(item ? begin + 2 : begin);
  }
}
