package vn.tiendo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The form in which texts are compared: lower case, without Vietnamese marks, with plain blanks,
 * dashes and quotes, and with one spelling where two are in use (tỷ/tỉ, quý/quí, ký/kí, hoá/hóa).
 * Text in a legacy font must be converted before.
 */
public final class ComparingKey {

  /** Syllables written with i or y at the writer's choice. */
  private static final Set<String> TWO_SPELLINGS =
      Set.of("ti", "qui", "ki", "li", "si", "mi", "hi");

  /** What each character up to U+1EFF becomes: its lower-case base letter, 0 for nothing. */
  private static final char[] PLAIN = plain();

  private ComparingKey() {}

  /** The key of a text; punctuation is kept, edge blanks are not. Never null, may be empty. */
  public static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(key, text.charAt(i));
    }
    return withOneSpelling(folded(key));
  }

  /** The key's words alone: letters, digits and percent signs, one blank between words. */
  public static String wordsOf(String text) {
    String key = of(text);
    StringBuilder words = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      words.append(Character.isLetterOrDigit(letter) || letter == '%' ? letter : ' ');
    }
    return withOneSpelling(folded(words));
  }

  private static void append(StringBuilder key, char letter) {
    if (letter < PLAIN.length) {
      if (PLAIN[letter] != 0) {
        key.append(PLAIN[letter]);
      }
      return;
    }
    switch (letter) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> key.append('-');
      case '\u201c', '\u201d', '\u201e', '\u2033' -> key.append('"');
      case '\u2018', '\u2019', '\u201a', '\u2032' -> key.append('\'');
      case '\u2026' -> key.append("...");
      case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> {
        // Invisible: two texts that look alike are alike.
      }
      default -> key.append(Character.isSpaceChar(letter) ? ' ' : Character.toLowerCase(letter));
    }
  }

  /** Runs of blanks made one, none at the edges. */
  private static String folded(StringBuilder text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = letter == ' ';
      if (!blank || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(letter);
      }
    }
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static String withOneSpelling(String key) {
    StringBuilder spelled = null;
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length() && Character.isLetterOrDigit(key.charAt(i))) {
        continue;
      }
      if (i - start >= 2
          && i - start <= 3
          && key.charAt(i - 1) == 'i'
          && TWO_SPELLINGS.contains(key.substring(start, i))) {
        spelled = spelled == null ? new StringBuilder(key) : spelled;
        spelled.setCharAt(i - 1, 'y');
      }
      start = i + 1;
    }
    return spelled == null ? key : spelled.toString();
  }

  private static char[] plain() {
    char[] plain = new char[0x1F00];
    for (char letter = 0; letter < plain.length; letter++) {
      plain[letter] = plain(letter);
    }
    return plain;
  }

  private static char plain(char letter) {
    switch (letter) {
      case '\u0110', '\u0111', '\u00d0', '\u00f0' -> {
        return 'd';
      }
      case '\u00ab', '\u00bb' -> {
        return '"';
      }
      case '`', '\u00b4' -> {
        return '\'';
      }
      case '\u00ad' -> {
        return 0;
      }
      default -> {
        if (Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
          return ' ';
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
          return 0;
        }
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
      }
    }
  }
}
