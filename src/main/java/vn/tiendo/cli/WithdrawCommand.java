package vn.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.Engine;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.ledger.Arrival;

/** Takes a wrongly dropped file back for the Office. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Parameters(paramLabel = "ARRIVAL", index = "0")
  private long arrival;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Override
  public Integer call() throws IOException, InterruptedException, RunFailed, HomeInUse {
    Tiendo tiendo = Objects.requireNonNull(parent);
    tiendo.requireWorkedHome();
    if (reason.isBlank()) {
      throw CommandFailed.wrongUsage("withdraw.reason");
    }
    LogFile.open(tiendo.home());
    Instant asOf = tiendo.findAsOf(PlansOfHome.read(tiendo.home()).zone()).orElse(null);
    try (Engine engine = Engine.open(HomeSettings.of(tiendo.home()), Clock.ofSystem())) {
      Arrival withdrawn =
          engine
              .withdraw(arrival, reason.strip(), asOf)
              .orElseThrow(
                  () -> CommandFailed.wrongUsage("withdraw.unknown", Long.toString(arrival)));
      tiendo
          .console()
          .result(tiendo.messages().get("withdraw.done", Long.toString(arrival), withdrawn.path()));
      RunWords.of(engine.run(asOf), tiendo.home(), tiendo.language())
          .forEach(tiendo.console()::result);
    }
    return ExitStatus.DONE.code();
  }
}
