package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.Ratings;
import vn.tiendo.standing.Standings;

/** A plan of fifty units of which none ever reported: everything is overdue and missing. */
class LargePlanTest {

  private static final Instant NOVEMBER = Instant.parse("2021-11-20T01:00:00Z");
  private static final int CLIPPED_BY_MAIL_PROGRAMS = 100 * 1024;

  private static Plan plan() {
    Plan small = SamplePlan.of2021();
    List<Unit> units = new ArrayList<>(small.units());
    for (int i = units.size() + 1; i <= 50; i++) {
      units.add(
          new Unit(
              "DV" + i,
              "Đoàn trực thuộc số " + i + " có tên gọi tương đối dài của tỉnh",
              List.of(),
              "dv-" + i,
              List.of("dv" + i + "@tinhdoan.example"),
              null,
              null,
              null));
    }
    return new Plan(
        small.settings(),
        small.shortcomings(),
        small.groups(),
        small.tasks(),
        units,
        small.board(),
        small.periods(),
        small.extensions(),
        small.sessions(),
        small.papers(),
        small.inspections(),
        small.officeRatings(),
        small.recipients(),
        small.addressees(),
        small.schedule(),
        small.criteria(),
        small.holidays(),
        small.columnAliases());
  }

  @Test
  void keepsTheSummaryShortAndSaysWhereTheRestIs() {
    Plan plan = plan();
    Dossier dossier =
        new Dossier(
            plan,
            NOVEMBER,
            NOVEMBER,
            Standings.at(plan, List.of(), NOVEMBER),
            List.of(),
            List.of(),
            Ratings.upTo(plan, List.of(), NOVEMBER),
            null,
            Precedents.none(plan));
    LetterComposer composer =
        new LetterComposer(
            LetterTemplates.shipped(), LetterComposer.ATTACHED_BY_DEFAULT, FirstLetters.none());
    Letter letter =
        composer.summaries(dossier, null, plan.findPeriod("2021-10").orElseThrow(), null).get(0);
    assertThat(letter.html().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(CLIPPED_BY_MAIL_PROGRAMS);
    assertThat(letter.text())
        .containsIgnoringWhitespaces("và 38 đơn vị khác, ghi đủ trong tệp tổng hợp.");
  }
}
