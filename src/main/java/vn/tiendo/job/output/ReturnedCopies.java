package vn.tiendo.job.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
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
public final class ReturnedCopies {

  private static final int MOST_ATTACHED = 20;
  private static final String FOLDER = "phan-hoi";
  private static final String NOT_IN_NAMES = "[\\\\:*?\"<>|\\p{Cntrl}]";
  private static final String XLS = "application/vnd.ms-excel";
  private static final String XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Home home;
  private final Archive archive;
  private final OutputFile.Move move;

  public ReturnedCopies(Home home, Archive archive, OutputFile.Move move) {
    this.home = home;
    this.archive = archive;
    this.move = move;
  }

  /**
   * Marks what is to be mended; a sheet that was tried out is marked in any case. The copy of an
   * earlier version goes away, under whatever name that had come.
   *
   * @return the copies to be attached to the unit's receipt: of very many the first few, as all of
   *     them stand in its folder and a letter with thousands reaches nobody
   */
  public List<Attachment> make(Dossier dossier, Unit unit, List<Arrival> arrivals)
      throws IOException {
    List<Attachment> attached = new ArrayList<>();
    Path folder = folderOf(dossier.plan(), unit);
    for (Arrival arrival : arrivals) {
      for (String path : supersededBy(dossier, arrival)) {
        Files.deleteIfExists(place(folder, unit.folder(), path));
      }
      Path place = place(folder, unit.folder(), arrival.path());
      if (arrival.isTrial() || arrival.findings().stream().anyMatch(ReturnedCopies::isToBeMended)) {
        MarkedCopy copy = mark(dossier.plan(), arrival);
        write(
            FileNames.resolve(around(place), safe(copy.fileName())),
            copy,
            dossier.plan(),
            dossier.asOf());
        if (attached.size() < MOST_ATTACHED) {
          attached.add(attachment(copy));
        }
      } else {
        Files.deleteIfExists(place);
      }
    }
    return attached;
  }

  /**
   * Marks a file of which nobody can tell the unit.
   *
   * @return where it stands
   */
  public Path makeStray(Plan plan, Arrival arrival, Instant now) throws IOException {
    Path place = place(home.outputOf(plan.code()).resolve(FOLDER), "", arrival.path());
    MarkedCopy copy = mark(plan, arrival);
    Path file = FileNames.resolve(around(place), safe(copy.fileName()));
    write(file, copy, plan, now);
    return file;
  }

  /** Puts a unit's receipt beside its marked copies. */
  public void putBeside(Dossier dossier, Unit unit, Arrival first, String html) throws IOException {
    String name = "Phan-hoi_%s_%d.html".formatted(dossier.plan().dayOf(first.seenAt()), first.id());
    new OutputFile(folderOf(dossier.plan(), unit).resolve(name), move)
        .write(html.getBytes(StandardCharsets.UTF_8), local(dossier.plan(), dossier.asOf()));
  }

  private void write(Path file, MarkedCopy copy, Plan plan, Instant now) throws IOException {
    new OutputFile(file, move).write(copy.bytes(), local(plan, now));
  }

  private static LocalDateTime local(Plan plan, Instant now) {
    return LocalDateTime.ofInstant(now, plan.settings().zone());
  }

  private Path folderOf(Plan plan, Unit unit) {
    return home.outputOf(plan.code()).resolve(FOLDER).resolve(unit.folder());
  }

  /** The paths under which what an arrival is a later version of had come before. */
  private static Set<String> supersededBy(Dossier dossier, Arrival arrival) {
    Set<String> lineages =
        dossier.reports().stream()
            .filter(report -> report.arrival() == arrival.id())
            .map(report -> report.source().lineage())
            .collect(Collectors.toSet());
    return dossier.reports().stream()
        .filter(report -> lineages.contains(report.source().lineage()))
        .map(report -> report.source().path())
        .filter(path -> !path.equals(arrival.path()))
        .collect(Collectors.toSet());
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
    return new Attachment(safe(copy.fileName()), mediaTypeOf(copy.fileName()), sha256);
  }

  private static String mediaTypeOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".xls") ? XLS : name.endsWith(".xlsm") ? XLSM : XLSX;
  }

  /** Where a file's copy stands: below a folder as the file itself does below another. */
  private static Path place(Path folder, String sent, String path) {
    String[] names = path.split("/");
    Path place = folder;
    for (int i = names[0].equals(sent) ? 1 : 0; i < names.length; i++) {
      place = FileNames.resolve(place, safe(names[i]));
    }
    return place;
  }

  /** A name that Windows takes too. */
  private static String safe(String name) {
    String safe = name.replaceAll(NOT_IN_NAMES, "_").replaceAll("[. ]+$", "_");
    return safe.isEmpty() ? "_" : safe;
  }
}
