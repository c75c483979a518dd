package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.plan.Plan;

class HomeViewTest {

  private static final Instant JUNE = Instant.parse("2021-06-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void looksAtAHomeThatNeverWorkedAsAnEmptyOneAndLeavesNothingBehind() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (HomeView view =
        HomeView.open(HomeSettings.of(home.folder()), new SampleHome.StillClock())) {
      Plan plan = view.plans(JUNE).get(0);
      assertThat(plan.code()).isEqualTo("KP2021");
      assertThat(view.dossier(plan, JUNE).arrivals()).isEmpty();
      assertThat(view.nextRuns(plan, JUNE)).isNotEmpty();
    }
    assertThat(Files.exists(folder.resolve(".tiendo/ledger.mv.db"))).isFalse();
  }
}
