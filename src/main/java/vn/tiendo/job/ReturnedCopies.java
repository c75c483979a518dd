package vn.tiendo.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Severity;
import vn.tiendo.text.FileNames;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.returned.MarkedCopy;
import vn.tiendo.workbook.returned.Returned;

/** The marked copies of what a unit sent: in its folder of output/, and with its receipt. */
final class ReturnedCopies {

  private static final String FOLDER = "phan-hoi";
  private static final String NOT_IN_NAMES = "[\\\\:*?\"<>|\\p{Cntrl}]";
  private static final String XLS = "application/vnd.ms-excel";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Home home;
  private final Archive archive;
  private final OutputFile.Move move;

  ReturnedCopies(Home home, Archive archive, OutputFile.Move move) {
    this.home = home;
    this.archive = archive;
    this.move = move;
  }

  /**
   * Marks what is to be mended. The copy of an earlier version goes away where there is nothing to
   * mend any more.
   *
   * @return the copies, to be attached to the unit's receipt
   */
  List<Attachment> make(Plan plan, Unit unit, List<Arrival> arrivals, Instant now)
      throws IOException {
    List<Attachment> attached = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Path place = place(plan, unit, arrival);
      if (arrival.findings().stream().anyMatch(ReturnedCopies::isToBeMended)) {
        MarkedCopy copy = mark(plan, arrival);
        Path file = FileNames.resolve(around(place), safe(copy.fileName()));
        LocalDateTime moment = LocalDateTime.ofInstant(now, plan.settings().zone());
        new OutputFile(file, move).write(copy.bytes(), moment);
        attached.add(attachment(copy));
      } else {
        Files.deleteIfExists(place);
      }
    }
    return attached;
  }

  private static Path around(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static boolean isToBeMended(Finding finding) {
    return finding.isError() || (finding.severity() == Severity.WARNING && finding.cell() != null);
  }

  private MarkedCopy mark(Plan plan, Arrival arrival) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.copy(arrival.sha256(), bytes);
    return MarkedCopy.of(
        new Returned(
            plan,
            arrival.path(),
            arrival.id(),
            bytes.toByteArray(),
            arrival.reports(),
            arrival.findings()),
        Language.VI);
  }

  private Attachment attachment(MarkedCopy copy) throws IOException {
    String sha256 = archive.store(new ByteArrayInputStream(copy.bytes())).sha256();
    boolean old = copy.fileName().toLowerCase(Locale.ROOT).endsWith(".xls");
    return new Attachment(safe(copy.fileName()), old ? XLS : XLSX, sha256);
  }

  /** Where a file's copy stands: in the unit's folder, below it as the file itself does. */
  private Path place(Plan plan, Unit unit, Arrival arrival) {
    Path folder = home.outputOf(plan.code()).resolve(FOLDER).resolve(unit.folder());
    String[] names = arrival.path().split("/");
    for (int i = names[0].equals(unit.folder()) ? 1 : 0; i < names.length; i++) {
      folder = FileNames.resolve(folder, safe(names[i]));
    }
    return folder;
  }

  /** A name that Windows takes too. */
  private static String safe(String name) {
    String safe = name.replaceAll(NOT_IN_NAMES, "_").replaceAll("[. ]+$", "_");
    return safe.isEmpty() ? "_" : safe;
  }
}
