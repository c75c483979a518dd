package vn.tiendo.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tiendo.job.checkup.Checkup;
import vn.tiendo.job.checkup.Diagnosis;
import vn.tiendo.job.checkup.Diagnosis.State;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;

/** Looks at everything that a home needs, and says what to do where something is wrong. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Tiendo parent;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Tiendo tiendo = Objects.requireNonNull(parent);
    Checkup checkup =
        new Checkup(HomeSettings.of(tiendo.home()), Clock.ofSystem(), tiendo.language());
    List<Diagnosis> found = checkup.examine();
    DoctorWords words = new DoctorWords(tiendo.language(), checkup.zone());
    if (json) {
      tiendo.console().result(words.json(tiendo.home(), found));
    } else {
      words.of(tiendo.home(), found).forEach(tiendo.console()::result);
    }
    boolean ill = found.stream().anyMatch(diagnosis -> diagnosis.state() == State.PROBLEM);
    return (ill ? ExitStatus.NEEDS_SOMEBODY : ExitStatus.DONE).code();
  }
}
