package vn.tiendo.workbook.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Extension;
import vn.tiendo.plan.Holiday;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlanSettings;
import vn.tiendo.plan.Session;

/** The days of the plan: "Kỳ báo cáo", "Gia hạn", "Phiên họp" and "Ngày nghỉ". */
final class CalendarTables {

  private static final Pattern PERIOD_CODE =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|Y|final)");

  private static final Column<Period> CODE =
      Column.<Period>of("Mã", 12, Content.CODE, Period::code).needed();
  private static final Column<Period> NAME =
      Column.<Period>of("Tên", 36, Content.TEXT, Period::name).needed();
  private static final Column<Period> FROM =
      Column.<Period>of("Từ ngày", 13, Content.DAY, Period::from).needed();
  private static final Column<Period> TO =
      Column.<Period>of("Đến ngày", 13, Content.DAY, Period::to).needed();
  private static final Column<Period> OPENS = Column.of("Mở nhận", 13, Content.DAY, Period::opens);
  private static final Column<Period> DUE =
      Column.<Period>of("Hạn nộp", 23, Content.DAY, period -> Words.of(period.due())).needed();
  private static final Column<Period> CLOSES =
      Column.of("Khóa sổ", 13, Content.DAY, Period::closes);
  private static final Column<Period> UNITS =
      Column.<Period>of("Đơn vị phải nộp", 24, Content.TEXT, period -> Words.orAll(period.units()))
          .offering(Choices.of(Choices.Source.UNITS).orSeveral());

  static final PlanTable<Period> PERIODS =
      new PlanTable<>(
          "Kỳ báo cáo",
          true,
          List.of(CODE, NAME, FROM, TO, OPENS, DUE, CLOSES, UNITS),
          Plan::periods);

  private static final Column<Extension> UNIT =
      Column.<Extension>of("Đơn vị", 14, Content.CODE, Extension::unit)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<Extension> PERIOD =
      Column.<Extension>of("Kỳ", 14, Content.CODE, Extension::period)
          .needed()
          .offering(Choices.of(Choices.Source.PERIODS));
  private static final Column<Extension> NEW_DUE =
      Column.of("Hạn mới", 14, Content.DAY, Extension::due);
  private static final Column<Extension> EXCUSED =
      Column.<Extension>of(
              "Miễn nộp", 12, Content.TEXT, extension -> Words.yesOrNo(extension.excused()))
          .offering(Choices.of(Words.YES_OR_NO));
  private static final Column<Extension> REASON =
      Column.of("Lý do", 50, Content.TEXT, Extension::reason);
  private static final Column<Extension> GRANTED_BY =
      Column.of("Người cho phép", 28, Content.TEXT, Extension::grantedBy);

  static final PlanTable<Extension> EXTENSIONS =
      new PlanTable<>(
          "Gia hạn",
          false,
          List.of(UNIT, PERIOD, NEW_DUE, EXCUSED, REASON, GRANTED_BY),
          Plan::extensions);

  private static final Column<Session> SESSION_PERIOD =
      Column.<Session>of("Kỳ", 14, Content.CODE, Session::period)
          .needed()
          .offering(Choices.of(Choices.Source.PERIODS));
  private static final Column<Session> PLANNED_ON =
      Column.<Session>of("Ngày dự kiến", 16, Content.DAY, Session::plannedOn).needed();
  private static final Column<Session> HELD_ON =
      Column.of("Ngày họp", 16, Content.DAY, Session::heldOn);

  static final PlanTable<Session> SESSIONS =
      new PlanTable<>(
          "Phiên họp", false, List.of(SESSION_PERIOD, PLANNED_ON, HELD_ON), Plan::sessions);

  private static final Column<Holiday> DAY =
      Column.<Holiday>of("Ngày", 14, Content.DAY, Holiday::day).needed();
  private static final Column<Holiday> HOLIDAY_NAME =
      Column.of("Tên", 44, Content.TEXT, Holiday::name);

  static final PlanTable<Holiday> HOLIDAYS =
      new PlanTable<>("Ngày nghỉ", false, List.of(DAY, HOLIDAY_NAME), Plan::holidays);

  private CalendarTables() {}

  static Names names(PlanSheets sheets) {
    return sheets.names(PERIODS, CODE);
  }

  static List<Period> periods(PlanSheets sheets, Known known, PlanSettings settings) {
    UniqueValues codes = new UniqueValues();
    return sheets.read(
        PERIODS,
        row -> {
          LocalDate from = row.neededDay(FROM);
          Period period =
              new Period(
                  code(row, codes),
                  row.neededText(NAME),
                  from,
                  row.neededDay(TO),
                  Objects.requireNonNullElse(row.day(OPENS), from),
                  row.neededDeadline(DUE),
                  row.day(CLOSES),
                  row.referencesOrAll(UNITS, known.unitsAndKinds(), Code.UNKNOWN_UNIT_OR_KIND));
          check(row, period, Span.of(settings));
          return period;
        });
  }

  private static String code(TableRow row, UniqueValues codes) {
    String code = codes.code(row, CODE);
    if (row.isSound() && !PERIOD_CODE.matcher(code).matches()) {
      row.mistake(CODE, Code.BAD_PERIOD_CODE);
    }
    return code;
  }

  private static void check(TableRow row, Period period, Span plan) {
    plan.check(row, FROM, period.from());
    plan.check(row, TO, period.to());
    plan.check(row, DUE, period.due().day());
    inOrder(row, FROM, period.from(), TO, period.to(), Code.FROM_AFTER_TO);
    inOrder(row, FROM, period.from(), DUE, period.due().day(), Code.BEFORE);
    inOrder(row, OPENS, period.opens(), DUE, period.due().day(), Code.BEFORE);
    inOrder(row, DUE, period.due().day(), CLOSES, period.closes(), Code.BEFORE);
  }

  /** Tells the later of two days where it lies before the earlier; unread ones pass. */
  private static void inOrder(
      TableRow row,
      Column<?> first,
      LocalDate earlier,
      Column<?> second,
      @Nullable LocalDate later,
      Code code) {
    if (later == null || later.equals(TableRow.SOME_DAY) || earlier.equals(TableRow.SOME_DAY)) {
      return;
    }
    if (later.isBefore(earlier)) {
      row.mistake(second, code, first.header(), Words.of(earlier));
    }
  }

  static List<Extension> extensions(
      PlanSheets sheets, Known known, List<Period> periods, PlanSettings settings) {
    UniqueValues pairs = new UniqueValues();
    return sheets.read(
        EXTENSIONS,
        row -> {
          Extension extension =
              new Extension(
                  row.neededReference(UNIT, known.units(), Code.UNKNOWN_UNIT),
                  row.neededReference(PERIOD, known.periods(), Code.UNKNOWN_PERIOD),
                  row.day(NEW_DUE),
                  Boolean.TRUE.equals(row.yesOrNo(EXCUSED)),
                  row.text(REASON),
                  row.text(GRANTED_BY));
          if (row.isSound()) {
            pairs.check(
                row, PERIOD, extension.unit() + " " + extension.period(), Code.DUPLICATE_VALUE);
            check(row, extension, periods, settings);
          }
          return extension;
        });
  }

  private static void check(
      TableRow row, Extension extension, List<Period> periods, PlanSettings settings) {
    if (extension.due() == null && !extension.excused()) {
      row.mistake(NEW_DUE, Code.EXTENSION_WITHOUT_EFFECT, EXCUSED.header());
      return;
    }
    if (extension.due() != null && extension.excused()) {
      row.mistake(EXCUSED, Code.EXCUSED_AND_EXTENDED, NEW_DUE.header());
      return;
    }
    if (extension.due() != null && extension.due().isAfter(settings.to())) {
      row.mistake(NEW_DUE, Code.EXTENSION_OUTSIDE_PLAN, Words.of(settings.to()));
    }
    periods.stream()
        .filter(period -> period.code().equals(extension.period()))
        .map(Period::due)
        .map(Deadline::day)
        .findFirst()
        .ifPresent(due -> inOrder(row, DUE, due, NEW_DUE, extension.due(), Code.BEFORE));
  }

  static List<Session> sessions(PlanSheets sheets, Known known) {
    return sheets.read(
        SESSIONS,
        row ->
            new Session(
                row.neededReference(SESSION_PERIOD, known.periods(), Code.UNKNOWN_PERIOD),
                row.neededDay(PLANNED_ON),
                row.day(HELD_ON)));
  }

  static List<Holiday> holidays(PlanSheets sheets) {
    UniqueValues days = new UniqueValues();
    return sheets.read(
        HOLIDAYS,
        row -> {
          Holiday holiday =
              new Holiday(
                  row.neededDay(DAY), Objects.requireNonNullElse(row.text(HOLIDAY_NAME), ""));
          if (row.isSound()) {
            days.check(row, DAY, Words.of(holiday.day()), Code.DUPLICATE_VALUE);
          }
          return holiday;
        });
  }
}
