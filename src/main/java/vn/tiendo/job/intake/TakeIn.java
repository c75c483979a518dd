package vn.tiendo.job.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import vn.tiendo.ledger.TrialFolder;

/**
 * Takes found files in: copies them to the archive, makes the copies safe, and only then writes
 * their arrival down.
 */
public final class TakeIn {

  private static final int FILES_AT_ONCE = 500;

  private final Archive archive;
  private final Chronicle chronicle;
  private final Arrivals arrivals;
  private final SeenFiles seen;

  public TakeIn(Archive archive, Chronicle chronicle, Arrivals arrivals, SeenFiles seen) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.arrivals = arrivals;
    this.seen = seen;
  }

  /**
   * Takes in those that are new. One whose bytes are known under its path was sent again where it
   * has another time: that is written down once, so that its sender gets an answer, and from then
   * on only its time. A file that was taken away, changes under the copying or cannot be read is
   * left for the next look. Of a file far beyond what is read the beginning alone is kept, so that
   * it cannot fill the disk; it is refused as too large by that.
   *
   * @param lookedBefore the look before, null at a first look
   * @param seenAt this look
   */
  Taken take(List<FoundFile> files, @Nullable Instant lookedBefore, Instant seenAt)
      throws IOException {
    Map<String, SeenFile> seenBefore = seen.all();
    long id = arrivals.lastId();
    Taken taken = new Taken(new ArrayList<>(), new ArrayList<>());
    int arrived = 0;
    for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
      List<FileArrived> entries = new ArrayList<>();
      for (FoundFile file : files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE))) {
        SeenFile copied = copy(file, taken);
        SeenFile before = seenBefore.get(file.path());
        if (copied == null) {
          continue;
        }
        boolean known = before != null && before.sha256().equals(copied.sha256());
        if (known && !isResent(copied, lookedBefore, seenAt)) {
          seen.put(copied);
        } else {
          entries.add(entry(++id, copied, lookedBefore, seenAt));
        }
      }
      archive.flush();
      chronicle.record(entries);
      arrived += entries.size();
    }
    return taken.having(arrived);
  }

  /** At the moment of the look before nobody can have sent anything again. */
  private boolean isResent(SeenFile file, @Nullable Instant lookedBefore, Instant seenAt) {
    return (lookedBefore == null || seenAt.isAfter(lookedBefore))
        && !arrivals.isRepeated(file.path());
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

  private @Nullable SeenFile copy(FoundFile file, Taken taken) throws IOException {
    try (InputStream bytes =
        new SourceStream(
            Files.newInputStream(
                file.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      Archive.Stored stored = archive.store(bytes);
      if (hasChanged(file)) {
        taken.changed().add(file.path());
        return null;
      }
      return new SeenFile(file.path(), file.size(), file.modifiedAt(), stored.sha256());
    } catch (NoSuchFileException takenAway) {
      return null;
    } catch (SourceStream.Unreadable | FileSystemException unreadable) {
      if (!isAbout(unreadable, file)) {
        throw unreadable;
      }
      taken.unreadable().add(file.path());
      return null;
    }
  }

  /** Whether it is the sender's file that failed, and not the archive it is copied to. */
  private static boolean isAbout(IOException failure, FoundFile file) {
    return failure instanceof SourceStream.Unreadable
        || (failure instanceof FileSystemException system
            && file.file().toString().equals(system.getFile()));
  }

  private static boolean hasChanged(FoundFile file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return now.size() != file.size()
        || !now.lastModifiedTime()
            .toInstant()
            .truncatedTo(ChronoUnit.MILLIS)
            .equals(file.modifiedAt());
  }

  /**
   * What became of the files of a look.
   *
   * @param changed paths of those that changed while they were copied
   * @param unreadable paths of those that could not be read
   * @param arrived how many arrived
   */
  record Taken(List<String> changed, List<String> unreadable, int arrived) {

    static final Taken NONE = new Taken(List.of(), List.of());

    Taken(List<String> changed, List<String> unreadable) {
      this(changed, unreadable, 0);
    }

    Taken having(int count) {
      return new Taken(changed, unreadable, count);
    }
  }
}
