package vn.tiendo.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes that are text, in the encoding they tell: a byte order mark, what XML or HTML declare, the
 * zeros of UTF-16; else UTF-8, and Windows-1258 where that fails. They are decoded as they are
 * read, and never held a second time.
 */
public final class PlainText {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final int HEAD = 4096;
  private static final int AT_ONCE = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:<\\?xml[^>]*encoding|<meta[^>]*charset)\\s*=\\s*[\"']?([\\w.:-]+)");

  private final byte[] bytes;
  private final int from;
  private final Charset charset;

  private PlainText(byte[] bytes, int from, Charset charset) {
    this.bytes = bytes;
    this.from = from;
    this.charset = charset;
  }

  /** The text; empty where the bytes are no text. */
  static Optional<PlainText> find(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return find(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return find(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return find(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 4 && (bytes[0] == 0) != (bytes[1] == 0)) {
      return find(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    Optional<PlainText> declared = findDeclared(bytes).flatMap(charset -> find(bytes, 0, charset));
    return declared
        .or(() -> find(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> find(bytes, 0, VIETNAMESE));
  }

  /** The first bytes of a file, as text of one byte a character, for telling what it is. */
  static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> findDeclared(byte[] bytes) {
    Matcher declared = DECLARED.matcher(head(bytes));
    boolean known = declared.find() && Charset.isSupported(declared.group(1));
    return known ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
  }

  private static Optional<PlainText> find(byte[] bytes, int from, Charset charset) {
    return isText(bytes, from, charset)
        ? Optional.of(new PlainText(bytes, from, charset))
        : Optional.empty();
  }

  /** Whether all of it is of that encoding, without control characters that no text has. */
  private static boolean isText(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer piece = CharBuffer.allocate(AT_ONCE);
    CoderResult result;
    do {
      result = decoder.decode(rest, piece, true);
      if (result.isError() || !isText(piece.flip())) {
        return false;
      }
      piece.clear();
    } while (result.isOverflow());
    return true;
  }

  private static boolean isText(CharBuffer piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  /** Its characters from the first on. */
  public Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
  }

  /** Its first characters, at most so many. */
  public String start(int length) {
    char[] start = new char[length];
    int count = 0;
    try (Reader reader = reader()) {
      for (int read = 0; read >= 0 && count < length; ) {
        count += read;
        read = reader.read(start, count, length - count);
      }
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return new String(start, 0, count);
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
