package vn.tiendo.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.Engine;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;

/** Makes the ledger anew from the archive and its journal. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Override
  public Integer call() throws IOException, RunFailed, HomeInUse {
    Tiendo tiendo = Objects.requireNonNull(parent);
    tiendo.requireWorkedHome();
    LogFile.open(tiendo.home());
    try (Engine engine = Engine.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      long arrivals = engine.rebuild();
      tiendo.console().result(tiendo.messages().get("rebuild.done", Long.toString(arrivals)));
    }
    return ExitStatus.DONE.code();
  }
}
