package vn.tiendo.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.Engine;
import vn.tiendo.job.RunReport;
import vn.tiendo.job.Service;
import vn.tiendo.job.batch.RunFailed;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.EndingClock;
import vn.tiendo.job.home.HomeInUse;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.intake.InputReport;
import vn.tiendo.job.plans.PlansInForce.BrokenPlan;
import vn.tiendo.letter.ServerTrouble;

/** Stays up and does everything on the plans' schedules; ends cleanly when it is told to. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  private List<BrokenPlan> toldBroken = List.of();
  private List<String> toldUnreadable = List.of();
  private boolean toldAway;
  private @Nullable ServerTrouble toldTrouble;

  @Override
  public Integer call() throws IOException, InterruptedException, RunFailed, HomeInUse {
    Tiendo tiendo = Objects.requireNonNull(parent);
    PlansOfHome.read(tiendo.home()).requireWorkbook();
    LogFile.open(tiendo.home());
    EndingClock clock = new EndingClock(Clock.ofSystem());
    try (Engine engine = Engine.open(HomeSettings.of(tiendo.home()), clock)) {
      if (engine.isDemo()) {
        throw CommandFailed.wrongUsage("serve.demo", tiendo.home().toString());
      }
      Service service = new Service(engine);
      EndSignals.handle(() -> end(service, clock));
      say(tiendo, "serve.started", tiendo.home().toString());
      service.work(new Told(tiendo));
      say(tiendo, "serve.ended");
    }
    return ExitStatus.DONE.code();
  }

  /** Being told to end is no failure: the process ends with 0 once its work is put down. */
  private static void end(Service service, EndingClock clock) {
    clock.end();
    service.stop();
  }

  private static void say(Tiendo tiendo, String key, String... arguments) {
    tiendo.console().result(tiendo.messages().get(key, (Object[]) arguments));
    tiendo.console().flush();
  }

  /** Tells of passes in which something happened; a poll that found nothing says nothing. */
  private final class Told implements Service.Listener {

    private final Tiendo tiendo;

    Told(Tiendo tiendo) {
      this.tiendo = tiendo;
    }

    @Override
    public void ran(RunReport report) {
      if (hasNews(report)) {
        RunWords.of(report, tiendo.home(), tiendo.language()).forEach(tiendo.console()::result);
        tiendo.console().flush();
      }
      if (report.input().looked()) {
        toldUnreadable = report.input().unreadable();
        toldAway = report.input().away();
      }
      toldBroken = report.plans().broken();
      toldTrouble = report.delivered().trouble();
    }

    private boolean hasNews(RunReport report) {
      int letters = report.lettersQueued() + report.lettersSent() + report.lettersFailed();
      return letters > 0
          || !report.arrivals().isEmpty()
          || !report.written().isEmpty()
          || !report.beside().isEmpty()
          || report.backupFailure() != null
          || isInputNews(report.input())
          || (report.delivered().trouble() != null
              && !report.delivered().trouble().equals(toldTrouble))
          || !report.plans().broken().equals(toldBroken);
    }

    private boolean isInputNews(InputReport input) {
      return input.looked()
          && (input.away() != toldAway || !input.unreadable().equals(toldUnreadable));
    }

    @Override
    public void failed(Exception failure) {
      FailureLog.of(tiendo.home()).write(failure);
      tiendo.console().progress(new FailureWords(tiendo.messages()).of(failure));
      tiendo.console().progress(tiendo.messages().get("serve.again"));
    }
  }
}
