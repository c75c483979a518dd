package vn.tiendo.job.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.FileNames;

/**
 * The folder that departments drop their sheets into. It is only looked at: links, pipes and
 * devices are never followed, and nothing in it is changed.
 */
public final class InputFolder {

  /** What programs and systems leave in folders, passed over without a word. */
  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

  private static final Set<String> ENDINGS_OF_UNFINISHED = Set.of(".tmp", ".crdownload", ".part");
  private static final String OWNER_FILE = "~$";
  private static final int DEEPEST = 16;

  /** An owner file older than this was left by a program that died. */
  public static final Duration STALE_OWNER = Duration.ofDays(1);

  private final Path folder;

  public InputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What lies in the folder at one look.
   *
   * @param files regular files by path
   * @param owners owner files that a program keeps beside a workbook it has open
   * @param unreadable folders that the system would not list
   * @param bare whether the folder is not there, cannot be listed or holds nothing at all, not even
   *     an empty folder: so looks the place of a share that is away
   */
  public record Contents(
      List<FoundFile> files, List<FoundFile> owners, List<Path> unreadable, boolean bare) {

    /** Whether a program has a file open, as far as a fresh owner file beside it says. */
    boolean isOpen(FoundFile file, Instant freshSince) {
      return owners.stream()
          .anyMatch(owner -> belongsTo(owner, file) && !owner.modifiedAt().isBefore(freshSince));
    }

    /** Owner files not touched since a moment, by path. */
    public List<FoundFile> ownersBefore(Instant moment) {
      return owners.stream()
          .filter(owner -> owner.modifiedAt().isBefore(moment))
          .sorted(Comparator.comparing(FoundFile::path))
          .toList();
    }

    /** Excel keeps the whole name behind the sign, or of a long one all but its first letters. */
    private static boolean belongsTo(FoundFile owner, FoundFile file) {
      if (!java.util.Objects.equals(owner.file().getParent(), file.file().getParent())) {
        return false;
      }
      String name = FoundFile.nameOf(file.path());
      String owned = FoundFile.nameOf(owner.path()).substring(OWNER_FILE.length());
      return owned.length() >= 5 && name.endsWith(owned) && name.length() - owned.length() <= 2;
    }
  }

  /** Looks once. A folder that is not there yet is empty. */
  public Contents look() throws IOException {
    Visitor visitor = new Visitor();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, Set.of(), DEEPEST, visitor);
    }
    visitor.files.sort(Comparator.comparing(FoundFile::path));
    return new Contents(visitor.files, visitor.owners, visitor.unreadable, visitor.bare);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<FoundFile> files = new ArrayList<>();
    private final List<FoundFile> owners = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private boolean bare = true;

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      bare &= visited.equals(folder);
      boolean hidden = !visited.equals(folder) && nameOf(visited).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bare = false;
      if (attributes.isRegularFile()) {
        String name = nameOf(file);
        if (name.startsWith(OWNER_FILE)) {
          owners.add(found(file, attributes));
        } else if (!isPassedOver(name)) {
          files.add(found(file, attributes));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** A network drive may go away while its folder is being listed. */
    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
      if (failure != null) {
        unreadable.add(visited);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      bare &= file.equals(folder);
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }
  }

  private FoundFile found(Path file, BasicFileAttributes attributes) {
    StringBuilder path = new StringBuilder(FileNames.of(file));
    for (Path around = file.getParent();
        around != null && !around.equals(folder);
        around = around.getParent()) {
      path.insert(0, FileNames.of(around) + "/");
    }
    return new FoundFile(
        file,
        path.toString(),
        attributes.size(),
        attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static boolean isPassedOver(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || LEFT_BY_SYSTEMS.contains(lower)
        || ENDINGS_OF_UNFINISHED.stream().anyMatch(lower::endsWith);
  }

  private static String nameOf(Path file) {
    return FileNames.of(file);
  }
}
