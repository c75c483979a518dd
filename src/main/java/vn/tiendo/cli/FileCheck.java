package vn.tiendo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.ReportReader;
import vn.tiendo.report.TimedReader;
import vn.tiendo.sheet.Limits;
import vn.tiendo.text.FileNames;

/** Reads files by themselves, without a ledger: every file ends with a verdict. */
final class FileCheck {

  /** Far beyond what is read; a file that claims more would be hashed for hours. */
  private static final long LARGEST_HASHED = 1L << 30;

  private final List<Plan> plans;
  private final Path input;
  private final Instant asOf;
  private final @Nullable String unit;
  private final @Nullable String period;
  private final TimedReader files;
  private final ReportReader reports;

  /**
   * @param home in whose {@code input/} the first folder names the unit
   * @param asOf the moment after which a day of completion lies in the future
   * @param unit the unit's code, null where the file must say it
   * @param period the period's code, null where the file must say it
   * @param limits how much of a file is taken on
   */
  FileCheck(
      List<Plan> plans,
      Path home,
      Instant asOf,
      @Nullable String unit,
      @Nullable String period,
      Limits limits) {
    this.files = new TimedReader(limits);
    this.plans = plans;
    this.input = home.resolve("input");
    this.asOf = asOf;
    this.unit = unit;
    this.period = period;
    this.reports = new ReportReader(plans);
  }

  /**
   * What a file says.
   *
   * @param memory what the units' sheets were understood as before
   * @throws IOException if it is not there any more
   */
  CheckedFile read(Path file, ReadingMemory memory) throws IOException {
    String name = FileNames.of(file);
    Origin origin = new Origin(name, findFolder(file).orElse(null), unit, period, asOf);
    // A link, a pipe or a device is refused without a look inside: it may never end.
    boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    boolean hashed = regular && Files.size(file) <= LARGEST_HASHED;
    FileReading reading = files.read(file, origin, reports, memory);
    return new CheckedFile(name, hashed ? sha256(file) : "", reading);
  }

  /** The unit folder a file lies in: the first below input/, else the one around it. */
  private Optional<String> findFolder(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.startsWith(input)) {
      Path below = input.relativize(absolute);
      return below.getNameCount() > 1 ? findUnitFolder(below.getName(0)) : Optional.empty();
    }
    return Optional.ofNullable(absolute.getParent())
        .map(Path::getFileName)
        .flatMap(this::findUnitFolder);
  }

  private Optional<String> findUnitFolder(Path folder) {
    String name = FileNames.of(folder);
    return plans.stream()
        .flatMap(plan -> plan.units().stream())
        .map(Unit::folder)
        .filter(name::equalsIgnoreCase)
        .findFirst();
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream bytes =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
