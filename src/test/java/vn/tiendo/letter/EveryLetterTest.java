package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.text.Language;

/**
 * What holds of every letter. They are left in {@code target/letters} for the checkers that CI
 * runs, and to be looked at.
 */
class EveryLetterTest {

  private static final int CLIPPED_BY_MAIL_PROGRAMS = 100 * 1024;
  private static final int OF_THE_SHIPPED_PLAN = 80 * 1024;

  /** Letters that Vietnamese has and English has not. */
  private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơư\\u0300-\\u0309\\u0323]");

  private static final Map<String, Letter> LETTERS = LettersOnShow.in(Language.VI);

  @Test
  void thereIsOneOfEachKind() throws Exception {
    assertThat(LETTERS.values().stream().map(Letter::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(LetterKind.values());
    Path folder = Files.createDirectories(Path.of("target/letters"));
    for (Map.Entry<String, Letter> letter : LETTERS.entrySet()) {
      String name = letter.getKey().replaceAll("[^A-Za-z0-9-]+", "_");
      Files.writeString(folder.resolve(name + ".html"), letter.getValue().html());
      Files.writeString(folder.resolve(name + ".txt"), letter.getValue().text());
    }
  }

  @Test
  void noneIsLargerThanMailProgramsShow() {
    LETTERS.forEach(
        (name, letter) ->
            assertThat(letter.html().getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThan(
                    name.contains("fifty") ? CLIPPED_BY_MAIL_PROGRAMS : OF_THE_SHIPPED_PLAN));
  }

  @Test
  void eachIsAPageThatMailProgramsAndReadersOfScreensUnderstand() {
    List<String> wrong = new ArrayList<>();
    LETTERS.forEach(
        (name, letter) -> {
          Document page = Jsoup.parse(letter.html());
          requireNone(wrong, name, page, "script, link, img, iframe, form, base, object, video");
          requireNone(
              wrong, name, page, "[onclick], [style*=url(], [style*=position], [style*=flex]");
          requireNone(wrong, name, page, "table:not([role]):not(:has(th))");
          if (page.select("h1").size() != 1) {
            wrong.add(name + ": " + page.select("h1").size() + " h1");
          }
          requireHeadingsInOrder(wrong, name, page);
        });
    assertThat(wrong).isEmpty();
  }

  private static void requireNone(List<String> wrong, String name, Document page, String query) {
    page.select(query).forEach(element -> wrong.add(name + ": " + element));
  }

  private static void requireHeadingsInOrder(List<String> wrong, String name, Document page) {
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > last + 1 || heading.text().isBlank()) {
        wrong.add(name + ": " + heading);
      }
      last = level;
    }
  }

  @Test
  void eachReadsWellAsPlainText() {
    List<String> wrong = new ArrayList<>();
    LETTERS.forEach(
        (name, letter) -> {
          String text = letter.text();
          if (text.contains("[(") || text.contains("th:") || text.contains("\n\n\n")) {
            wrong.add(name + ": leftovers of the template");
          }
          text.lines()
              .filter(line -> line.length() > PlainText.WIDTH && line.strip().contains(" "))
              .filter(line -> !line.contains("\\\\"))
              .forEach(line -> wrong.add(name + ": " + line));
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void noneShowsACodeInPlaceOfAName() {
    List<String> wrong = new ArrayList<>();
    Pattern codes =
        Pattern.compile(
            "\\b(null|BTCKT|BTG|BPT|2021-\\d\\d|2021-[QHYf]\\w*|[a-z]+-[a-z]+\\.(title|message))\\b");
    LETTERS.forEach(
        (name, letter) -> {
          Document page = Jsoup.parse(letter.html());
          page.select("h2:contains(.xls), strong:contains(.xls)").remove();
          String words = page.text().replaceAll("\\S+\\.xlsx?", "");
          codes.matcher(words).results().forEach(code -> wrong.add(name + ": " + code.group()));
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachIsInEnglishWhereThatIsAskedFor() {
    Letter vietnamese = first(LETTERS, "su-co refused");
    Map<String, Letter> inEnglish = LettersOnShow.in(Language.EN);
    Letter english = first(inEnglish, "su-co refused");
    assertThat(english.html()).contains("lang=\"en\"");
    assertThat(vietnamese.html()).contains("lang=\"vi\"");
    inEnglish.forEach(
        (name, letter) ->
            assertThat(headings(letter))
                .as(name)
                .noneMatch(heading -> VIETNAMESE.matcher(decomposed(heading)).find()));
  }

  /** Headings, but for names of files, are the program's own words. */
  private static List<String> headings(Letter letter) {
    return Jsoup.parse(letter.html()).select("h2, h3, th").stream()
        .map(Element::text)
        .filter(heading -> !heading.matches(".*\\.xlsx?$"))
        .map(heading -> heading.replaceAll("“[^”]*”|[Tt]háng \\d+", ""))
        .toList();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
  }

  private static Letter first(Map<String, Letter> letters, String beginning) {
    return letters.entrySet().stream()
        .filter(letter -> letter.getKey().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
