package vn.tiendo.workbook.plan;

import java.util.List;
import vn.tiendo.plan.Inspection;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.plan.Paper;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;

/** What the Office writes down in the year: "Văn bản trình", "Kiểm tra" and "Xếp loại". */
final class RecordTables {

  private static final Column<Paper> PAPER_UNIT =
      Column.<Paper>of("Đơn vị", 14, Content.CODE, Paper::unit)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<Paper> TITLE =
      Column.<Paper>of("Văn bản", 60, Content.TEXT, Paper::title).needed();
  private static final Column<Paper> DUE =
      Column.<Paper>of("Hạn trình", 14, Content.DAY, Paper::due).needed();
  private static final Column<Paper> SUBMITTED_ON =
      Column.of("Ngày trình", 14, Content.DAY, Paper::submittedOn);

  static final PlanTable<Paper> PAPERS =
      new PlanTable<>(
          "Văn bản trình", false, List.of(PAPER_UNIT, TITLE, DUE, SUBMITTED_ON), Plan::papers);

  private static final Column<Inspection> DAY =
      Column.<Inspection>of("Ngày", 14, Content.DAY, Inspection::day).needed();
  private static final Column<Inspection> INSPECTOR =
      Column.of("Người kiểm tra", 28, Content.TEXT, Inspection::inspector);
  private static final Column<Inspection> INSPECTED =
      Column.<Inspection>of("Đơn vị", 14, Content.CODE, Inspection::unit)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<Inspection> CONCLUSION =
      Column.<Inspection>of("Kết luận", 60, Content.TEXT, Inspection::conclusion).needed();
  private static final Column<Inspection> MEND_BY =
      Column.of("Hạn khắc phục", 15, Content.DAY, Inspection::mendBy);
  private static final Column<Inspection> MENDED_ON =
      Column.of("Đã khắc phục (ngày)", 15, Content.DAY, Inspection::mendedOn);

  static final PlanTable<Inspection> INSPECTIONS =
      new PlanTable<>(
          "Kiểm tra",
          false,
          List.of(DAY, INSPECTOR, INSPECTED, CONCLUSION, MEND_BY, MENDED_ON),
          Plan::inspections);

  private static final Column<OfficeRating> RATED =
      Column.<OfficeRating>of("Đơn vị", 14, Content.CODE, OfficeRating::unit)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<OfficeRating> PERIOD =
      Column.<OfficeRating>of("Kỳ", 14, Content.CODE, OfficeRating::period)
          .needed()
          .offering(Choices.of(Choices.Source.PERIODS));
  private static final Column<OfficeRating> LEVEL =
      Column.<OfficeRating>of("Mức", 32, Content.TEXT, rating -> Wording.LEVELS.of(rating.level()))
          .needed()
          .offering(Wording.LEVELS.choices());
  private static final Column<OfficeRating> REMARK =
      Column.of("Nhận xét", 50, Content.TEXT, OfficeRating::remark);
  private static final Column<OfficeRating> REASON =
      Column.of("Lý do", 40, Content.TEXT, OfficeRating::reason);

  static final PlanTable<OfficeRating> RATINGS =
      new PlanTable<>(
          "Xếp loại", false, List.of(RATED, PERIOD, LEVEL, REMARK, REASON), Plan::officeRatings);

  private RecordTables() {}

  static List<Paper> papers(PlanSheets sheets, Known known) {
    return sheets.read(
        PAPERS,
        row ->
            new Paper(
                row.neededReference(PAPER_UNIT, known.units(), Code.UNKNOWN_UNIT),
                row.neededText(TITLE),
                row.neededDay(DUE),
                row.day(SUBMITTED_ON)));
  }

  static List<Inspection> inspections(PlanSheets sheets, Known known) {
    return sheets.read(
        INSPECTIONS,
        row -> {
          Inspection inspection =
              new Inspection(
                  row.neededDay(DAY),
                  row.text(INSPECTOR),
                  row.neededReference(INSPECTED, known.units(), Code.UNKNOWN_UNIT),
                  row.neededText(CONCLUSION),
                  row.day(MEND_BY),
                  row.day(MENDED_ON));
          check(row, inspection);
          return inspection;
        });
  }

  private static void check(TableRow row, Inspection inspection) {
    if (!row.isSound()) {
      return;
    }
    if (inspection.mendBy() != null && inspection.mendBy().isBefore(inspection.day())) {
      row.mistake(MEND_BY, Code.BEFORE, DAY.header(), Words.of(inspection.day()));
    }
    if (inspection.mendedOn() != null && inspection.mendedOn().isBefore(inspection.day())) {
      row.mistake(MENDED_ON, Code.BEFORE, DAY.header(), Words.of(inspection.day()));
    }
  }

  static List<OfficeRating> ratings(PlanSheets sheets, Known known) {
    UniqueValues pairs = new UniqueValues();
    return sheets.read(
        RATINGS,
        row -> {
          OfficeRating rating =
              new OfficeRating(
                  row.neededReference(RATED, known.units(), Code.UNKNOWN_UNIT),
                  row.neededReference(PERIOD, known.periods(), Code.UNKNOWN_PERIOD),
                  row.neededChoice(LEVEL, Wording.LEVELS, Level.COMPLETED),
                  row.text(REMARK),
                  row.text(REASON));
          if (row.isSound()) {
            pairs.check(row, PERIOD, rating.unit() + " " + rating.period(), Code.DUPLICATE_VALUE);
          }
          return rating;
        });
  }
}
