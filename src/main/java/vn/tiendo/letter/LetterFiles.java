package vn.tiendo.letter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import vn.tiendo.ledger.Letter;

/**
 * Letters on disk, each as an .eml and an .html file whose names sort by moment, kind, period and
 * recipient. Files appear whole; one that is there with the same bytes is left alone.
 */
final class LetterFiles {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm");

  private final Path folder;
  private final ZoneId zone;

  LetterFiles(Path folder, ZoneId zone) {
    this.folder = folder;
    this.zone = zone;
  }

  /** Whether a letter lies there already; its name tells it from all others. */
  boolean hold(Letter letter) {
    String name = name(letter);
    return Files.exists(folder.resolve(name + ".eml"))
        && Files.exists(folder.resolve(name + ".html"));
  }

  /**
   * @return the .html file
   */
  Path write(Letter letter, byte[] message) throws IOException {
    Files.createDirectories(folder);
    String name = name(letter);
    replace(folder.resolve(name + ".eml"), message);
    Path html = folder.resolve(name + ".html");
    replace(html, letter.html().getBytes(StandardCharsets.UTF_8));
    return html;
  }

  /** Safe on every system: letters, digits, and signs that Windows allows. */
  String name(Letter letter) {
    String period = letter.period() == null ? "" : "_" + letter.period();
    return safe(
        "%s_%s%s_%s_%s"
            .formatted(
                MOMENT.format(letter.composedAt().atZone(zone)),
                letter.kind().code(),
                period,
                cut(letter.recipient()),
                letter.messageId().substring(0, Math.min(6, letter.messageId().length()))));
  }

  private static String safe(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}@._+-]", "-");
  }

  private static String cut(String recipient) {
    return recipient.length() <= 80 ? recipient : recipient.substring(0, 80);
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(beside, bytes);
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
