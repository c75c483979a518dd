package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.plan.LetterKind;

/** The Office's own template that cannot be used keeps no letter back, and the Office is told. */
class BrokenTemplateTest {

  private static final Instant MORNING = Instant.parse("2021-02-05T03:00:00Z");

  @TempDir private Path folder;

  @Test
  void usesTheShippedOneAndTellsTheOfficeOnce() throws Exception {
    SampleHome home = new SampleHome(folder);
    Path template = home.folder().resolve("jobs/thu/phan-hoi.txt");
    Files.createDirectories(Objects.requireNonNull(template.getParent()));
    Files.writeString(template, "Kính gửi [(${v.khongCo.ten})]");
    Files.writeString(template.resolveSibling("su-co.txt"), "[(${v.khongCo.ten})]");
    home.lay("001", MORNING.minusSeconds(600));
    try (Engine engine = home.open()) {
      RunReport report = engine.run(MORNING);
      assertThat(report.templates())
          .singleElement()
          .matches(mistake -> mistake.file().endsWith("phan-hoi.txt"));
      assertThat(letters(engine, LetterKind.RECEIPT))
          .isNotEmpty()
          .allMatch(letter -> letter.text().contains("Kính gửi: Ban Tổ chức"));
      assertThat(letters(engine, LetterKind.INCIDENT))
          .singleElement()
          .matches(letter -> letter.recipient().equals("van-phong@tinhdoan.example"))
          .matches(letter -> letter.html().contains("phan-hoi.txt"))
          .matches(letter -> letter.html().contains("mẫu có sẵn"));

      home.lay("005", MORNING.plusSeconds(600));
      engine.run(MORNING.plusSeconds(3600));
      assertThat(letters(engine, LetterKind.RECEIPT)).hasSizeGreaterThan(1);
      assertThat(letters(engine, LetterKind.INCIDENT)).hasSize(1);
    }
  }

  private static List<Letter> letters(Engine engine, LetterKind kind) {
    return engine.bean(Outbox.class).all("KP2021").stream()
        .map(QueuedLetter::letter)
        .filter(letter -> letter.kind() == kind)
        .toList();
  }
}
