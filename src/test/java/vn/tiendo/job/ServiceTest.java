package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on a clock that goes on to the next five minutes after each pass. */
class ServiceTest {

  @TempDir private Path folder;

  private final List<RunReport> reports = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();

  @Test
  void worksAtTheMomentsThatThePlanNamesAndMakesUpForThoseItMissed() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-25T23:00:00Z"));
    // 26/01/2021 07:52, when nothing had ever run
    serve(home, "2021-01-26T00:52:00Z", "2021-01-26T01:05:00Z");

    assertThat(reports)
        .extracting(report -> report.asOf().toString())
        .containsExactly(
            "2021-01-26T00:52:00Z",
            "2021-01-26T00:55:00Z",
            "2021-01-26T01:00:00Z",
            "2021-01-26T01:05:00Z");
    assertThat(reports.get(0).arrivals()).hasSize(4);
    // the summary of January to three, the workbook to the Office
    assertThat(reports.get(2).lettersQueued()).isEqualTo(4);
    assertThat(failures).isEmpty();

    reports.clear();
    serve(home, "2021-01-28T02:00:00Z", "2021-01-28T02:00:00Z");

    // two mornings were missed: one reminder each does for both
    assertThat(reports.get(0).lettersQueued()).isEqualTo(4);
  }

  @Test
  void goesOnLookingAfterThePlansLastDay() throws Exception {
    serve(new SampleHome(folder), "2022-03-01T00:52:00Z", "2022-03-01T01:00:00Z");

    assertThat(reports)
        .extracting(report -> report.asOf().toString())
        .containsExactly("2022-03-01T00:52:00Z", "2022-03-01T00:55:00Z", "2022-03-01T01:00:00Z");
  }

  @Test
  void goesOnAfterAFailure() throws Exception {
    SampleHome home = new SampleHome(folder);
    Files.delete(home.plan());
    Files.createDirectories(home.plan().resolve("khong-phai-tep"));

    serve(home, "2021-01-26T00:52:00Z", "2021-01-26T00:57:00Z");

    assertThat(reports.size() + failures.size()).isGreaterThan(1);
  }

  private void serve(SampleHome home, String from, String to) throws Exception {
    Instant end = Instant.parse(to);
    WaitedClock clock = new WaitedClock(from);
    try (Engine engine = Engine.open(HomeSettings.of(home.folder()), clock)) {
      Service service = new Service(engine);
      service.work(
          new Service.Listener() {
            @Override
            public void ran(RunReport report) {
              reports.add(report);
              stopAt(report.asOf());
            }

            @Override
            public void failed(Exception failure) {
              failures.add(failure);
              stopAt(clock.now());
            }

            private void stopAt(Instant moment) {
              clock.goOn();
              if (!moment.isBefore(end)) {
                service.stop();
              }
            }
          });
    }
  }

  private static final class WaitedClock implements Clock {

    private static final Duration STEP = Duration.ofMinutes(5);

    private Instant now;

    WaitedClock(String start) {
      this.now = Instant.parse(start);
    }

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
      now = now.plus(duration);
    }

    synchronized void goOn() {
      long steps = now.getEpochSecond() / STEP.toSeconds() + 1;
      now = Instant.ofEpochSecond(steps * STEP.toSeconds());
    }
  }
}
