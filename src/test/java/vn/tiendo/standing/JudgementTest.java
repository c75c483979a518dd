package vn.tiendo.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;

class JudgementTest {

  private final Plan plan = SamplePlan.of2021();

  @Test
  void theSampleYearHasThreeLateFilesAndOneTaskThatWentBack() {
    List<Arrival> arrivals = SampleYear.of2021().arrivals();

    assertThat(told(arrivals, FindingCode.LATE))
        .containsExactly(
            "20 BC null [Tháng 5, 25/05/2021, 27/05/2021 09:15]",
            "27 Thang 06 null [Tháng 6, 25/06/2021, 28/06/2021 16:40]",
            "27 Quy II null [Quý II, 25/06/2021, 28/06/2021 16:40]",
            "48 Danh gia null [Báo cáo đánh giá kết quả thực hiện, 31/10/2021, 01/11/2021 00:20]");
    assertThat(told(arrivals, FindingCode.PROGRESS_WENT_BACK))
        .containsExactly("20 BC A8 [3.2, 0%, 35%, Tháng 4]");
    assertThat(
            Stream.of(
                    FindingCode.NOTHING_NEW,
                    FindingCode.REPORTED_ELSEWHERE,
                    FindingCode.UNCHANGED_SINCE_LAST_PERIOD,
                    FindingCode.PERIOD_CLOSED,
                    FindingCode.PERIOD_NOT_OPEN)
                .flatMap(code -> told(arrivals, code).stream()))
        .isEmpty();
  }

  @Test
  void aWorkbookThatGrewBringsOnlyItsNewSheets() {
    List<ReceivedReport> june =
        SampleYear.of2021().reports().stream().filter(report -> report.arrival() == 26).toList();

    assertThat(june)
        .extracting(report -> report.source().sheet() + " v" + report.version())
        .containsExactly("T6 v1", "Quý II v1", "6 tháng v1");
  }

  @Test
  void aCorrectedSheetIsTheSecondVersionAndNotLate() {
    List<ReceivedReport> september =
        SampleYear.of2021().reports().stream().filter(report -> report.arrival() == 41).toList();

    assertThat(september).extracting(ReceivedReport::version).containsExactly(2, 2);
  }

  @Test
  void theSameSheetAgainIsNothingNew() {
    ReceivedReport first = june("bc.xlsx", "2021-06-20T08:00").received();
    ReceivedReport again = june("bc.xlsx", "2021-06-21T08:00").received();

    Judgement judgement = Judgement.of(plan, List.of(again), List.of(first));

    assertThat(judgement.reports()).isEmpty();
    assertThat(codes(judgement)).containsExactly(FindingCode.NOTHING_NEW);
  }

  @Test
  void aTaskInTwoFilesOfOneUnitIsTold() {
    ReceivedReport first = june("bc.xlsx", "2021-06-20T08:00").received();
    ReceivedReport other = june("khac.xlsx", "2021-06-21T08:00").received();

    Judgement judgement = Judgement.of(plan, List.of(other), List.of(first));

    assertThat(judgement.reports()).hasSize(1);
    assertThat(judgement.findings())
        .extracting(Finding::code, Finding::cell, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.REPORTED_ELSEWHERE, "B6", List.of("BTG/bc.xlsx", "BC", "2.1")));
  }

  @Test
  void aReportThatSaysWhatThePeriodBeforeSaidIsUnchanged() {
    ReceivedReport may =
        SentReport.from("BTG")
            .of("2021-05")
            .at("2021-05-20T08:00")
            .in("t5.xlsx")
            .saying("2.1", Status.IN_PROGRESS, 50.0)
            .received();
    ReceivedReport june = june("t6.xlsx", "2021-06-20T08:00").received();

    Judgement judgement = Judgement.of(plan, List.of(june), List.of(may));

    assertThat(judgement.reports().get(0).unchanged()).isTrue();
    assertThat(judgement.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.UNCHANGED_SINCE_LAST_PERIOD, List.of("Tháng 6", "Tháng 5")));
  }

  @Test
  void aFormThatComesBackWithItsResultsLeftEmptyIsUnchanged() {
    ReceivedReport may =
        SentReport.from("BTG")
            .of("2021-05")
            .at("2021-05-20T08:00")
            .in("t5.xlsx")
            .reaching("2.1", 10.0, 4.0)
            .received();
    ReceivedReport empty =
        SentReport.from("BTG")
            .of("2021-06")
            .at("2021-06-20T08:00")
            .in("t6.xlsx")
            .reaching("2.1", 10.0, null)
            .received();
    ReceivedReport filled =
        SentReport.from("BTG")
            .of("2021-06")
            .at("2021-06-20T08:00")
            .in("t6.xlsx")
            .reaching("2.1", 10.0, 5.0)
            .received();

    assertThat(Judgement.of(plan, List.of(empty), List.of(may)).reports().get(0).unchanged())
        .isTrue();
    assertThat(Judgement.of(plan, List.of(filled), List.of(may)).reports().get(0).unchanged())
        .isFalse();
  }

  @Test
  void aReportBeforeItsPeriodOpensIsRejected() {
    ReceivedReport early = june("bc.xlsx", "2021-05-31T23:59").received();

    Judgement judgement = Judgement.of(plan, List.of(early), List.of());

    assertThat(judgement.reports().get(0).verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(judgement.verdictAfter(Verdict.ACCEPTED)).isEqualTo(Verdict.REJECTED);
    assertThat(judgement.findings().get(0).arguments()).containsExactly("Tháng 6", "01/06/2021");
  }

  @Test
  void aReportAfterItsPeriodClosedIsKeptAndTold() {
    Plan closing = ChangedPlan.from(plan).closing("2021-06", "2021-07-05").plan();
    ReceivedReport late = june("bc.xlsx", "2021-07-06T00:00").received();

    Judgement judgement = Judgement.of(closing, List.of(late), List.of());

    assertThat(judgement.reports()).hasSize(1);
    assertThat(codes(judgement)).containsExactly(FindingCode.PERIOD_CLOSED);
    assertThat(judgement.verdictAfter(Verdict.ACCEPTED)).isEqualTo(Verdict.ACCEPTED);
  }

  private static SentReport june(String path, String moment) {
    return SentReport.from("BTG")
        .of("2021-06")
        .at(moment)
        .in(path)
        .saying("2.1", Status.IN_PROGRESS, 50.0);
  }

  private static List<FindingCode> codes(Judgement judgement) {
    return judgement.findings().stream().map(Finding::code).toList();
  }

  private static List<String> told(List<Arrival> arrivals, FindingCode code) {
    return arrivals.stream()
        .flatMap(
            arrival ->
                arrival.findings().stream()
                    .filter(finding -> finding.code() == code)
                    .map(
                        finding ->
                            arrival.id()
                                + " "
                                + finding.sheet()
                                + " "
                                + finding.cell()
                                + " "
                                + finding.arguments()))
        .toList();
  }
}
