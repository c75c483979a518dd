package vn.tiendo.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.plan.Criteria.Criterion;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Task.DeadlineSource;

/** The plan of 2021 that ships, built by hand for tests of what comes after the plan's workbook. */
public final class SamplePlan {

  private SamplePlan() {}

  public static Plan of2021() {
    return new Plan(
        settings(),
        shortcomings(),
        groups(),
        tasks(),
        units(),
        board(),
        periods(),
        List.of(),
        sessions(),
        List.of(),
        List.of(),
        List.of(),
        recipients(),
        List.of(
            "Thường trực Tỉnh ủy",
            "Các ban, văn phòng Trung ương Đoàn",
            "Ủy viên Ban Thường vụ Tỉnh đoàn",
            "Các ban, đơn vị thuộc Tỉnh đoàn",
            "Các huyện, thị, thành đoàn, đoàn trực thuộc",
            "Lưu VT"),
        schedule(),
        criteria(),
        holidays(),
        List.of());
  }

  private static PlanSettings settings() {
    return new PlanSettings(
        "KP2021",
        "Kế hoạch khắc phục khuyết điểm năm 2021",
        null,
        "Tiếp tục thực hiện Kế hoạch số 352-KH/TĐTN-VP ngày 09/06/2017, theo Nghị quyết số 04-NQ/TW ngày 30/10/2016",
        2021,
        LocalDate.of(2021, 1, 1),
        LocalDate.of(2021, 12, 31),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        7,
        7,
        false,
        true,
        3,
        10,
        true,
        "tien-do@tinhdoan.example",
        "van-phong@tinhdoan.example",
        90);
  }

  private static List<Shortcoming> shortcomings() {
    return List.of(
        shortcoming(
            "KD1",
            "Công tác lãnh đạo, điều hành",
            "01 chỉ tiêu thành phần trong kế hoạch năm của tỉnh chưa đạt; chưa giảm tải được khối lượng công việc cho cơ sở"),
        shortcoming(
            "KD2",
            "Công tác tuyên truyền giáo dục",
            "Tuyên truyền phòng, chống ma túy trong đoàn viên, thanh niên hiệu quả chưa triệt để"),
        shortcoming(
            "KD3",
            "Công tác tổ chức xây dựng Đoàn",
            "Họp BTV định kỳ có lúc chưa đúng thời gian; văn bản trình BTV còn trễ; góp ý trong phiên họp chưa sâu"),
        shortcoming(
            "KD4",
            "Công tác tổ chức các hoạt động phong trào",
            "Phương thức đoàn kết, tập hợp thanh niên chưa nhiều đổi mới; sinh hoạt chi đoàn trong doanh nghiệp ngoài nhà nước chưa chuyển biến nhiều"));
  }

  private static Shortcoming shortcoming(String code, String field, String content) {
    return new Shortcoming(code, field, content, null, null, null, null);
  }

  private static List<SolutionGroup> groups() {
    return List.of(
        new SolutionGroup(
            "1", "Công tác lãnh đạo, điều hành", List.of("KD1"), "VP", List.of(), "Bí thư"),
        new SolutionGroup(
            "2",
            "Công tác tuyên truyền giáo dục của Đoàn",
            List.of("KD2"),
            "BTG",
            List.of("BPT"),
            "Phó Bí thư phụ trách phong trào"),
        new SolutionGroup(
            "3",
            "Công tác tổ chức xây dựng Đoàn",
            List.of("KD3"),
            "BTCKT",
            List.of(),
            "Phó Bí thư phụ trách tổ chức"),
        new SolutionGroup(
            "4",
            "Công tác tổ chức các hoạt động phong trào",
            List.of("KD4"),
            "BTCKT",
            List.of("BPT"),
            "Phó Bí thư phụ trách phong trào"));
  }

  private static List<Task> tasks() {
    return List.of(
        once("1.1", "VP", "Ban hành chỉ tiêu năm 2021 cho các đơn vị ngay từ đầu năm", 1, 31),
        once(
            "1.2",
            "VP",
            "Lồng ghép thực hiện chỉ tiêu vào tiêu chí thi đua của cơ sở, quy định rõ thời gian hoàn thành",
            2,
            28),
        once(
            "1.3",
            "VP",
            "Tinh gọn Bộ tiêu chí thi đua theo hướng sáp nhập tiêu chí công tác Đoàn với công tác Hội",
            3,
            31),
        recurring(
            "1.4",
            "VP",
            "Chỉ đạo cơ sở theo hướng chú trọng chất lượng, tập trung vào các khối đối tượng, không dàn trải",
            Cadence.MONTHLY),
        once(
            "2.1",
            "BTG",
            "Ban hành kế hoạch riêng về tuyên truyền phòng, chống ma túy",
            3,
            31,
            "BPT"),
        recurring(
            "2.2",
            "BTG",
            "Đổi mới, đa dạng hóa nội dung, phương thức tuyên truyền theo từng nhóm đối tượng, lứa tuổi",
            Cadence.MONTHLY,
            "BPT"),
        fixed(
            "2.3",
            "BTG",
            "Chiến dịch truyền thông nhân Ngày toàn dân phòng, chống ma túy",
            LocalDate.of(2021, 6, 26),
            Cadence.ONCE,
            "BPT"),
        once(
            "2.4",
            "BTG",
            "Truyền thông trong chiến dịch tình nguyện hè và các đợt cao điểm",
            8,
            31,
            "BPT"),
        recurring(
            "2.5",
            "BTG",
            "Phối hợp báo chí đưa tin, giới thiệu cách làm hay, gương điển hình",
            Cadence.MONTHLY,
            "BPT"),
        recurring(
            "2.6",
            "BTG",
            "Củng cố, duy trì Đội thanh niên tình nguyện \"Thắp sáng niềm tin\"",
            Cadence.QUARTERLY,
            "BPT"),
        once(
            "2.7",
            "BTG",
            "Phối hợp Y tế, Công an, Lao động – Thương binh và Xã hội tổ chức hội thi, diễn đàn, biểu dương",
            9,
            30,
            "BPT"),
        once(
            "3.1",
            "BTCKT",
            "Ban hành tiêu chí đánh giá thi đua đối với các phòng, ban chuyên môn",
            2,
            28),
        recurring(
            "3.2",
            "BTCKT",
            "Nhận xét, đánh giá hằng tháng mức độ hoàn thành của các phòng, ban chuyên môn",
            Cadence.MONTHLY),
        recurring(
            "3.3",
            "BTCKT",
            "Nhắc việc nội dung tháng tiếp theo trong phiên họp BTV",
            Cadence.MONTHLY),
        fixed(
            "3.4",
            "BTCKT",
            "Nhận xét, đánh giá, xếp loại tập thể các phòng, ban cuối năm",
            LocalDate.of(2021, 12, 31),
            Cadence.ONCE),
        once(
            "4.1",
            "BTCKT",
            "Ban hành Kế hoạch thực hiện Đề án tập hợp, đoàn kết thanh niên công nhân trong doanh nghiệp ngoài nhà nước năm 2021",
            4,
            30,
            "BPT"),
        recurring(
            "4.2",
            "BTCKT",
            "Nâng cao chất lượng sinh hoạt chi đoàn khối doanh nghiệp ngoài nhà nước; cử cán bộ cấp tỉnh dự sinh hoạt",
            Cadence.QUARTERLY,
            "BPT"),
        once(
            "4.3",
            "BTCKT",
            "Đề xuất giải pháp sau khi nắm tình hình sinh hoạt chi đoàn",
            9,
            30,
            "BPT"),
        recurring(
            "4.4",
            "BTCKT",
            "Lồng ghép phương thức đoàn kết, tập hợp thanh niên vào kế hoạch năm và chỉ đạo cơ sở triển khai",
            Cadence.MONTHLY,
            "BPT"));
  }

  private static Task once(
      String code, String lead, String content, int month, int day, String... coordinating) {
    return task(
        code,
        lead,
        content,
        LocalDate.of(2021, month, day),
        Cadence.ONCE,
        DeadlineSource.OFFICE,
        coordinating);
  }

  private static Task recurring(
      String code, String lead, String content, Cadence cadence, String... coordinating) {
    return fixed(code, lead, content, LocalDate.of(2021, 12, 31), cadence, coordinating);
  }

  private static Task fixed(
      String code,
      String lead,
      String content,
      LocalDate day,
      Cadence cadence,
      String... coordinating) {
    return task(code, lead, content, day, cadence, DeadlineSource.PLAN, coordinating);
  }

  private static Task task(
      String code,
      String lead,
      String content,
      LocalDate day,
      Cadence cadence,
      DeadlineSource source,
      String... coordinating) {
    return new Task(
        code,
        code.substring(0, 1),
        content,
        lead,
        List.of(coordinating),
        null,
        Deadline.on(day),
        cadence,
        null,
        null,
        1,
        source,
        null);
  }

  private static List<Unit> units() {
    return List.of(
        unit("VP", "Văn phòng", "van-phong", "Văn phòng Tỉnh đoàn", "VP Tỉnh đoàn", "VPTĐ"),
        unit("BTG", "Ban Tuyên giáo", "ban-tuyen-giao", "Tuyên giáo", "Ban TG"),
        unit("BPT", "Ban Phong trào", "ban-phong-trao", "Phong trào", "Ban PT"),
        unit(
            "BTCKT",
            "Ban Tổ chức – Kiểm tra",
            "ban-to-chuc-kiem-tra",
            "Ban TC-KT",
            "Ban Tổ chức - Kiểm tra",
            "Tổ chức Kiểm tra",
            "BTC-KT"));
  }

  private static Unit unit(String code, String name, String folder, String... otherNames) {
    return new Unit(
        code,
        name,
        List.of(otherNames),
        folder,
        List.of(code.toLowerCase(Locale.ROOT) + "@tinhdoan.example"),
        "ban",
        null,
        null);
  }

  private static List<BoardMember> board() {
    return List.of(
        new BoardMember("Bí thư", null, List.of("1", "2", "3", "4"), "bi-thu@tinhdoan.example"),
        new BoardMember(
            "Phó Bí thư phụ trách tổ chức",
            null,
            List.of("1", "3"),
            "pbt-to-chuc@tinhdoan.example"),
        new BoardMember(
            "Phó Bí thư phụ trách phong trào",
            null,
            List.of("2", "4"),
            "pbt-phong-trao@tinhdoan.example"));
  }

  private static List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      periods.add(
          period(
              "2021-%02d".formatted(month),
              "Tháng " + month,
              LocalDate.of(2021, month, 1),
              YearMonth.of(2021, month).atEndOfMonth(),
              LocalDate.of(2021, month, 25)));
    }
    List<String> roman = List.of("I", "II", "III", "IV");
    for (int quarter = 1; quarter <= 4; quarter++) {
      int last = quarter * 3;
      periods.add(
          period(
              "2021-Q" + quarter,
              "Quý " + roman.get(quarter - 1),
              LocalDate.of(2021, last - 2, 1),
              YearMonth.of(2021, last).atEndOfMonth(),
              LocalDate.of(2021, last, 25)));
    }
    LocalDate first = LocalDate.of(2021, 1, 1);
    periods.add(
        period(
            "2021-H1",
            "6 tháng đầu năm",
            first,
            LocalDate.of(2021, 6, 30),
            LocalDate.of(2021, 6, 25)));
    periods.add(
        period(
            "2021-Y", "Năm 2021", first, LocalDate.of(2021, 12, 31), LocalDate.of(2021, 12, 15)));
    LocalDate beforeNovember = LocalDate.of(2021, 10, 31);
    periods.add(
        new Period(
            "2021-final",
            "Báo cáo đánh giá kết quả thực hiện",
            first,
            beforeNovember,
            first,
            new Deadline(beforeNovember, true),
            null,
            List.of()));
    return periods;
  }

  private static Period period(
      String code, String name, LocalDate from, LocalDate to, LocalDate due) {
    return new Period(code, name, from, to, from, Deadline.on(due), null, List.of());
  }

  private static List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    for (int month = 1; month <= 11; month++) {
      sessions.add(new Session("2021-%02d".formatted(month), LocalDate.of(2021, month, 28), null));
    }
    sessions.add(new Session("2021-Y", LocalDate.of(2021, 12, 28), null));
    return sessions;
  }

  private static List<Recipient> recipients() {
    Set<LetterKind> leadership = Set.of(LetterKind.SUMMARY, LetterKind.ESCALATION);
    List<Recipient> recipients = new ArrayList<>();
    for (BoardMember member : board()) {
      recipients.add(
          new Recipient(
              member.title(),
              null,
              Objects.requireNonNull(member.email()),
              leadership,
              member.groups(),
              null));
    }
    recipients.add(
        new Recipient(
            "Văn phòng",
            null,
            "van-phong@tinhdoan.example",
            Set.of(LetterKind.MASTER, LetterKind.ESCALATION, LetterKind.INCIDENT),
            List.of(),
            null));
    for (Unit unit : units()) {
      recipients.add(
          new Recipient(
              unit.name(),
              null,
              unit.emails().get(0),
              Set.of(LetterKind.RECEIPT, LetterKind.REMINDER),
              List.of(),
              null));
    }
    return recipients;
  }

  private static List<ScheduleEntry> schedule() {
    LocalTime eight = LocalTime.of(8, 0);
    return List.of(
        new ScheduleEntry(PlannedJob.INTAKE, new Schedule.Every(Duration.ofMinutes(5)), true),
        new ScheduleEntry(
            PlannedJob.CONSOLIDATE, new Schedule.WorkingDays(LocalTime.of(7, 0)), true),
        new ScheduleEntry(PlannedJob.SUMMARY, new Schedule.Monthly(26, eight), true),
        new ScheduleEntry(
            PlannedJob.SUMMARY, new Schedule.Once(LocalDate.of(2021, 12, 16), eight), true),
        new ScheduleEntry(
            PlannedJob.SUMMARY, new Schedule.Once(LocalDate.of(2021, 11, 2), eight), true),
        new ScheduleEntry(PlannedJob.REMIND, new Schedule.WorkingDays(LocalTime.of(7, 30)), true),
        new ScheduleEntry(PlannedJob.BACKUP, new Schedule.Daily(LocalTime.of(22, 0)), true));
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

  private static List<Holiday> holidays() {
    List<Holiday> holidays = new ArrayList<>();
    holidays.add(new Holiday(LocalDate.of(2021, 1, 1), "Tết Dương lịch"));
    for (int day = 10; day <= 16; day++) {
      holidays.add(new Holiday(LocalDate.of(2021, 2, day), "Tết Nguyên đán"));
    }
    holidays.add(new Holiday(LocalDate.of(2021, 4, 21), "Giỗ Tổ Hùng Vương"));
    holidays.add(new Holiday(LocalDate.of(2021, 4, 30), "Ngày Chiến thắng"));
    holidays.add(new Holiday(LocalDate.of(2021, 5, 1), "Ngày Quốc tế Lao động"));
    holidays.add(new Holiday(LocalDate.of(2021, 5, 3), "Nghỉ bù Ngày Quốc tế Lao động"));
    holidays.add(new Holiday(LocalDate.of(2021, 9, 2), "Quốc khánh"));
    holidays.add(new Holiday(LocalDate.of(2021, 9, 3), "Quốc khánh"));
    return holidays;
  }
}
