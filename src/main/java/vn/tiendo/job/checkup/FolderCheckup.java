package vn.tiendo.job.checkup;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.checkup.Diagnosis.Subject;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.intake.FoundFile;
import vn.tiendo.job.intake.InputFolder;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;

/** Looks at the folders of a home, at the disks they lie on and at the clock of the share. */
final class FolderCheckup {

  private static final long MEGABYTE = 1 << 20;
  private static final long LEAST_FREE = 500 * MEGABYTE;
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);
  private static final Set<String> KINDS_OF_SHARES =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p");

  private final Home home;
  private final Clock clock;

  FolderCheckup(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /** What Tiendo remembers must be writable, and on a disk of the machine's own. */
  List<Diagnosis> state() throws IOException {
    Path state = home.state();
    if (!Files.isDirectory(state)) {
      return List.of(Diagnosis.note(Subject.STATE, "not-yet", state.toString()));
    }
    String refusal = refusalToWrite(state);
    if (refusal != null) {
      return List.of(Diagnosis.problem(Subject.STATE, "not-writable", state.toString(), refusal));
    }
    return isOnShare(state)
        ? List.of(Diagnosis.problem(Subject.STATE, "on-share", state.toString()))
        : List.of(Diagnosis.ok(Subject.STATE, state.toString()));
  }

  /** The departments' folder must be there and readable in all its depth. */
  List<Diagnosis> input(List<Plan> plans) throws IOException {
    Path input = home.input();
    if (!Files.isDirectory(input)) {
      return List.of(Diagnosis.problem(Subject.INPUT, "missing", input.toString()));
    }
    InputFolder.Contents contents = new InputFolder(input).look();
    List<Diagnosis> found = new ArrayList<>();
    if (contents.unreadable().contains(input)) {
      return List.of(Diagnosis.problem(Subject.INPUT, "not-readable", input.toString(), ""));
    }
    Set<Path> closed = new HashSet<>(contents.unreadable());
    contents.files().stream()
        .map(FoundFile::file)
        .filter(file -> !Files.isReadable(file))
        .forEach(closed::add);
    closed.stream()
        .sorted()
        .forEach(path -> found.add(Diagnosis.problem(Subject.INPUT, "closed", path.toString())));
    contents
        .ownersBefore(clock.now().minus(InputFolder.STALE_OWNER))
        .forEach(owner -> found.add(Diagnosis.note(Subject.INPUT, "stale-owner", owner.path())));
    addMissingFolders(plans, found);
    if (found.isEmpty()) {
      found.add(Diagnosis.ok(Subject.INPUT, input.toString(), contents.files().size()));
    }
    return found;
  }

  private void addMissingFolders(List<Plan> plans, List<Diagnosis> found) {
    plans.stream()
        .flatMap(plan -> plan.units().stream())
        .map(Unit::folder)
        .distinct()
        .filter(folder -> !folder.isBlank() && !Files.isDirectory(home.input().resolve(folder)))
        .forEach(folder -> found.add(Diagnosis.note(Subject.INPUT, "no-unit-folder", folder)));
  }

  /** What is made must be writable; a folder that is not there yet must be one that can be made. */
  List<Diagnosis> output() {
    Path output = home.output();
    String refusal = refusalToWrite(existing(output));
    return refusal == null
        ? List.of(Diagnosis.ok(Subject.OUTPUT, output.toString()))
        : List.of(Diagnosis.problem(Subject.OUTPUT, "not-writable", output.toString(), refusal));
  }

  /** The disks under the ledger and under what is made. */
  List<Diagnosis> disk() throws IOException {
    List<Diagnosis> found = new ArrayList<>();
    Set<FileStore> seen = new HashSet<>();
    for (Path place : List.of(existing(home.state()), existing(home.output()))) {
      FileStore disk = Files.getFileStore(place);
      if (seen.add(disk)) {
        long free = disk.getUsableSpace();
        found.add(
            free < LEAST_FREE
                ? Diagnosis.problem(
                    Subject.DISK, "full", place.toString(), free / MEGABYTE, LEAST_FREE / MEGABYTE)
                : Diagnosis.ok(Subject.DISK, place.toString(), free / MEGABYTE));
      }
    }
    return found;
  }

  /** The times of files are those of the share's own clock; arrivals are judged by them. */
  List<Diagnosis> clock() throws IOException {
    Path folder = existing(home.output());
    if (refusalToWrite(folder) != null) {
      return List.of();
    }
    Instant before = clock.now();
    Path probe = Files.createTempFile(folder, ".tiendo-", ".tmp");
    try {
      Instant there = Files.getLastModifiedTime(probe).toInstant();
      Duration apart = Duration.between(before, there).abs();
      return apart.compareTo(CLOCKS_APART) > 0
          ? List.of(
              Diagnosis.problem(
                  Subject.CLOCK, "share-differs", folder.toString(), apart.toMinutes()))
          : List.of();
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private static @Nullable String refusalToWrite(Path folder) {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    try {
      Files.delete(Files.createTempFile(folder, ".tiendo-", ".tmp"));
      return null;
    } catch (IOException e) {
      return Checkup.reason(e);
    }
  }

  private static boolean isOnShare(Path folder) throws IOException {
    String kind = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
    return KINDS_OF_SHARES.contains(kind) || folder.toString().startsWith("\\\\");
  }

  /** The folder itself, or the nearest one around it that is there. */
  private static Path existing(Path folder) {
    Path place = folder;
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    return place;
  }
}
