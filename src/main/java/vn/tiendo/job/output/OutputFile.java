package vn.tiendo.job.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.text.FileNames;

/**
 * A file of output/ that appears whole: written beside, flushed, then renamed, and left alone where
 * it holds the same bytes already.
 */
public final class OutputFile {

  /** Puts a file in the place of another: the seam for systems that refuse it. */
  @FunctionalInterface
  public interface Move {
    void move(Path from, Path to) throws IOException;
  }

  /** What became of a file. */
  public enum Outcome {
    WRITTEN,
    UNCHANGED,
    /** The old one is open elsewhere and stays; the new one stands beside it. */
    BESIDE
  }

  /**
   * @param file where the bytes stand now
   */
  public record Written(Path file, Outcome outcome) {}

  /** The files of which a certain thing became, in the same order. */
  public static List<Path> filesOf(List<Written> written, Outcome outcome) {
    return written.stream().filter(file -> file.outcome() == outcome).map(Written::file).toList();
  }

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

  private final Path file;
  private final Move move;

  public OutputFile(Path file, Move move) {
    this.file = file;
    this.move = move;
  }

  public static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * @param moment under which the new one is named where the old one cannot be replaced
   * @throws IOException if nothing could be written
   */
  public Written write(byte[] bytes, LocalDateTime moment) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      removeOldOnesBeside();
      return new Written(file, Outcome.UNCHANGED);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = beside(name() + ".part");
    try {
      Files.write(part, bytes);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return put(part, moment);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Written put(Path part, LocalDateTime moment) throws IOException {
    try {
      move.move(part, file);
      removeOldOnesBeside();
      return new Written(file, Outcome.WRITTEN);
    } catch (IOException refused) {
      if (!Files.exists(file)) {
        throw refused;
      }
      return new Written(putBeside(part, moment), Outcome.BESIDE);
    }
  }

  /** One dated file at a time stands beside: that with the same bytes stays, older ones go. */
  private Path putBeside(Path part, LocalDateTime moment) throws IOException {
    for (Path dated : oldOnesBeside()) {
      if (Files.mismatch(part, dated) < 0) {
        return dated;
      }
    }
    removeOldOnesBeside();
    Path beside = beside(stem() + "_" + MOMENT.format(moment) + ending());
    move.move(part, beside);
    return beside;
  }

  /** Those put beside while this one could not be replaced; one that is open still is left. */
  private void removeOldOnesBeside() throws IOException {
    oldOnesBeside().forEach(OutputFile::remove);
  }

  private List<Path> oldOnesBeside() throws IOException {
    Pattern dated =
        Pattern.compile(
            Pattern.quote(stem() + "_") + "\\d{4}-\\d{2}-\\d{2}-\\d{4}" + Pattern.quote(ending()));
    try (Stream<Path> siblings = Files.list(file.toAbsolutePath().getParent())) {
      return siblings
          .filter(sibling -> dated.matcher(FileNames.of(sibling)).matches())
          .sorted()
          .toList();
    }
  }

  private static void remove(Path beside) {
    // Open elsewhere, it is tidied up by a later run.
    beside.toFile().delete();
  }

  private String name() {
    return FileNames.of(file);
  }

  private String stem() {
    return name().substring(0, name().lastIndexOf('.'));
  }

  private String ending() {
    return name().substring(name().lastIndexOf('.'));
  }

  private Path beside(String name) {
    return FileNames.resolve(Objects.requireNonNull(file.toAbsolutePath().getParent()), name);
  }
}
