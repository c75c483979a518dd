package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.tiendo.job.HomeView;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.post.MailServer;
import vn.tiendo.letter.MailTest;
import vn.tiendo.letter.SmtpServer;
import vn.tiendo.plan.Plan;

/** What is done with the mail server itself. */
@Command(name = "mail")
final class MailCommands implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo root;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        Objects.requireNonNull(root).messages().get("error.no-command"));
  }

  /** Sends one real letter and tells what the server said. */
  @Command(name = "test")
  int test(@Parameters(paramLabel = "ADDRESS") String address) throws IOException {
    Tiendo tiendo = Objects.requireNonNull(root);
    if (!Files.isDirectory(tiendo.home().resolve("jobs"))) {
      throw CommandFailed.wrongUsage("no-plan", tiendo.home().resolve("jobs").toString());
    }
    HomeSettings settings = HomeSettings.of(tiendo.home());
    SmtpServer server =
        MailServer.find(settings).orElseThrow(() -> CommandFailed.wrongUsage("no-mail-server"));
    try (HomeView view = HomeView.open(settings, Clock.ofSystem())) {
      Plan plan = plan(view, tiendo);
      MailTest.Result result =
          new MailTest(server, view.archive(), tiendo.language())
              .send(plan, address, Clock.ofSystem().now());
      String key = result.accepted() ? "mail.accepted" : "mail.refused";
      tiendo.console().result(tiendo.messages().get(key, server.toString(), result.answer()));
      tiendo.console().result(result.advice());
      return (result.accepted() ? ExitStatus.DONE : ExitStatus.NEEDS_SOMEBODY).code();
    }
  }

  private static Plan plan(HomeView view, Tiendo tiendo) throws IOException {
    List<Plan> known = view.plans(view.now());
    return new PlansOfHome(view.home().jobs(), known, List.of()).choose(tiendo.findPlan()).get(0);
  }
}
