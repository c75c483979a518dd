package vn.tiendo.text;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * File names as they are, also under a locale that knows no Vietnamese ({@code LANG=C} in cron and
 * services), where Java shows what it cannot decode as U+FFFD and refuses what it cannot encode. A
 * path keeps its bytes all the same, and its URI gives and takes them.
 */
public final class FileNames {

  private static final char LOST = '\uFFFD';

  private FileNames() {}

  /** A path's last name, NFC. Empty for a root. */
  public static String of(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String shown = name.toString();
    return Normalizer.normalize(shown.indexOf(LOST) < 0 ? shown : decoded(path), Form.NFC);
  }

  private static String decoded(Path path) {
    String raw = path.toUri().getRawPath().replaceFirst("/$", "");
    String last = raw.substring(raw.lastIndexOf('/') + 1).replace("+", "%2B");
    return URLDecoder.decode(last, StandardCharsets.UTF_8);
  }

  /**
   * The path that words name, whatever the locale.
   *
   * @param path with '/' between folders where the system's own way cannot write it
   */
  public static Path path(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException notInThisLocale) {
      return path.startsWith("/")
          ? Path.of(URI.create("file://" + encoded(path)))
          : resolve(Path.of("").toAbsolutePath(), path);
    }
  }

  /** A name in a folder, whatever the locale. */
  public static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException notInThisLocale) {
      String raw = folder.toAbsolutePath().toUri().getRawPath().replaceFirst("/$", "");
      return Path.of(URI.create("file://" + raw + "/" + encoded(name)));
    }
  }

  /** Percent-encoded but for the separators. */
  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
