package vn.tiendo.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.ledger.SeenFiles;
import vn.tiendo.ledger.SeenFiles.SeenFile;

/**
 * Takes found files in: copies them to the archive, makes the copies safe, and only then writes
 * their arrival down.
 */
final class TakeIn {

  private static final int FILES_AT_ONCE = 500;

  private final Archive archive;
  private final Chronicle chronicle;
  private final Arrivals arrivals;
  private final SeenFiles seen;

  TakeIn(Archive archive, Chronicle chronicle, Arrivals arrivals, SeenFiles seen) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.arrivals = arrivals;
    this.seen = seen;
  }

  /**
   * Takes in those that are new; of one whose bytes are known under its path only its new time is
   * written down. A file that was taken away or cannot be opened is left for the next look.
   *
   * @param lookedBefore the look before, null at a first look
   * @param seenAt this look
   * @return how many arrived
   */
  int take(List<FoundFile> files, @Nullable Instant lookedBefore, Instant seenAt)
      throws IOException {
    Map<String, SeenFile> known = seen.all();
    long id = arrivals.lastId();
    int arrived = 0;
    for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
      List<FileArrived> entries = new ArrayList<>();
      for (FoundFile file : files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE))) {
        SeenFile copied = copy(file);
        SeenFile before = known.get(file.path());
        if (copied == null) {
          continue;
        }
        if (before != null && before.sha256().equals(copied.sha256())) {
          seen.put(copied);
        } else {
          entries.add(entry(++id, copied, lookedBefore, seenAt));
        }
      }
      archive.flush();
      chronicle.record(entries);
      arrived += entries.size();
    }
    return arrived;
  }

  private static FileArrived entry(
      long id, SeenFile file, @Nullable Instant lookedBefore, Instant seenAt) {
    return new FileArrived(
        id,
        file.path(),
        file.sha256(),
        file.size(),
        file.modifiedAt(),
        lookedBefore,
        seenAt,
        TrialFolder.holds(file.path()));
  }

  private @Nullable SeenFile copy(FoundFile file) throws IOException {
    try (InputStream bytes =
        Files.newInputStream(file.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      Archive.Stored stored = archive.store(bytes);
      return new SeenFile(file.path(), stored.size(), file.modifiedAt(), stored.sha256());
    } catch (NoSuchFileException | java.nio.file.AccessDeniedException e) {
      return null;
    }
  }
}
