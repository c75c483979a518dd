package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.Demo;
import vn.tiendo.job.Engine;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.text.Messages;

/** Plays the sample year that ships into this home. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final ZoneId DEMO_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @ParentCommand private @Nullable Tiendo parent;

  @Override
  public Integer call() throws IOException, InterruptedException, RunFailed, HomeInUse {
    Tiendo tiendo = Objects.requireNonNull(parent);
    LogFile.open(tiendo.home());
    HomeSettings settings = HomeSettings.of(tiendo.home());
    try (Engine engine = Engine.open(settings, Clock.ofSystem())) {
      Demo demo = engine.demo();
      return switch (demo.ground()) {
        case OCCUPIED -> throw CommandFailed.wrongUsage("demo.occupied", tiendo.home().toString());
        case PLAYED -> {
          say(tiendo, "demo.played", settings.home());
          yield ExitStatus.DONE.code();
        }
        case EMPTY, CUT_SHORT -> {
          demo.play((step, steps, at, drop) -> sayProgress(tiendo, step, steps, at, drop));
          say(tiendo, "demo.done", settings.home());
          yield ExitStatus.DONE.code();
        }
      };
    }
  }

  private static void sayProgress(
      Tiendo tiendo, int step, int steps, Instant at, @Nullable String drop) {
    Messages messages = tiendo.messages();
    String moment = new Figures(tiendo.language(), DEMO_ZONE).moment(at);
    String what = drop == null ? messages.get("demo.letters") : drop;
    tiendo
        .console()
        .progress(
            messages.get(
                "demo.step", Integer.toString(step), Integer.toString(steps), moment, what));
  }

  private static void say(Tiendo tiendo, String key, Home home) {
    Messages messages = tiendo.messages();
    Console console = tiendo.console();
    console.result(messages.get(key));
    Path output = home.output().resolve("KP2021");
    console.result(
        messages.get("demo.open.master", output.resolve("Tong-hop-tien-do-KP2021.xlsx")));
    console.result(messages.get("demo.open.letters", output.resolve("thu")));
    console.result(messages.get("demo.open.plan", home.jobs().resolve("ke-hoach-2021.xlsx")));
    console.result(messages.get("demo.open.input", home.input()));
    console.result(messages.get("demo.more", home.folder()));
    console.result(messages.get("demo.afresh", home.folder()));
  }
}
