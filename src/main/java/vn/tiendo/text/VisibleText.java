package vn.tiendo.text;

import java.util.regex.Pattern;

/** Somebody's words without what nobody sees and what changes how the words around it look. */
public final class VisibleText {

  /** Control characters but line breaks, and those that turn the direction of what follows. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private VisibleText() {}

  /** The text with lines ended by a line feed. */
  public static String of(String text) {
    return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("");
  }
}
