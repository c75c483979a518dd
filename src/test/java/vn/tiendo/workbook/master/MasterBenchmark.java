package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.report.Line;
import vn.tiendo.standing.LineInForce;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.text.Language;

/**
 * What writing the master of 228,000 lines costs, every sheet of it and 22 columns of "Chi tiết",
 * against POI's SXSSF writing 14 of those columns alone, without styles. No test that runs by
 * itself:
 *
 * <pre>./mvnw -q test -Dtest=MasterBenchmark -Dtest.heap=512m</pre>
 */
class MasterBenchmark {

  private static final int UNITS = 1000;
  private static final int ROUNDS = 2;

  /** The thread's own time, which other work on the machine does not lengthen. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @TempDir private Path folder;

  @Test
  void writesTheWholeMasterNoSlowerThanTheCellsAloneByTheUsualLibrary() throws IOException {
    Dossier dossier = LargeMasterTest.dossier(UNITS);
    List<LineInForce> lines = dossier.standings().linesInForce();
    double bare = Double.MAX_VALUE;
    double ours = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      bare = Math.min(bare, bare(lines));
      ours = Math.min(ours, ours(dossier));
    }
    System.out.printf(
        "%,d lines: SXSSF, 14 columns bare %.1f s; the whole master, 22 columns %.1f s: %.2f times%n",
        lines.size(), bare, ours, ours / bare);
    System.out.printf(
        "Heap: %,d MB at most; the file: %,d KB%n",
        Runtime.getRuntime().maxMemory() >> 20, Files.size(folder.resolve("ours.xlsx")) >> 10);
    assertThat(ours / bare).isLessThanOrEqualTo(1.3);
  }

  private double ours(Dossier dossier) throws IOException {
    long begin = CPU.getCurrentThreadCpuTime();
    try (OutputStream out = to("ours.xlsx")) {
      MasterWorkbook.write(dossier, Language.VI, out);
    }
    return since(begin);
  }

  private double bare(List<LineInForce> lines) throws IOException {
    long begin = CPU.getCurrentThreadCpuTime();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = to("bare.xlsx")) {
      SXSSFSheet sheet = workbook.createSheet("Chi tiết");
      for (int i = 0; i < lines.size(); i++) {
        write(sheet.createRow(i), i + 1, lines.get(i));
      }
      workbook.write(out);
    }
    return since(begin);
  }

  private static void write(SXSSFRow row, int number, LineInForce inForce) {
    Line line = inForce.line();
    ReceivedReport report = inForce.report();
    row.createCell(0).setCellValue(number);
    row.createCell(1).setCellValue(line.task());
    row.createCell(2).setCellValue(report.unit());
    row.createCell(3).setCellValue(inForce.leading() ? "Chủ trì" : "Phối hợp");
    row.createCell(4).setCellValue(report.period());
    row.createCell(5).setCellValue(line.status().code());
    row.createCell(6).setCellValue(line.progress() == null ? 0 : line.progress());
    row.createCell(7).setCellValue(String.valueOf(line.result()));
    row.createCell(8).setCellValue(String.valueOf(line.difficulty()));
    row.createCell(9).setCellValue(String.valueOf(line.proposal()));
    row.createCell(10).setCellValue(report.source().path());
    row.createCell(11).setCellValue(report.source().sheet());
    row.createCell(12).setCellValue("A" + line.row());
    row.createCell(13).setCellValue(report.version());
  }

  private OutputStream to(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private static double since(long begin) {
    return (CPU.getCurrentThreadCpuTime() - begin) / 1e9;
  }
}
