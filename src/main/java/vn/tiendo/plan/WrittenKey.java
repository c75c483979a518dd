package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same in two ways of writing the same words: without marks, capitals and blanks. */
public final class WrittenKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

  private WrittenKey() {}

  /** The words in lower case without marks, one blank between them, punctuation kept. */
  public static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS
        .matcher(bare.replace('đ', 'd').replace('Đ', 'D'))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
