package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Outbox;
import vn.tiendo.ledger.QueuedLetter.State;

/** The mail server is talked to beside the passes of a process that stays up. */
class DeliveryBesideTest {

  private static final Instant MORNING = Instant.parse("2021-02-05T03:00:00Z");

  @TempDir private Path folder;

  @Test
  void takesInAndComposesWhileAServerDoesNotAnswer() throws Exception {
    SampleHome home = new SampleHome(folder);
    SteppingClock clock = new SteppingClock();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      settle(home, silent.getLocalPort());
      home.lay("001", MORNING.minusSeconds(600));
      try (Engine engine = Engine.open(HomeSettings.of(folder), clock)) {
        assertThat(engine.poll(true).lettersQueued()).isPositive();
        long copies = copies();
        assertThat(copies).isPositive();

        clock.pause(Duration.ofMinutes(5));
        home.lay("002", clock.now().minusSeconds(60));
        RunReport second = engine.poll(true);

        assertThat(second.arrivals()).hasSize(1);
        assertThat(second.lettersQueued()).isPositive();
        assertThat(second.lettersSent()).isZero();
        assertThat(copies()).isGreaterThan(copies);
        assertThat(engine.bean(Outbox.class).count("KP2021").get(State.WAITING)).isPositive();
      }
    }
  }

  @Test
  void sendsBesideThePassAndTellsOfItInTheNext() throws Exception {
    GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    SampleHome home = new SampleHome(folder);
    SteppingClock clock = new SteppingClock();
    settle(home, mail.getSmtp().getPort());
    home.lay("001", MORNING.minusSeconds(600));
    try (Engine engine = Engine.open(HomeSettings.of(folder), clock)) {
      int queued = engine.poll(true).lettersQueued();
      assertThat(mail.waitForIncomingEmail(20_000, queued)).isTrue();

      RunReport next = engine.poll(true);
      for (int i = 0; i < 200 && next.lettersSent() == 0; i++) {
        // The letters are there, what became of them is being put down; no further one comes.
        assertThat(mail.waitForIncomingEmail(50, queued + 1)).isFalse();
        next = engine.poll(true);
      }

      assertThat(next.lettersSent()).isEqualTo(queued);
      assertThat(engine.bean(Outbox.class).waiting("KP2021")).isEmpty();
    } finally {
      mail.stop();
    }
  }

  private static void settle(SampleHome home, int port) throws Exception {
    Path settings = home.folder().resolve(".tiendo/application.yml");
    Files.createDirectories(Objects.requireNonNull(settings.getParent()));
    Files.writeString(
        settings,
        """
        spring.mail:
          host: localhost
          port: %d
          properties:
            mail.smtp.timeout: 1500
        """
            .formatted(port));
  }

  private long copies() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("output/KP2021/thu"))) {
      return files.filter(file -> file.toString().endsWith(".eml")).count();
    }
  }

  private static final class SteppingClock implements Clock {

    private Instant now = MORNING;

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
      now = now.plus(duration);
    }
  }
}
