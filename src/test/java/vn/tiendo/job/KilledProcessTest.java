package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Dossier;

/** Kills real processes at work, as a power cut does, and lets the same command go on. */
class KilledProcessTest {

  private static final int KILLS = 3;

  @TempDir private Path folder;

  /** The process that is killed. */
  static final class Work {

    private Work() {}

    public static void main(String[] arguments) throws Exception {
      try (Engine engine =
          Engine.open(HomeSettings.of(Path.of(arguments[0])), new SampleHome.StillClock())) {
        Files.writeString(Path.of(arguments[1]), "open");
        engine.run(SampleHome.END);
      }
    }
  }

  @Test
  void endsInTheStateOfAnUndisturbedRunHoweverOftenItWasKilled() throws Exception {
    SampleHome undisturbed = new SampleHome(folder.resolve("a")).layUpTo(SampleHome.END);
    SampleHome disturbed = new SampleHome(folder.resolve("b")).layUpTo(SampleHome.END);
    try (Engine engine = undisturbed.open()) {
      engine.run(SampleHome.END);
    }
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      Path sign = folder.resolve("sign-" + kill);
      Process process = start(disturbed, sign);
      awaitSign(process, sign);
      process.waitFor(100 + random.nextInt(2000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    Process last = start(disturbed, folder.resolve("sign-last"));
    assertThat(last.waitFor()).isZero();
    assertThat(dossier(disturbed)).isEqualTo(dossier(undisturbed));
    assertThat(disturbed.output().prints()).isEqualTo(undisturbed.output().prints());
  }

  private static Process start(SampleHome home, Path sign) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Work.class.getName(),
                home.folder().toString(),
                sign.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitSign(Process process, Path sign) throws InterruptedException {
    while (process.isAlive() && !Files.exists(sign)) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  private static Dossier dossier(SampleHome home) throws IOException {
    try (HomeView view =
        HomeView.open(HomeSettings.of(home.folder()), new SampleHome.StillClock())) {
      return view.dossier(view.plans(SampleHome.END).get(0), SampleHome.END);
    }
  }
}
