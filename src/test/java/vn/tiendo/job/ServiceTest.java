package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.HomeSettings;

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
        .contains(
            "2021-01-26T00:52:00Z",
            "2021-01-26T00:55:00Z",
            "2021-01-26T01:00:00Z",
            "2021-01-26T01:05:00Z");
    assertThat(reports.get(0).arrivals()).hasSize(4);
    // the summary of January to three, the workbook to the Office
    assertThat(reportAt("2021-01-26T01:00:00Z").lettersQueued()).isEqualTo(4);
    assertThat(failures).isEmpty();

    reports.clear();
    serve(home, "2021-01-28T02:00:00Z", "2021-01-28T02:00:00Z");

    // two mornings were missed: one reminder each does for both
    assertThat(reports.get(0).lettersQueued()).isEqualTo(4);
  }

  @Test
  void looksForFilesWhenTheScheduleSaysSoAndForPlansEveryMinute() throws Exception {
    SampleHome home = new SampleHome(folder);
    SteppedClock clock = new SteppedClock(Instant.parse("2022-03-01T00:52:00Z"));
    try (Engine engine = Engine.open(HomeSettings.of(home.folder()), clock)) {
      Service service = new Service(engine);
      service.pass(listener());
      home.lay("001", Instant.parse("2021-01-23T02:15:00Z"));
      Files.writeString(home.folder().resolve("jobs/hong.xlsx"), "no workbook");

      clock.goTo(Instant.parse("2022-03-01T00:53:00Z"));
      assertThat(service.pass(listener())).isEqualTo("2022-03-01T00:54:00Z");
      clock.goTo(Instant.parse("2022-03-01T00:54:00Z"));
      assertThat(service.pass(listener())).isEqualTo("2022-03-01T00:55:00Z");
      clock.goTo(Instant.parse("2022-03-01T00:55:00Z"));
      service.pass(listener());
    }
    assertThat(reports).extracting(report -> report.arrivals().size()).containsExactly(0, 0, 0, 1);
    assertThat(reports)
        .extracting(report -> report.plans().broken().size())
        .containsExactly(0, 1, 1, 1);
  }

  @Test
  void goesOnAfterAFailure() throws Exception {
    SampleHome home = new SampleHome(folder).layUpTo(Instant.parse("2021-01-25T23:00:00Z"));
    Path inTheWay = Files.writeString(home.folder().resolve("output"), "a file");

    serve(home, "2021-01-26T00:52:00Z", "2021-01-26T00:53:30Z");
    assertThat(failures).hasSize(2);

    Files.delete(inTheWay);
    serve(home, "2021-01-26T00:54:00Z", "2021-01-26T00:54:00Z");
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.written()).isNotEmpty());
  }

  private RunReport reportAt(String moment) {
    return reports.stream()
        .filter(report -> report.asOf().equals(Instant.parse(moment)))
        .findFirst()
        .orElseThrow();
  }

  /** Goes from each moment to the next that the service names, as its scheduler does. */
  private void serve(SampleHome home, String from, String to) throws Exception {
    Instant end = Instant.parse(to);
    SteppedClock clock = new SteppedClock(Instant.parse(from));
    try (Engine engine = Engine.open(HomeSettings.of(home.folder()), clock)) {
      Service service = new Service(engine);
      while (!clock.now().isAfter(end)) {
        Instant now = clock.now();
        Instant next = service.pass(listener());
        clock.goTo(next.isAfter(now) ? next : now.plusMillis(1));
      }
    }
  }

  private Service.Listener listener() {
    return new Service.Listener() {
      @Override
      public void ran(RunReport report) {
        reports.add(report);
      }

      @Override
      public void failed(Exception failure) {
        failures.add(failure);
      }
    };
  }
}
