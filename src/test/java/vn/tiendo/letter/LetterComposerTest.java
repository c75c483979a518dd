package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Standings;

class LetterComposerTest {

  private static final SampleYear YEAR = SampleYear.of2021();
  private static final Dossier JUNE = YEAR.dossier("2021-06-30");
  private static final Standings MAY = YEAR.standings("2021-05-31");
  private static final MasterFile MASTER =
      new MasterFile("Tong-hop-tien-do-KP2021.xlsx", "ab".repeat(32), 90_000, "output/KP2021");

  private final LetterComposer composer =
      new LetterComposer(
          LetterTemplates.shipped(), LetterComposer.ATTACHED_BY_DEFAULT, FirstLetters.none());

  private static Period june() {
    return YEAR.plan().findPeriod("2021-06").orElseThrow();
  }

  @Test
  void makesASummaryForEachRecipientWithTheirOwnGroupsFirst() {
    List<Letter> letters = composer.summaries(JUNE, MAY, june(), MASTER);
    assertThat(letters)
        .extracting(Letter::recipient)
        .containsExactly(
            "bi-thu@tinhdoan.example",
            "pbt-to-chuc@tinhdoan.example",
            "pbt-phong-trao@tinhdoan.example");
    String forTheThird = letters.get(2).text();
    assertThat(forTheThird.indexOf("- 2. Công tác tuyên truyền"))
        .isLessThan(forTheThird.indexOf("- 1. Công tác lãnh đạo"));
  }

  @Test
  void saysInTheSummaryWhatIsDoneLateAndOverdueAndWhoHasNotReported() {
    String text = composer.summaries(JUNE, MAY, june(), MASTER).get(0).text();
    assertThat(text)
        .containsIgnoringWhitespaces("Kính gửi: Đồng chí Bí thư")
        .containsIgnoringWhitespaces("- Quá hạn: ")
        .containsIgnoringWhitespaces("- Ban Phong trào: tháng 4")
        .containsIgnoringWhitespaces("hạn 26/06/2021, quá hạn 4 ngày; báo cáo gần nhất đạt 80%");
  }

  @Test
  void makesTheSameBytesAndMessageIdsFromTheSameDossier() {
    assertThat(composer.summaries(JUNE, MAY, june(), MASTER))
        .isEqualTo(composer.summaries(JUNE, MAY, june(), MASTER));
  }

  @Test
  void givesEachRecipientAndPeriodAMessageIdOfItsOwn() {
    assertThat(composer.summaries(JUNE, MAY, june(), MASTER))
        .extracting(Letter::messageId)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.endsWith(".tom-tat@kp2021.tiendo.invalid"));
  }

  @Test
  void attachesTheMasterWhileItIsSmallAndNamesItsPlaceOtherwise() {
    Letter small = composer.masters(JUNE, MASTER).get(0);
    assertThat(small.recipient()).isEqualTo("van-phong@tinhdoan.example");
    assertThat(small.attachments()).hasSize(1);
    MasterFile large = new MasterFile(MASTER.name(), MASTER.sha256(), 6_000_000, "//may/chia-se");
    Letter without = composer.masters(JUNE, large).get(0);
    assertThat(without.attachments()).isEmpty();
    assertThat(without.text()).containsIgnoringWhitespaces("xem tại //may/chia-se");
  }

  @Test
  void writesHtmlThatMailProgramsUnderstand() {
    Document page = Jsoup.parse(composer.summaries(JUNE, MAY, june(), MASTER).get(0).html());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("script, link, img, iframe, form, [onclick]")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("h1").attr("style")).contains("font-size:20px");
    assertThat(page.outerHtml()).doesNotContain(" th:").doesNotContain("<main");
  }

  @Test
  void staysWellBelowTheSizeAtWhichMailProgramsClip() {
    for (Letter letter : composer.summaries(JUNE, MAY, june(), MASTER)) {
      assertThat(letter.html().getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .hasSizeLessThan(80 * 1024);
    }
  }
}
