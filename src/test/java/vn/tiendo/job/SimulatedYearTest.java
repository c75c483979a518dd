package vn.tiendo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.HomeSettings;
import vn.tiendo.job.intake.SheetFiles;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.plans.CronExpressions;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.PlannedOccurrences.Outcome;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.PlannedOccurrences.Reason;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.plan.Timetable;
import vn.tiendo.sheet.Limits;
import vn.tiendo.standing.ChangedPlan;
import vn.tiendo.workbook.plan.PlanWorkbook;

/**
 * The service through 2021 on a clock that goes from event to event: the sample drops arrive, the
 * ledger is a real one, and the PC is off from 20/06 to 02/07 and from 30/10 to 03/11. The letters
 * are held to a list that a person can read: {@code golden/letters-2021.txt}.
 */
class SimulatedYearTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** From and to, when the PC was on. */
  private static final List<List<Instant>> ON =
      List.of(
          List.of(moment("2021-01-01T00:00"), moment("2021-06-19T17:00")),
          List.of(moment("2021-07-02T08:15"), moment("2021-10-29T17:00")),
          List.of(moment("2021-11-03T08:15"), moment("2021-12-31T23:59")));

  /**
   * As it ships, but for speed with a back-up a month, and consolidated when units are reminded.
   */
  private final Plan plan =
      ChangedPlan.from(SamplePlan.of2021()).schedule(quickerSchedule()).plan();

  private final Timetable timetable = CronExpressions.timetable(plan);
  private final List<Exception> failures = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void everyOccurrenceIsAccountedForAndEveryLetterExistsOnce() throws Exception {
    SampleHome home = new SampleHome(folder);
    try (OutputStream out = Files.newOutputStream(home.plan())) {
      PlanWorkbook.write(plan, out);
    }
    for (List<Instant> on : ON) {
      serve(home, on.get(0), on.get(1));
    }

    assertThat(failures).isEmpty();
    try (HomeView view = HomeView.open(HomeSettings.of(folder), new SteppedClock(last()))) {
      List<Letter> letters =
          view.outbox().all(plan.code()).stream().map(QueuedLetter::letter).toList();
      assertThat(letters).extracting(Letter::messageId).doesNotHaveDuplicates();
      assertThat(letters.stream().map(SimulatedYearTest::line))
          .containsExactlyInAnyOrderElementsOf(golden());
      assertThat(view.outbox().waiting(plan.code())).isEmpty();
      assertAccounted(view.occurrences(plan, last(), 10_000));
    }
  }

  private static ScheduleEntry[] quickerSchedule() {
    return SamplePlan.of2021().schedule().stream()
        .map(
            entry ->
                switch (entry.job()) {
                  case BACKUP ->
                      enabled(entry.job(), new Schedule.Monthly(28, LocalTime.of(22, 0)));
                  case CONSOLIDATE ->
                      enabled(entry.job(), new Schedule.WorkingDays(LocalTime.of(7, 30)));
                  default -> entry;
                })
        .toArray(ScheduleEntry[]::new);
  }

  private static ScheduleEntry enabled(PlannedJob job, Schedule schedule) {
    return new ScheduleEntry(job, schedule, true);
  }

  /** The service from its start to its end: it wakes when something is planned or dropped. */
  private void serve(SampleHome home, Instant from, Instant to) throws Exception {
    TreeSet<Instant> moments = new TreeSet<>(home.arrivals());
    timetable.between(from, to).stream()
        .filter(run -> run.job() != PlannedJob.INTAKE)
        .forEach(run -> moments.add(run.at()));
    moments.add(from);
    moments.add(to);
    SteppedClock clock = new SteppedClock(from);
    EngineParts parts =
        new EngineParts(
            new SheetFiles(Limits.defaults()),
            (dossier, language, out) ->
                out.write(dossier.asOf().toString().getBytes(StandardCharsets.UTF_8)),
            OutputFile::moveOver);
    try (Engine engine = Engine.open(HomeSettings.of(folder), clock, parts)) {
      Service service = new Service(engine);
      for (Instant moment : moments.subSet(from, true, to, true)) {
        home.layUpTo(moment);
        clock.goTo(moment);
        service.pass(listener());
      }
    }
  }

  /** Each once; what fell into the time when the PC was off was made up for or is skipped. */
  private void assertAccounted(List<PlannedOccurrence> occurrences) {
    Map<Timetable.Run, PlannedOccurrence> byRun = new HashMap<>();
    for (PlannedOccurrence occurrence : occurrences) {
      Timetable.Run run = new Timetable.Run(occurrence.job(), occurrence.plannedAt());
      assertThat(byRun.put(run, occurrence)).as(run.toString()).isNull();
    }
    List<Timetable.Run> planned =
        timetable.between(ON.get(0).get(0), last()).stream()
            .filter(run -> run.job() != PlannedJob.INTAKE)
            .toList();
    assertThat(byRun.keySet()).containsExactlyInAnyOrderElementsOf(planned);
    for (Timetable.Run run : planned) {
      PlannedOccurrence done = Objects.requireNonNull(byRun.get(run));
      if (isOn(run.at())) {
        assertThat(done.outcome()).as(run.toString()).isEqualTo(Outcome.ON_TIME);
      } else if (run.job() == PlannedJob.SUMMARY || isLastOfItsGap(run)) {
        assertThat(done.outcome()).as(run.toString()).isEqualTo(Outcome.LATE);
      } else {
        assertThat(done.outcome()).as(run.toString()).isEqualTo(Outcome.SKIPPED);
        assertThat(done.reason()).as(run.toString()).isEqualTo(Reason.OVERTAKEN);
      }
    }
  }

  private static boolean isOn(Instant moment) {
    return ON.stream().anyMatch(on -> !moment.isBefore(on.get(0)) && !moment.isAfter(on.get(1)));
  }

  private boolean isLastOfItsGap(Timetable.Run run) {
    Instant next = timetable.findNext(run.job(), run.at()).map(Timetable.Run::at).orElse(last());
    return ON.stream()
        .map(on -> on.get(0))
        .anyMatch(start -> run.at().isBefore(start) && !next.isBefore(start));
  }

  private static Instant last() {
    return ON.get(ON.size() - 1).get(1);
  }

  private Service.Listener listener() {
    return new Service.Listener() {
      @Override
      public void ran(RunReport report) {
        assertThat(report.backupFailure()).isNull();
      }

      @Override
      public void failed(Exception failure) {
        failures.add(failure);
      }
    };
  }

  private static String line(Letter letter) {
    return String.join(
        " | ",
        LocalDateTime.ofInstant(letter.composedAt(), ZONE).toString().replace('T', ' '),
        letter.kind().code(),
        letter.recipient(),
        Objects.requireNonNullElse(letter.period(), "-"),
        letter.subject());
  }

  private static List<String> golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SimulatedYearTest.class.getResourceAsStream("/golden/letters-2021.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
