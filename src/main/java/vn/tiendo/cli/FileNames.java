package vn.tiendo.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * File names as they are, also under a locale that knows no Vietnamese ({@code LANG=C}), where Java
 * shows and takes "?" for such letters.
 */
final class FileNames {

  private FileNames() {}

  /** A path's last name, NFC. Empty for a root. */
  static String of(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    // A path keeps its bytes, and its URI shows them, where its text has lost them.
    String raw = path.toUri().getRawPath().replaceFirst("/$", "");
    String last = raw.substring(raw.lastIndexOf('/') + 1).replace("+", "%2B");
    return Normalizer.normalize(URLDecoder.decode(last, StandardCharsets.UTF_8), Form.NFC);
  }
}
