package vn.tiendo.job.checkup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiendo.job.checkup.Diagnosis.Subject;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.Home;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.post.MailServer;
import vn.tiendo.letter.MailTest;
import vn.tiendo.letter.SmtpServer;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.FileNames;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.plan.PlanFile;
import vn.tiendo.workbook.plan.PlanFolder;

/**
 * Looks at everything that a home needs, beside whatever process is at work in it: its folders, the
 * disk, the clock, the plans, the mail server, the ledger with its archive. Nothing is changed; a
 * file is written to the places that must be writable and taken away again.
 */
public final class Checkup {

  /** A share that is away may keep whoever asks waiting for minutes. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HomeSettings settings;
  private final Home home;
  private final Clock clock;
  private final Language language;
  private final List<Plan> plans = new ArrayList<>();

  /**
   * @param language of what is said of the mail server
   */
  public Checkup(HomeSettings settings, Clock clock, Language language) {
    this.settings = settings;
    this.home = settings.home();
    this.clock = clock;
    this.language = language;
  }

  /** What was found, at least one of each subject, in their order. */
  public List<Diagnosis> examine() throws InterruptedException {
    List<Diagnosis> ofPlans = plans();
    FolderCheckup folders = new FolderCheckup(home, clock);
    List<Diagnosis> found = new ArrayList<>();
    found.addAll(patiently(Subject.STATE, home.state(), folders::state));
    found.addAll(patiently(Subject.INPUT, home.input(), () -> folders.input(plans)));
    found.addAll(patiently(Subject.OUTPUT, home.output(), folders::output));
    found.addAll(patiently(Subject.DISK, home.folder(), folders::disk));
    LedgerCheckup ledger = new LedgerCheckup(settings, clock);
    List<Diagnosis> ofLedger = ledger.examine(plans);
    found.addAll(of(Subject.CLOCK, ofLedger));
    found.addAll(patiently(Subject.CLOCK, home.output(), folders::clock));
    found.addAll(ofPlans);
    found.addAll(mail());
    found.addAll(of(Subject.MAIL, ofLedger));
    found.addAll(of(Subject.LEDGER, ofLedger));
    found.addAll(of(Subject.ARCHIVE, ofLedger));
    found.addAll(of(Subject.BACKUP, ofLedger));
    found.addAll(of(Subject.PROCESS, ofLedger));
    return found;
  }

  private static List<Diagnosis> of(Subject subject, List<Diagnosis> all) {
    return all.stream().filter(diagnosis -> diagnosis.subject() == subject).toList();
  }

  private static List<Diagnosis> patiently(
      Subject subject, Path place, Callable<List<Diagnosis>> examination)
      throws InterruptedException {
    FutureTask<List<Diagnosis>> task = new FutureTask<>(examination);
    Thread thread = new Thread(task, "checkup-" + subject.code());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return List.of(
          Diagnosis.problem(subject, "no-answer", place.toString(), PATIENCE.toSeconds()));
    } catch (ExecutionException e) {
      return List.of(
          Diagnosis.problem(
              subject, "not-examined", place.toString(), String.valueOf(e.getCause())));
    }
  }

  /** The zone of the first plan that was found usable; before that the machine's. */
  public ZoneId zone() {
    return plans.isEmpty() ? ZoneId.systemDefault() : plans.get(0).settings().zone();
  }

  private List<Diagnosis> plans() {
    plans.clear();
    List<Diagnosis> found = new ArrayList<>();
    try {
      for (PlanFile file : new PlanFolder(home.jobs()).read()) {
        String name = FileNames.of(file.file());
        file.plan().ifPresent(plans::add);
        found.add(plan(file, name));
      }
    } catch (IOException e) {
      found.add(Diagnosis.problem(Subject.PLAN, "unreadable", home.jobs().toString(), reason(e)));
    }
    if (found.isEmpty()) {
      found.add(Diagnosis.problem(Subject.PLAN, "none", home.jobs().toString()));
    }
    return found;
  }

  private static Diagnosis plan(PlanFile file, String name) {
    int mistakes = file.mistakes().size();
    Optional<Plan> plan = file.plan();
    if (plan.isEmpty()) {
      return Diagnosis.problem(Subject.PLAN, "broken", name, mistakes);
    }
    return mistakes > 0
        ? Diagnosis.note(Subject.PLAN, "warnings", name, plan.get().code(), mistakes)
        : Diagnosis.ok(Subject.PLAN, name, plan.get().code());
  }

  private List<Diagnosis> mail() {
    Optional<SmtpServer> server = MailServer.find(settings);
    if (server.isEmpty()) {
      return List.of(Diagnosis.note(Subject.MAIL, "to-disk"));
    }
    String place = server.get().toString();
    Optional<MailTest.Result> refusal = MailTest.findRefusal(server.get(), language);
    if (refusal.isPresent()) {
      return List.of(
          Diagnosis.problem(
              Subject.MAIL, "refused", place, refusal.get().answer(), refusal.get().advice()));
    }
    return plans.stream().anyMatch(plan -> plan.settings().sendsLetters())
        ? List.of(Diagnosis.ok(Subject.MAIL, place))
        : List.of(Diagnosis.note(Subject.MAIL, "switched-off", place));
  }

  static String reason(Exception failure) {
    String said = failure.getMessage();
    return failure.getClass().getSimpleName() + (said == null ? "" : ": " + said);
  }
}
