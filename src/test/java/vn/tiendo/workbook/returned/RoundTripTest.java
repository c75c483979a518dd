package vn.tiendo.workbook.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Line;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.Report;
import vn.tiendo.report.ReportReader;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.ReturnSlip;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.SlipReader;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.Language;

/** Every sample in which something was found goes back as it came, and says the same once more. */
class RoundTripTest {

  private static final Plan PLAN = SamplePlan.of2021();
  private static final ReportReader READER = new ReportReader(List.of(PLAN));

  @TempDir private Path folder;

  /** A sample with what is found in it. */
  record Sent(String number, Origin origin, byte[] bytes, FileReading reading) {

    byte[] marked() throws IOException {
      String path = origin.folder() + "/" + origin.fileName();
      return MarkedCopy.of(
              new Returned(
                  PLAN, path, Long.parseLong(number), bytes, reading.reports(), reading.findings()),
              Language.VI)
          .bytes();
    }

    @Override
    public String toString() {
      return number + " " + origin.fileName();
    }
  }

  static Stream<Sent> samplesWithFindings() throws IOException, UnreadableSheet {
    List<Sent> samples = new ArrayList<>();
    for (String row :
        new String(resource("/demo/drops.tsv"), StandardCharsets.UTF_8).lines().skip(1).toList()) {
      String[] drop = row.split("\t", -1);
      Origin origin =
          new Origin(drop[3], drop[2], null, null, OffsetDateTime.parse(drop[1]).toInstant());
      byte[] bytes = resource("/demo/files/%s/%s".formatted(drop[0], drop[3]));
      FileReading reading = read(bytes, origin);
      if (!reading.findings().isEmpty()) {
        samples.add(new Sent(drop[0], origin, bytes, reading));
      }
    }
    assertThat(samples).hasSizeGreaterThan(5);
    return samples.stream();
  }

  @ParameterizedTest
  @MethodSource("samplesWithFindings")
  void theMarkedCopyKeepsEveryCellStyleMergeAndPrintSetUpAndSaysTheSame(Sent sent)
      throws IOException, UnreadableSheet {
    byte[] marked = sent.marked();
    try (Workbook before = open(sent.bytes());
        Workbook after = open(marked)) {
      assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
      assertThat(after.getNumberOfNames()).isGreaterThanOrEqualTo(before.getNumberOfNames());
      for (Sheet sheet : before) {
        assertThat(
                SheetDifferences.between(
                    sheet, after.getSheet(sheet.getSheetName()), colouredIn(sent, sheet)))
            .isEmpty();
      }
    }
    FileReading again = read(marked, sent.origin());
    assertThat(again.reports()).isEqualTo(sent.reading().reports());
    assertThat(again.findings()).isEqualTo(sent.reading().findings());
    assertThat(again.verdict()).isEqualTo(sent.reading().verdict());
  }

  @Test
  void aCopySavedByAnotherProgramSaysTheSameAndIsKnownStill()
      throws IOException, InterruptedException, UnreadableSheet {
    boolean required = "required".equals(System.getenv("TIENDO_LIBREOFFICE"));
    assumeTrue(required || isInstalled(), "LibreOffice is not installed: no copy is saved by it");
    for (Sent sent :
        samplesWithFindings().filter(of -> Set.of("036", "023").contains(of.number())).toList()) {
      String name = sent.origin().fileName();
      Path file = Files.write(folder.resolve(name), sent.marked());
      Path saved = savedByOffice(file, name.substring(name.lastIndexOf('.') + 1));
      try (Workbook before = open(sent.bytes());
          Workbook after = open(Files.readAllBytes(saved))) {
        for (Sheet sheet : before) {
          Sheet now = after.getSheet(sheet.getSheetName());
          assertThat(texts(now)).isEqualTo(texts(sheet));
          assertThat(merges(now)).isEqualTo(merges(sheet));
        }
      }
      FileReading again = read(Files.readAllBytes(saved), sent.origin());
      assertThat(linesOf(again)).isEqualTo(linesOf(sent.reading()));
      assertThat(new SlipReader(Limits.defaults()).find(saved))
          .contains(
              new ReturnSlip(sent.origin().folder() + "/" + name, Long.parseLong(sent.number())));
      byte[] mended =
          MarkedCopy.of(
                  new Returned(
                      PLAN, "a/" + name, 1, Files.readAllBytes(saved), List.of(), List.of()),
                  Language.VI)
              .bytes();
      try (Workbook after = open(mended)) {
        for (Sheet sheet : after) {
          assertThat(
                  sheet.getCellComments().values().stream()
                      .filter(CellComments::isOurs)
                      .map(Object::toString))
              .isEmpty();
        }
      }
    }
  }

  private static List<List<Line>> linesOf(FileReading reading) {
    return reading.reports().stream().map(Report::lines).toList();
  }

  private static Set<String> colouredIn(Sent sent, Sheet sheet) {
    Set<String> cells = new HashSet<>();
    for (Finding finding : sent.reading().findings()) {
      if (sheet.getSheetName().equals(finding.sheet()) && finding.cell() != null) {
        cells.add(finding.cell());
        cells.addAll(finding.alsoIn());
      }
    }
    return cells;
  }

  private static TreeMap<String, String> texts(Sheet sheet) {
    TreeMap<String, String> texts = new TreeMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK && !cell.toString().isEmpty()) {
          texts.put(cell.getAddress().formatAsString(), cell.toString());
        }
      }
    }
    return texts;
  }

  private static Set<String> merges(Sheet sheet) {
    Set<String> merges = new TreeSet<>();
    sheet.getMergedRegions().forEach(merge -> merges.add(merge.formatAsString()));
    return merges;
  }

  private Path savedByOffice(Path file, String format) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("saved"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return out.resolve(Objects.requireNonNull(file.getFileName()));
  }

  private static boolean isInstalled() {
    String path = System.getenv("PATH");
    return path != null
        && List.of(path.split(File.pathSeparator)).stream()
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice")));
  }

  private static FileReading read(byte[] bytes, Origin origin) throws UnreadableSheet {
    return READER.read(
        new SheetReader(Limits.defaults()).read(bytes, origin.fileName()),
        origin,
        ReadingMemory.none());
  }

  private static Workbook open(byte[] bytes) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(bytes));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RoundTripTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
