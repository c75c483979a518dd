package vn.tiendo.standing.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.standing.Assessment;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.TaskStanding;

/** Looked into every working day at 07:30. Tasks are escalated after more than seven days. */
class EscalationsTest {

  private final SampleYear year = SampleYear.of2021();
  private final Assessment assessment = new Assessment(year.plan(), year.reports());

  @Test
  void aLongOverdueTaskIsToldOnceAWeekUntilItIsSettledAndThenOnceMore() {
    assertThat(told("3.1", "2021-02-26", "2021-04-30"))
        .containsExactly("2021-03-08", "2021-03-15", "2021-03-22", "2021-03-24 settled");
  }

  @Test
  void aTaskSettledWithinTheDaysIsNeverTold() {
    assertThat(told("2.7", "2021-09-30", "2021-10-07")).isEmpty();
  }

  @Test
  void aMissingReportIsToldFromTheDayAfter() {
    assertThat(told("2021-05", "2021-05-20", "2021-06-04"))
        .containsExactly("2021-05-26", "2021-05-28 settled");
  }

  @Test
  void aRecurringTaskThatMissesAnotherMonthIsOneMatter() {
    // 4.2 is quarterly and led by BTCKT, which reports nothing after October
    assertThat(told("4.2", "2021-12-24", "2021-12-31")).isEmpty();
    assertThat(told("4.4", "2021-11-25", "2021-12-31"))
        .containsExactly("2021-12-03", "2021-12-13", "2021-12-20", "2021-12-27");
  }

  @Test
  void aMatterConcernsTheOverseersOfItsGroupsAndTheOffice() {
    Escalation missing =
        Escalations.open(year.standings("2021-04-30")).stream()
            .filter(matter -> matter.report() != null)
            .findFirst()
            .orElseThrow();

    assertThat(missing.unit().code()).isEqualTo("BPT");
    assertThat(missing.daysOverdue()).isEqualTo(5);
    assertThat(missing.concerns(List.of("2"))).isTrue();
    assertThat(missing.concerns(List.of("1", "3"))).isFalse();
    assertThat(missing.concerns(List.of())).isTrue();
  }

  private List<String> told(String what, String from, String to) {
    List<String> told = new ArrayList<>();
    Standings before = assessment.at(year.moment(from + "T07:30"));
    for (LocalDate day = LocalDate.parse(from).plusDays(1);
        !day.isAfter(LocalDate.parse(to));
        day = day.plusDays(1)) {
      if (!year.plan().workingDays().contains(day)) {
        continue;
      }
      Standings now = assessment.at(year.moment(day + "T07:30"));
      for (Escalation matter : Escalations.due(before, now)) {
        if (nameOf(matter).equals(what)) {
          told.add(day + (matter.settled() ? " settled" : ""));
        }
      }
      before = now;
    }
    return told;
  }

  private static String nameOf(Escalation matter) {
    TaskStanding task = matter.task();
    return task != null
        ? task.task().code()
        : matter.report() == null ? "" : matter.report().period();
  }
}
