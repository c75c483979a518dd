package vn.tiendo.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes that are text, in the encoding they tell: a byte order mark, what XML or HTML declare, the
 * zeros of UTF-16; else UTF-8, and Windows-1258 where that fails.
 */
final class PlainText {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:<\\?xml[^>]*encoding|<meta[^>]*charset)\\s*=\\s*[\"']?([\\w.:-]+)");

  private PlainText() {}

  /** The text; empty where the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 4 && (bytes[0] == 0) != (bytes[1] == 0)) {
      return decode(
          bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    Optional<String> declared = findDeclared(bytes).flatMap(charset -> decode(bytes, 0, charset));
    return declared
        .or(() -> decode(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> decode(bytes, 0, VIETNAMESE));
  }

  /** The first of it, byte for byte, for telling what it is. */
  static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> findDeclared(byte[] bytes) {
    Matcher declared = DECLARED.matcher(head(bytes));
    boolean known = declared.find() && Charset.isSupported(declared.group(1));
    return known ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return isText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException notInThisEncoding) {
      return Optional.empty();
    }
  }

  /** Text has no control characters but tabs, ends of lines and of pages. */
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
