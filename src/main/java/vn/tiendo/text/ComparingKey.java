package vn.tiendo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared: lower case, without Vietnamese marks, with plain blanks,
 * dashes and quotes, and with one spelling where two are in use (tỷ/tỉ, quý/quí, ký/kí, hoá/hóa).
 * Text in a legacy font must be converted before.
 */
public final class ComparingKey {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

  /** Syllables written with i or y at the writer's choice. */
  private static final Map<String, String> ONE_SPELLING =
      Map.of("ti", "ty", "qui", "quy", "ki", "ky", "li", "ly", "si", "sy", "mi", "my", "hi", "hy");

  private static final Pattern TWO_SPELLINGS = Pattern.compile("\\b(?:ti|qui|ki|li|si|mi|hi)\\b");

  private ComparingKey() {}

  /** The key of a text; punctuation is kept, edge blanks are not. Never null, may be empty. */
  public static String of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(plain, decomposed.charAt(i));
    }
    String folded = BLANKS.matcher(plain).replaceAll(" ").strip();
    return TWO_SPELLINGS
        .matcher(folded)
        .replaceAll(match -> ONE_SPELLING.getOrDefault(match.group(), match.group()));
  }

  /** The key's words alone: letters, digits and percent signs, one blank between words. */
  public static String wordsOf(String text) {
    return NO_WORD.matcher(of(text)).replaceAll(" ").strip();
  }

  private static void append(StringBuilder plain, char letter) {
    switch (letter) {
      case '\u0111', '\u00f0' -> plain.append('d');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
          plain.append('-');
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> plain.append('"');
      case '\u2018', '\u2019', '\u201a', '\u2032', '`', '\u00b4' -> plain.append('\'');
      case '\u2026' -> plain.append("...");
      case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad' -> {
        // Invisible: two texts that look alike are alike.
      }
      default -> {
        if (Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
          plain.append(' ');
        } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
          plain.append(letter);
        }
      }
    }
  }
}
