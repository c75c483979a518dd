package vn.tiendo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings from before Unicode, in which a font draws Vietnamese letters at the places of
 * other ones. A text is converted by the font of its run, before anything else touches it: what
 * TCVN3 calls "ư" is a soft hyphen to everybody else.
 */
public enum LegacyFont {
  /** Fonts called {@code .Vn…}. */
  TCVN3("tcvn3.tsv", 1, 3),
  /** Fonts called {@code .Vn…H}, which draw every letter as a capital. */
  TCVN3_CAPITALS("tcvn3.tsv", 1, 3),
  /** Fonts called {@code VNI-…}: a letter and the sign that follows it. */
  VNI("vni.tsv", 1, 2);

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Map<String, String> letters;

  LegacyFont(String table, int legacyColumn, int unicodeColumn) {
    letters = read(table, legacyColumn, unicodeColumn);
  }

  /** The encoding of a font by its name; empty for a font of Unicode. */
  public static Optional<LegacyFont> find(String fontName) {
    String name = fontName.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn")) {
      return Optional.of(name.endsWith("h") ? TCVN3_CAPITALS : TCVN3);
    }
    return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
  }

  /**
   * The run's letters in Unicode (not yet NFC). A run that holds letters above U+00FF was typed in
   * Unicode whatever its font says, and comes back as it is.
   */
  public String toUnicode(String run) {
    if (isUnicode(run)) {
      return run;
    }
    StringBuilder text = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); ) {
      i += append(run, i, text);
    }
    return this == TCVN3_CAPITALS ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
  }

  /** Appends the letter that begins at a place, longest match first, and tells its length there. */
  private int append(String run, int at, StringBuilder text) {
    for (int length = Math.min(2, run.length() - at); length > 0; length--) {
      String letter = letters.get(run.substring(at, at + length));
      if (letter != null) {
        text.append(letter);
        return length;
      }
    }
    text.append(run.charAt(at));
    return 1;
  }

  private static boolean isUnicode(String run) {
    return run.chars().anyMatch(c -> c > 0xFF && (Character.isLetter(c) || isMark(c)));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Map<String, String> read(String table, int legacyColumn, int unicodeColumn) {
    Map<String, String> letters = new HashMap<>();
    for (String line : lines(table)) {
      String[] fields = line.split("\t");
      if (fields.length > unicodeColumn && fields[unicodeColumn].startsWith("U+")) {
        int codePoint = Integer.parseInt(fields[unicodeColumn].substring(2), 16);
        letters.put(fields[legacyColumn], Character.toString(codePoint));
      }
    }
    return Map.copyOf(letters);
  }

  private static List<String> lines(String table) {
    try (InputStream in = LegacyFont.class.getResourceAsStream("/data/" + table)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource /data/" + table);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("/data/" + table, e);
    }
  }
}
