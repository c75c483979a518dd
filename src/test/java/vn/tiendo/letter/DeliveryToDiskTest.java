package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Outcome;
import vn.tiendo.ledger.QueuedLetter.State;

class DeliveryToDiskTest {

  @TempDir private Path home;
  private PostOffice office;

  @BeforeEach
  void open() {
    office = new PostOffice(home);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void writesEachLetterAsEmlAndHtmlWhereThereIsNoServer() throws Exception {
    office.queue(PostOffice.letter(1, "bi-thu@tinhdoan.example"));
    DeliveryReport report = office.deliver(null, PostOffice.PATIENT);
    assertThat(report.settled()).isEqualTo(1);
    assertThat(names())
        .containsExactly(
            "2021-06-26T0800_tom-tat_2021-06_bi-thu@tinhdoan.example_0001.t.eml",
            "2021-06-26T0800_tom-tat_2021-06_bi-thu@tinhdoan.example_0001.t.html");
    assertThat(office.outbox.count("KP2021")).containsEntry(State.SENT, 1L);
  }

  @Test
  void writesTheSameBytesAgainAfterACrashBeforeItWasNoted() throws Exception {
    office.queue(PostOffice.letter(1, "bi-thu@tinhdoan.example"));
    office.deliver(null, PostOffice.PATIENT);
    Path eml = office.folder.resolve(names().get(0));
    byte[] first = Files.readAllBytes(eml);
    Files.delete(eml);
    try (PostOffice again = new PostOffice(home.resolve("another"))) {
      again.queue(PostOffice.letter(1, "bi-thu@tinhdoan.example"));
      again.deliver(null, PostOffice.PATIENT);
      assertThat(Files.readAllBytes(again.folder.resolve(eml.getFileName()))).isEqualTo(first);
    }
  }

  @Test
  void keepsALetterToAUnitWithoutAnAddress() throws Exception {
    office.queue(PostOffice.letter(1, "ban-phong-trao"));
    office.deliver(null, PostOffice.PATIENT);
    assertThat(names()).hasSize(2);
  }

  @Test
  void findsLettersAgainFromTheJournalAlone() throws Exception {
    office.queue(
        PostOffice.letter(1, "a@tinhdoan.example"), PostOffice.letter(2, "b@tinhdoan.example"));
    office.letters.settle(
        PostOffice.letter(1, "a@tinhdoan.example"), Outcome.SENT, null, PostOffice.NOW);
    try (PostOffice rebuilt = new PostOffice(home)) {
      assertThat(rebuilt.outbox.all("KP2021")).isEqualTo(office.outbox.all("KP2021"));
    }
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(office.folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
