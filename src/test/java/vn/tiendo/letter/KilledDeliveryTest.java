package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.LedgerDatabase;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.QueuedLetter.State;

/**
 * Killed at random moments, each letter reaches the server, none under two Message-IDs. Three
 * kills, as each costs the start of a process; {@code -Dkills=20} for more.
 */
class KilledDeliveryTest {

  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int LETTERS = 30 * (KILLS + 1);

  @TempDir private Path home;

  @Test
  void bringsEveryLetterOutUnderItsOneMessageId() throws Exception {
    List<String> ids = queue();
    Random random = new Random(2021);
    try (ScriptedServer server = new ScriptedServer((line, connection) -> null)) {
      for (int kill = 0; kill < KILLS; kill++) {
        Process process = start(server);
        awaitConnection(server, kill + 1, process);
        process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
      }
      assertThat(start(server).waitFor()).isZero();
      assertThat(new HashSet<>(server.messageIds())).isEqualTo(new HashSet<>(ids));
      // What a kill leaves in doubt is the one letter on its way.
      assertThat(server.messages.size()).isBetween(LETTERS, LETTERS + KILLS);
    }
    try (PostOffice office = open()) {
      assertThat(office.outbox.count("KP2021")).containsEntry(State.SENT, (long) LETTERS);
    }
  }

  private List<String> queue() throws Exception {
    List<Letter> letters = new ArrayList<>();
    for (int i = 1; i <= LETTERS; i++) {
      letters.add(PostOffice.letter(i, "u" + i + "@tinhdoan.example"));
    }
    try (PostOffice office = open()) {
      office.letters.queue(letters, PostOffice.NOW);
    }
    return letters.stream().map(Letter::messageId).toList();
  }

  private PostOffice open() {
    return new PostOffice(home, LedgerDatabase.inFile(home.resolve("ledger")));
  }

  private Process start(ScriptedServer server) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            DeliveringProcess.class.getName(),
            home.toString(),
            String.valueOf(server.port()))
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("log").toFile())
        .start();
  }

  /** Waits until the process talks to the server, or has nothing more to say to it. */
  private static void awaitConnection(ScriptedServer server, int number, Process process)
      throws InterruptedException {
    while (server.connections.get() < number && process.isAlive()) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }
}
