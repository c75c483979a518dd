package vn.tiendo.job.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.text.FileNames;

/**
 * Where the back-ups lie.
 *
 * @param kept how many are kept, at least 1
 */
public record BackupPlace(Path folder, int kept) {

  private static final int USUALLY_KEPT = 14;
  private static final String NAME = "tiendo-\\d{4}-\\d{2}-\\d{2}-\\d{4}\\.zip";

  /** As {@code tiendo.backup.folder} and {@code tiendo.backup.keep} say. */
  public static BackupPlace of(HomeSettings settings) {
    Home home = settings.home();
    String folder = settings.find("tiendo.backup.folder");
    String keep = settings.find("tiendo.backup.keep");
    return new BackupPlace(
        folder == null || folder.isBlank()
            ? home.state().resolve("sao-luu")
            : home.folder().resolve(folder).normalize(),
        keep == null || !keep.matches("[1-9]\\d{0,3}") ? USUALLY_KEPT : Integer.parseInt(keep));
  }

  /** The back-ups, the oldest first. */
  public List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FileNames.of(file).matches(NAME))
          .sorted(Comparator.comparing(FileNames::of))
          .toList();
    }
  }

  /** When the last one was made. */
  public Optional<Instant> findLast() throws IOException {
    List<Path> all = all();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Files.getLastModifiedTime(all.get(all.size() - 1)).toInstant());
  }
}
