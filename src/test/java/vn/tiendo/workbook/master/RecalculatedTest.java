package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

/**
 * LibreOffice, given the master without the values that the program computed, finds the same ones.
 * Where there is no LibreOffice it is skipped with a word, unless TIENDO_LIBREOFFICE is "required",
 * as in .ci/run.
 */
class RecalculatedTest {

  private static final double CLOSE = 1e-9;

  @TempDir private Path folder;

  @Test
  void everyFormulaHasTheValueThatTheProgramComputed() throws IOException, InterruptedException {
    boolean required = "required".equals(System.getenv("TIENDO_LIBREOFFICE"));
    assumeTrue(
        required || isInstalled(), "LibreOffice is not installed: formulas are not recalculated");
    Dossier dossier = SampleYear.of2021().dossier("2021-11-01T08:00");
    byte[] master = MasterWorkbookTest.written(dossier, Language.VI);
    Map<String, String> computed = values(new ByteArrayInputStream(master), true);
    Path without = folder.resolve("master.xlsx");
    writeWithoutValues(master, without);
    Path recalculated = convert(without);
    Map<String, String> found;
    try (InputStream in = Files.newInputStream(recalculated)) {
      found = values(in, false);
    }
    List<String> differences = new ArrayList<>();
    computed.forEach(
        (cell, value) -> {
          if (!isSame(value, found.get(cell))) {
            differences.add(cell + ": " + value + " became " + found.get(cell));
          }
        });
    assertThat(computed).hasSizeGreaterThan(100);
    assertThat(differences).isEmpty();
    assertThat(found.values()).noneMatch(value -> value.startsWith("#"));
    assertThat(charts(recalculated))
        .isEqualTo(charts(new ByteArrayInputStream(master)))
        .isEqualTo(2);
  }

  private static long charts(Path xlsx) throws IOException {
    try (InputStream in = Files.newInputStream(xlsx)) {
      return charts(in);
    }
  }

  private static long charts(InputStream xlsx) throws IOException {
    long charts = 0;
    try (ZipInputStream zip = new ZipInputStream(xlsx)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        charts += part.getName().matches("xl/charts/chart\\d+\\.xml") ? 1 : 0;
      }
    }
    return charts;
  }

  private static boolean isInstalled() {
    String path = System.getenv("PATH");
    return path != null
        && List.of(path.split(File.pathSeparator)).stream()
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice")));
  }

  private Path convert(Path file) throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return out.resolve(file.getFileName());
  }

  private static void writeWithoutValues(byte[] xlsx, Path file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
        OutputStream to = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(to)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String xml = new String(part, StandardCharsets.UTF_8);
          part = xml.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
        }
        out.write(part);
      }
    }
  }

  /** Values by sheet and cell, of formulas only or of all cells. */
  private static Map<String, String> values(InputStream xlsx, boolean formulasOnly)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(xlsx)) {
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          for (Cell cell : row) {
            if (cell != null && (!formulasOnly || cell.getFormula() != null)) {
              values.put(sheet.getName() + "!" + cell.getAddress(), text(cell));
            }
          }
        }
      }
    }
    return values;
  }

  private static String text(Cell cell) {
    String raw = cell.getRawValue();
    return raw == null ? "" : raw;
  }

  private static boolean isSame(String computed, String found) {
    if (found == null) {
      return false;
    }
    try {
      return Math.abs(Double.parseDouble(computed) - Double.parseDouble(found)) < CLOSE;
    } catch (NumberFormatException e) {
      return computed.equals(found);
    }
  }
}
