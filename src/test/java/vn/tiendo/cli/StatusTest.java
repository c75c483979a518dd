package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.job.HomeView;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.PlannedOccurrences.Outcome;
import vn.tiendo.ledger.PlannedOccurrences.PlannedOccurrence;
import vn.tiendo.ledger.PlannedOccurrences.Reason;
import vn.tiendo.ledger.QueuedLetter;
import vn.tiendo.ledger.QueuedLetter.State;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Timetable;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.text.Language;

class StatusTest {

  private final PlanStatus endOfJune =
      new PlanStatus(
          SampleYear.of2021().dossier("2021-06-30"),
          Map.of(State.SENT, 12L),
          List.of(unsent(State.FAILED, "550 no such user"), unsent(State.WAITING, "421 busy")),
          List.of(
              new HomeView.Run("ingest", "COMPLETED", Instant.parse("2021-06-30T01:00:00Z"), 1.25)),
          List.of(
              new PlannedOccurrence(
                  "KP2021",
                  PlannedJob.SUMMARY,
                  Instant.parse("2021-06-26T01:00:00Z"),
                  Outcome.LATE,
                  Instant.parse("2021-06-28T01:15:00Z"),
                  null),
              new PlannedOccurrence(
                  "KP2021",
                  PlannedJob.REMIND,
                  Instant.parse("2021-06-25T00:30:00Z"),
                  Outcome.SKIPPED,
                  Instant.parse("2021-06-28T01:15:00Z"),
                  Reason.OVERTAKEN)),
          List.of(new Timetable.Run(PlannedJob.REMIND, Instant.parse("2021-07-01T00:30:00Z"))));

  private static QueuedLetter unsent(State state, String reason) {
    Instant moment = Instant.parse("2021-06-26T01:00:00Z");
    Letter letter =
        new Letter(
            state.code() + "@kp2021.tiendo.invalid",
            "KP2021",
            LetterKind.SUMMARY,
            "2021-06",
            "2021-06",
            "bi-thu@tinhdoan.example",
            null,
            "Tóm tắt tiến độ tháng 6/2021",
            "",
            "",
            List.of(),
            null,
            moment);
    return new QueuedLetter(1, letter, state, reason, 1, moment, moment, null);
  }

  @Test
  void lettersThatCouldNotBeSentAreToldWithWhatTheServerSaid() {
    assertThat(StatusWords.of(endOfJune, Language.VI))
        .contains(
            "1 thư chưa gửi được, sẽ gửi lại; máy chủ trả lời: 421 busy",
            "Không gửi được “Tóm tắt tiến độ tháng 6/2021” cho bi-thu@tinhdoan.example: 550 no"
                + " such user");
    JsonNode unsent =
        new JsonMapper().readTree(StatusJson.of(endOfJune)).get("letters").get("unsent");
    assertThat(unsent).hasSize(2);
    assertThat(unsent.get(0).get("reason").stringValue()).isEqualTo("550 no such user");
  }

  @Test
  void theJsonHasTheContractsKeysInTheirOrder() {
    JsonNode json = new JsonMapper().readTree(StatusJson.of(endOfJune));
    assertThat(json.propertyNames())
        .containsExactly(
            "plan",
            "asOf",
            "tasks",
            "groups",
            "shortcomings",
            "units",
            "ratings",
            "arrivals",
            "rows",
            "letters",
            "runs",
            "occurrences",
            "next");
    assertThat(json.get("asOf").asString()).isEqualTo("2021-06-30T23:59:59+07:00");
    assertThat(json.get("tasks").get(6).toString())
        .isEqualTo(
            "{\"code\":\"2.3\",\"group\":\"2\",\"lead\":\"BTG\",\"standing\":\"overdue\","
                + "\"progress\":80.0,\"deadline\":\"2021-06-26\",\"period\":\"2021-06\","
                + "\"source\":\"ban-tuyen-giao/Theo doi tien do BTG 2021.xlsx#T6!8\"}");
    assertThat(json.get("letters").toString())
        .startsWith("{\"waiting\":0,\"sent\":12,\"failed\":0,\"dropped\":0,");
    assertThat(json.get("runs").get(0).toString())
        .isEqualTo(
            "{\"job\":\"ingest\",\"status\":\"COMPLETED\","
                + "\"started\":\"2021-06-30T08:00:00+07:00\",\"seconds\":1.3}");
    assertThat(json.get("occurrences").get(1).toString())
        .isEqualTo(
            "{\"job\":\"nhac-viec\",\"plannedAt\":\"2021-06-25T07:30:00+07:00\","
                + "\"outcome\":\"skipped\",\"reason\":\"overtaken\","
                + "\"doneAt\":\"2021-06-28T08:15:00+07:00\"}");
    assertThat(json.get("next").get(0).toString())
        .isEqualTo("{\"job\":\"nhac-viec\",\"at\":\"2021-07-01T07:30:00+07:00\"}");
  }

  @Test
  void theWordsListWhatBecameOfWhatWasPlanned() {
    assertThat(StatusWords.of(endOfJune, Language.VI))
        .contains(
            "Lịch chạy: 0 lần đúng giờ, 1 lần làm bù, 1 lần bỏ qua.",
            "  08:00 26/06/2021 gửi tóm tắt: làm bù (lúc 08:15 28/06/2021)",
            "  07:30 25/06/2021 nhắc việc: bỏ qua – lần sau cùng loại đã làm thay"
                + " (lúc 08:15 28/06/2021)");
  }

  @Test
  void aDocumentIsOneLine() {
    assertThat(StatusJson.of(endOfJune)).doesNotContain("\n");
  }

  @Test
  void theWordsBeginWithWhatIsLateAndWhoOwesIt() {
    List<String> words = StatusWords.of(endOfJune, Language.VI);
    assertThat(words.get(0)).contains("KP2021", "tính đến 23:59 30/06/2021");
    assertThat(words)
        .anyMatch(line -> line.contains("QUÁ HẠN: 2.3") && line.contains("Ban Tuyên giáo"))
        .contains("Sắp tới: 07:30 01/07/2021 nhắc việc")
        .contains("  THIẾU BÁO CÁO: Ban Phong trào thiếu báo cáo Tháng 4");
  }

  @Test
  void theWordsAreThereInEnglish() {
    assertThat(StatusWords.of(endOfJune, Language.EN))
        .anyMatch(line -> line.startsWith("  OVERDUE: 2.3"));
  }
}
