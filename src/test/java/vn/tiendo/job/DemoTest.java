package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.OutputFolder.Print;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.standing.SampleYear;

class DemoTest {

  private static final Instant END = Instant.parse("2021-11-01T01:00:00Z");

  @TempDir private Path folder;

  @Test
  void playsTheYearIntoAnEmptyHomeOnceAndTheNextRunChangesNothing() throws Exception {
    List<Print> played;
    try (Engine engine = Engine.open(HomeSettings.of(folder), Clock.ofSystem())) {
      assertThat(engine.demo().ground()).isEqualTo(Demo.Ground.EMPTY);
      engine.demo().play((step, steps, at, drop) -> {});
      assertThat(engine.demo().ground()).isEqualTo(Demo.Ground.PLAYED);
      played = new OutputFolder(folder.resolve("output")).prints();
      assertThat(played).isNotEmpty();
      assertThat(statusesOf(engine)).isEqualTo(statusesOfSampleYear());
    }
    try (Engine engine = Engine.open(HomeSettings.of(folder), Clock.ofSystem())) {
      RunReport again = engine.run(null);
      assertThat(again.asOf()).isEqualTo(END);
      assertThat(again.arrivals()).isEmpty();
      assertThat(again.written()).isEmpty();
      assertThat(again.lettersQueued()).isZero();
      assertThat(new OutputFolder(folder.resolve("output")).prints()).isEqualTo(played);
    }
  }

  private static List<String> statusesOf(Engine engine) {
    Dossier dossier = engine.bean(Dossiers.class).at(SamplePlan.of2021(), END);
    return standings(dossier);
  }

  private static List<String> statusesOfSampleYear() {
    return standings(SampleYear.of2021().dossier("2021-11-01T08:00"));
  }

  private static List<String> standings(Dossier dossier) {
    return dossier
        .standings()
        .tasks()
        .map(
            task ->
                "%s %s %.1f".formatted(task.task().code(), task.standing(), task.countedProgress()))
        .toList();
  }
}
