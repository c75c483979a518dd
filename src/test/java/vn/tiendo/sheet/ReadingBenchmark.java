package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading small sheets into grids costs against only unzipping and tokenising the same parts,
 * every text and attribute asked for and thrown away. No test that runs by itself:
 *
 * <pre>./mvnw -q test -Dtest=ReadingBenchmark -Dtest.heap=256m</pre>
 */
class ReadingBenchmark {

  private static final int FILES = 2000;
  private static final int ROUNDS = 7;
  private static final int LARGE = 200_000;
  private static final List<String> PARTS =
      List.of(
          "_rels/.rels",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "xl/sharedStrings.xml",
          "xl/worksheets/sheet1.xml");

  /** The thread's own time, which other work on the machine does not lengthen. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final InputFactoryImpl aalto = new InputFactoryImpl();
  private long seen;

  @TempDir private Path folder;

  @Test
  void readsSmallSheetsAlmostAsFastAsTheyAreTokenised() throws Exception {
    List<Path> files = write();
    double tokenised = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      tokenised = Math.min(tokenised, tokenise(files));
      read = Math.min(read, read(files));
    }
    System.out.printf(
        "%d files of 40 x 10 cells, %d bytes each, best of %d rounds:%n",
        FILES, Files.size(files.get(0)), ROUNDS);
    System.out.printf("  unzipped and tokenised by Aalto  %.3f ms a file%n", tokenised);
    System.out.printf("  read into grids                  %.3f ms a file%n", read);
    System.out.printf("  ratio                            %.2f (at most 1.5)%n", read / tokenised);
    assertThat(seen).isGreaterThan(40L * FILES * ROUNDS);
    assertThat(read / tokenised).isLessThanOrEqualTo(1.5);
  }

  @Test
  void readsASheetOfTwoHundredThousandRowsInBoundedMemory() throws Exception {
    Path file = folder.resolve("large.xlsx");
    writeLarge(file);
    long start = System.nanoTime();
    List<Row> rows = new SheetReader(Limits.defaults()).read(file).sheets().get(0).rows();
    System.out.printf(
        "%,d rows x 10 cells, %,d bytes, read in %.1f s with at most %d MB of heap%n",
        rows.size(),
        Files.size(file),
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
    assertThat(rows).hasSize(LARGE);
    assertThat(rows.get(LARGE - 1).cells().get(1).text()).endsWith("số " + LARGE);
  }

  /** Distinct texts, half of the cells, so that the strings weigh as they do in honest sheets. */
  private static void writeLarge(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : new XlsxFixture().parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.flush();
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      out.write("<worksheet><sheetData>");
      for (int row = 1; row <= LARGE; row++) {
        out.write("<row r=\"" + row + "\">");
        for (int column = 1; column <= 10; column++) {
          String name = Cell.columnName(column) + row;
          out.write(
              column % 2 == 1
                  ? "<c r=\"" + name + "\"><v>" + row * column + "</v></c>"
                  : "<c r=\"" + name + "\" t=\"str\"><v>Việc số " + row + "</v></c>");
        }
        out.write("</row>");
      }
      out.write("</sheetData></worksheet>");
    }
  }

  private double tokenise(List<Path> files) throws IOException, XMLStreamException {
    long start = CPU.getCurrentThreadCpuTime();
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (String part : PARTS) {
          tokenise(zip, zip.getEntry(part));
        }
      }
    }
    return (CPU.getCurrentThreadCpuTime() - start) / 1e6 / files.size();
  }

  private void tokenise(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
    try (InputStream in = zip.getInputStream(part)) {
      XMLStreamReader xml = aalto.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            seen += xml.getLocalName().length();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              seen += xml.getAttributeLocalName(i).length() + xml.getAttributeValue(i).length();
            }
          }
          case XMLStreamConstants.CHARACTERS -> seen += xml.getText().length();
          default -> seen++;
        }
      }
      xml.close();
    }
  }

  private double read(List<Path> files) throws IOException, UnreadableSheet {
    SheetReader reader = new SheetReader(Limits.defaults());
    long start = CPU.getCurrentThreadCpuTime();
    for (Path file : files) {
      for (Grid grid : reader.read(file).sheets()) {
        seen += grid.rows().size();
      }
    }
    return (CPU.getCurrentThreadCpuTime() - start) / 1e6 / files.size();
  }

  private List<Path> write() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(Files.write(folder.resolve(i + ".xlsx"), file(new Random(i))));
    }
    return files;
  }

  private static byte[] file(Random random) {
    StringBuilder rows = new StringBuilder();
    StringBuilder strings = new StringBuilder();
    int string = 0;
    for (int row = 1; row <= 40; row++) {
      rows.append("<row r=\"%d\" spans=\"1:10\" ht=\"31.5\" customHeight=\"1\">".formatted(row));
      for (int column = 1; column <= 10; column++) {
        String name = Cell.columnName(column) + row;
        if (column % 3 == 1) {
          double number = random.nextInt(10_000) / 100.0;
          rows.append("<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(name, number));
        } else {
          rows.append("<c r=\"%s\" s=\"1\" t=\"s\"><v>%d</v></c>".formatted(name, string++));
          strings.append("<si><t xml:space=\"preserve\">%s</t></si>".formatted(words(random)));
        }
      }
      rows.append("</row>");
    }
    String xfs =
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\"/>"
            .repeat(40);
    return XlsxFixture.ofRows(rows.toString())
        .strings(strings.toString())
        .styles("", "<font><sz val=\"12\"/><name val=\"Times New Roman\"/></font>".repeat(5), xfs)
        .bytes();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("Tổ chức hội nghị, diễn đàn lần ");
    for (int i = 0; i < 13; i++) {
      words.append(' ').append(Integer.toString(random.nextInt(100_000_000), 36)).append("ề");
    }
    return words.toString();
  }
}
