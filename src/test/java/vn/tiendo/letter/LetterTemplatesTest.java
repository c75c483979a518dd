package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.text.Language;

class LetterTemplatesTest {

  private static final Incident INCIDENT = new Incident("Tệp kế hoạch", "hỏng", "sửa lại");

  @TempDir private Path folder;

  private Letter letter(LetterTemplates templates) {
    return new NoticeComposer(templates, FirstLetters.none())
        .incidents(SamplePlan.of2021(), "1", PostOffice.NOW, List.of(INCIDENT))
        .get(0);
  }

  @Test
  void usesTheOfficesOwnTemplateOverTheShippedOne() throws Exception {
    Files.writeString(folder.resolve("su-co.txt"), "Gửi anh em: [(${v.intro})]");
    LetterTemplates templates = LetterTemplates.with(folder, Language.VI);
    assertThat(letter(templates).text()).startsWith("Gửi anh em: Phần mềm");
    assertThat(letter(templates).html()).contains("Tệp kế hoạch");
    assertThat(templates.mistakes()).isEmpty();
  }

  @Test
  void usesTheShippedTemplateWhereTheOfficesOwnIsBrokenAndTellsSo() throws Exception {
    Files.writeString(folder.resolve("su-co.html"), "<p>\n<b th:text=\"${v.khongCo}\">x</b></p>");
    LetterTemplates templates = LetterTemplates.with(folder, Language.VI);
    assertThat(letter(templates)).isEqualTo(letter(LetterTemplates.shipped()));
    assertThat(templates.mistakes())
        .singleElement()
        .matches(mistake -> mistake.file().endsWith("su-co.html"))
        .matches(mistake -> Integer.valueOf(2).equals(mistake.line()))
        .matches(mistake -> mistake.found().contains("v.khongCo"));
  }

  @Test
  void namesTheBrokenFileWhereItIsTheFrame() throws Exception {
    Files.writeString(
        folder.resolve("khung.html"),
        "<html th:fragment=\"khung(f, noidung)\"><body><p th:text=\"${f.ten\">x</p></body></html>");
    LetterTemplates templates = LetterTemplates.with(folder, Language.VI);
    assertThat(letter(templates)).isEqualTo(letter(LetterTemplates.shipped()));
    assertThat(templates.mistakes())
        .singleElement()
        .matches(mistake -> mistake.file().endsWith("khung.html"));
  }

  @Test
  void usesNoTemplateThatIsEmptyOrNoTextOrEndless() throws Exception {
    for (byte[] broken :
        new byte[][] {
          "   ".getBytes(StandardCharsets.UTF_8),
          "K\u00ednh g\u1eedi".getBytes(StandardCharsets.UTF_16LE),
          "<p th:replace=\"~{su-co.html}\">x</p>".getBytes(StandardCharsets.UTF_8),
          "<style>p[ { color:red }</style><p>x".getBytes(StandardCharsets.UTF_8)
        }) {
      Files.write(folder.resolve("su-co.html"), broken);
      LetterTemplates templates = LetterTemplates.with(folder, Language.VI);
      assertThat(letter(templates).html()).contains("Tệp kế hoạch");
    }
  }

  @Test
  void takesUpATemplateOnceItIsMended() throws Exception {
    Path file = folder.resolve("su-co.txt");
    LetterTemplates templates = LetterTemplates.with(folder, Language.VI);
    Files.writeString(file, "[(${v.khongCo})]");
    assertThat(letter(templates)).isEqualTo(letter(LetterTemplates.shipped()));
    assertThat(templates.mistakes()).hasSize(1);
    Files.writeString(file, "Gửi anh em: [(${v.intro})]");
    assertThat(letter(templates).text()).startsWith("Gửi anh em");
    assertThat(templates.mistakes()).isEmpty();
    Files.delete(file);
    assertThat(letter(templates)).isEqualTo(letter(LetterTemplates.shipped()));
  }

  @Test
  void adjustsTheFrameOfAllLetters() throws Exception {
    Path shipped = Path.of("src/main/resources/letter/khung.html");
    Files.writeString(
        folder.resolve("khung.html"), Files.readString(shipped).replace("#0b3d6e", "#7a0019"));
    assertThat(letter(LetterTemplates.with(folder, Language.VI)).html()).contains("#7a0019");
  }

  @Test
  void doesWithoutAFolder() {
    assertThat(letter(LetterTemplates.with(folder.resolve("none"), Language.VI)).text())
        .isNotBlank();
  }

  @Test
  void showsHostileTextAsText() {
    Incident hostile = new Incident("<script>alert(1)</script>", "a & b <i>", "“${1+1}”");
    Letter letter =
        new NoticeComposer(LetterTemplates.shipped(), FirstLetters.none())
            .incidents(SamplePlan.of2021(), "1", PostOffice.NOW, List.of(hostile))
            .get(0);
    assertThat(letter.html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("“${1+1}”")
        .doesNotContain("<script");
  }
}
