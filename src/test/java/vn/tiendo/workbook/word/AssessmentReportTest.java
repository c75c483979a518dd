package vn.tiendo.workbook.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

class AssessmentReportTest {

  private static final Dossier END = SampleYear.of2021().dossier("2021-11-01T08:00");
  private static final Period FINAL = END.plan().findPeriod("2021-final").orElseThrow();

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    assertThat(written(Language.VI)).isEqualTo(written(Language.VI));
  }

  @Test
  void namesEveryShortcomingTheSignatoryAndThePlacesItGoesTo() throws IOException {
    assertThat(text(written(Language.VI)))
        .contains(
            "ĐOÀN TNCS HỒ CHÍ MINH",
            "Công tác lãnh đạo, điều hành",
            "TM. BAN THƯỜNG VỤ",
            "Nơi nhận:",
            "Thường trực Tỉnh ủy")
        .doesNotContain("{0}", "{1}", "null");
  }

  @Test
  void tellsWhatIsLateWithTheReasonThatTheSheetGives() throws IOException {
    assertThat(text(written(Language.VI)))
        .contains("4.3. Đề xuất giải pháp sau khi nắm tình hình sinh hoạt chi đoàn: Quá hạn");
  }

  @Test
  void isOnA4WithTheOfficialMargins() throws IOException {
    assertThat(part(written(Language.EN), "word/document.xml"))
        .contains("w:w=\"11906\" w:h=\"16838\"", "w:left=\"1701\"", "w:top=\"1134\"");
  }

  /** For the eye: {@code -Dmaster.to=/some/folder}. */
  @Test
  void isNamedAfterItsPeriod(@TempDir Path folder) throws IOException {
    Path to = Optional.ofNullable(System.getProperty("master.to")).map(Path::of).orElse(folder);
    Path file = to.resolve(AssessmentReport.fileName(FINAL));
    Files.write(file, written(Language.VI));
    assertThat(file).isNotEmptyFile().hasFileName("Bao-cao-danh-gia-2021-final.docx");
  }

  private static byte[] written(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentReport.write(END, FINAL, language, out);
    return out.toByteArray();
  }

  private static String text(byte[] docx) throws IOException {
    return part(docx, "word/document.xml").replaceAll("<[^>]+>", " ").replaceAll(" +", " ");
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }
}
