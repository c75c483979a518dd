package vn.tiendo.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Criteria.Criterion;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Task.DeadlineSource;

/**
 * A year's plan for an Office to fill in: periods, schedule, criteria and holidays as usual, one
 * row of each other kind as an example, and letters kept on disk until the Office switches them on.
 */
public final class BlankPlan {

  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private final int year;

  private BlankPlan(int year) {
    this.year = year;
  }

  /**
   * @param code the plan's code, {@code KP2022}
   * @param holidays the year's days off
   */
  public static Plan of(int year, String code, List<Holiday> holidays) {
    return new BlankPlan(year).plan(code, holidays);
  }

  private Plan plan(String code, List<Holiday> holidays) {
    return new Plan(
        settings(code),
        List.of(
            new Shortcoming(
                "KD1",
                "Lĩnh vực (sửa lại)",
                "Nội dung khuyết điểm (sửa lại)",
                null,
                null,
                null,
                null)),
        List.of(
            new SolutionGroup(
                "1", "Tên nhóm giải pháp (sửa lại)", List.of("KD1"), "VP", List.of(), null)),
        List.of(task()),
        List.of(new Unit("VP", "Văn phòng", List.of(), "van-phong", List.of(), "ban", null, null)),
        List.of(),
        periods(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("Lưu VT"),
        schedule(),
        criteria(),
        holidays,
        List.of());
  }

  private PlanSettings settings(String code) {
    return new PlanSettings(
        code,
        "Kế hoạch năm " + year,
        null,
        null,
        year,
        day(1, 1),
        day(12, 31),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        7,
        7,
        false,
        true,
        3,
        10,
        false,
        null,
        null,
        90);
  }

  private Task task() {
    return new Task(
        "1.1",
        "1",
        "Nội dung nhiệm vụ (sửa lại)",
        "VP",
        List.of(),
        null,
        Deadline.on(day(12, 31)),
        Cadence.MONTHLY,
        null,
        null,
        1,
        DeadlineSource.OFFICE,
        null);
  }

  private List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      periods.add(period("%02d".formatted(month), "Tháng " + month, month, month));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      int last = quarter * 3;
      periods.add(period("Q" + quarter, "Quý " + QUARTERS.get(quarter - 1), last - 2, last));
    }
    periods.add(period("H1", "6 tháng đầu năm", 1, 6));
    periods.add(period("Y", "Năm " + year, day(1, 1), day(12, 31), Deadline.on(day(12, 15))));
    periods.add(
        period(
            "final",
            "Báo cáo đánh giá kết quả thực hiện",
            day(1, 1),
            day(10, 31),
            new Deadline(day(10, 31), true)));
    return periods;
  }

  /** From the first day of a month to the last of another, due on the 25th of that. */
  private Period period(String span, String name, int firstMonth, int lastMonth) {
    return period(
        span,
        name,
        day(firstMonth, 1),
        YearMonth.of(year, lastMonth).atEndOfMonth(),
        Deadline.on(day(lastMonth, 25)));
  }

  private Period period(String span, String name, LocalDate from, LocalDate to, Deadline due) {
    return new Period(year + "-" + span, name, from, to, from, due, null, List.of());
  }

  private List<ScheduleEntry> schedule() {
    return List.of(
        on(PlannedJob.INTAKE, new Schedule.Every(Duration.ofMinutes(5))),
        on(PlannedJob.CONSOLIDATE, new Schedule.WorkingDays(LocalTime.of(7, 0))),
        on(PlannedJob.SUMMARY, new Schedule.Monthly(26, EIGHT)),
        on(PlannedJob.SUMMARY, new Schedule.Once(day(12, 16), EIGHT)),
        on(PlannedJob.SUMMARY, new Schedule.Once(day(11, 2), EIGHT)),
        on(PlannedJob.REMIND, new Schedule.WorkingDays(LocalTime.of(7, 30))),
        on(PlannedJob.BACKUP, new Schedule.Daily(LocalTime.of(22, 0))));
  }

  private static ScheduleEntry on(PlannedJob job, Schedule schedule) {
    return new ScheduleEntry(job, schedule, true);
  }

  private static Criteria criteria() {
    return new Criteria(
        List.of(
            new Criterion(
                Measure.REPORTS_ON_TIME,
                "Báo cáo đúng hạn",
                30,
                "Trung bình các báo cáo đến hạn trong tháng: đúng hạn 1, trễ 0,5, thiếu 0"),
            new Criterion(
                Measure.TASKS_ON_TIME,
                "Nhiệm vụ theo thời hạn",
                50,
                "Trung bình các nhiệm vụ chủ trì đã đến hạn hoặc đã xong"),
            new Criterion(
                Measure.DATA_QUALITY,
                "Chất lượng số liệu",
                20,
                "Số dòng được nhận trên số dòng đã đọc, ở bản đầu tiên của mỗi báo cáo")),
        90,
        70,
        50);
  }

  private LocalDate day(int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
