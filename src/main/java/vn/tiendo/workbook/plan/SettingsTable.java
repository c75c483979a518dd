package vn.tiendo.workbook.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlanSettings;

/** "Kế hoạch": a setting a row. What is left out has the default of the contract. */
final class SettingsTable {

  /**
   * A row of the sheet.
   *
   * @param explanation what stands beside it
   */
  private record Setting(
      String label,
      boolean required,
      Function<PlanSettings, @Nullable Object> value,
      String explanation) {}

  /** A row as it is written. */
  record Row(String label, @Nullable Object value, String explanation) {}

  private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Column<Row> LABEL =
      Column.<Row>of("Mục", 40, Content.TEXT, Row::label).needed();
  static final Column<Row> VALUE = Column.<Row>of("Giá trị", 48, Content.ANY, Row::value).needed();
  private static final Column<Row> EXPLANATION =
      Column.of("Giải thích", 64, Content.TEXT, Row::explanation);

  private static final String CODE = "Mã";
  private static final String NAME = "Tên";
  private static final String NUMBER = "Số hiệu";
  private static final String BASIS = "Căn cứ";
  private static final String YEAR = "Năm";
  private static final String FROM = "Từ ngày";
  private static final String TO = "Đến ngày";
  private static final String ZONE = "Múi giờ";
  private static final String WARNING_DAYS = "Số ngày cảnh báo trước hạn";
  private static final String ESCALATION_DAYS = "Số ngày quá hạn thì cảnh báo";
  private static final String MOVES = "Dời hạn rơi vào ngày nghỉ";
  private static final String UNCHANGED = "Tính báo cáo không đổi là đúng hạn";
  private static final String REPLY_DAYS = "Số ngày phản hồi xếp loại";
  private static final String QUIET = "Yên tĩnh trước khi đọc (giây)";
  private static final String SENDS = "Gửi thư";
  private static final String MAIL_FROM = "Thư gửi từ";
  private static final String REPLY_TO = "Trả lời về";
  private static final String KEEP_RUNS = "Lưu lịch sử chạy (ngày)";

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              CODE,
              true,
              PlanSettings::code,
              "Mã ngắn, không dấu, không khoảng trắng; cũng là tên thư mục kết quả trong output."),
          new Setting(NAME, true, PlanSettings::name, "Tên đầy đủ, in trên báo cáo và thư."),
          new Setting(
              NUMBER, false, PlanSettings::number, "Số hiệu văn bản; để trống khi chưa có."),
          new Setting(BASIS, false, PlanSettings::basis, "Các văn bản làm căn cứ."),
          new Setting(YEAR, true, s -> s.year(), "Năm thực hiện."),
          new Setting(FROM, true, PlanSettings::from, "Ngày đầu của kế hoạch."),
          new Setting(
              TO,
              true,
              PlanSettings::to,
              "Ngày cuối của kế hoạch; sau ngày này không gửi thư nữa."),
          new Setting(
              ZONE, false, s -> s.zone().getId(), "Để nguyên Asia/Ho_Chi_Minh nếu ở Việt Nam."),
          new Setting(
              WARNING_DAYS,
              false,
              s -> s.warningDays(),
              "Nhiệm vụ được coi là sắp đến hạn từ bao nhiêu ngày trước thời hạn."),
          new Setting(
              ESCALATION_DAYS,
              false,
              s -> s.escalationDays(),
              "Quá hạn hơn số ngày này thì báo Thường trực phụ trách."),
          new Setting(
              MOVES,
              false,
              s -> Words.yesOrNo(s.movesDueDays()),
              "Có: hạn nộp rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp (trừ hạn ghi “trước ngày …”)."),
          new Setting(
              UNCHANGED,
              false,
              s -> Words.yesOrNo(s.unchangedCountsAsOnTime()),
              "Không: báo cáo chép nguyên kỳ trước không được tính là nộp đúng hạn."),
          new Setting(
              REPLY_DAYS,
              false,
              s -> s.ratingReplyDays(),
              "Số ngày đơn vị được phản hồi xếp loại gợi ý trước khi trình lãnh đạo."),
          new Setting(
              QUIET,
              false,
              s -> s.quietSeconds(),
              "Tệp phải yên, không ai ghi thêm, bao nhiêu giây thì mới đọc."),
          new Setting(
              SENDS,
              false,
              s -> Words.yesOrNo(s.sendsLetters()),
              "Không: thư chỉ ghi ra đĩa để xem thử, chưa gửi cho ai."),
          new Setting(MAIL_FROM, false, PlanSettings::mailFrom, "Địa chỉ gửi thư đi."),
          new Setting(REPLY_TO, false, PlanSettings::replyTo, "Địa chỉ nhận thư trả lời."),
          new Setting(
              KEEP_RUNS,
              false,
              s -> s.keepRunsDays(),
              "Nhật ký các lần chạy cũ hơn số ngày này được dọn; số liệu và tệp không bị dọn."));

  static final PlanTable<Row> TABLE =
      new PlanTable<>("Kế hoạch", true, List.of(LABEL, VALUE, EXPLANATION), SettingsTable::rows);

  private final PlanSheets sheets;
  private final Map<String, TableRow> rows = new HashMap<>();

  private SettingsTable(PlanSheets sheets) {
    this.sheets = sheets;
    for (TableRow row : sheets.rows(TABLE)) {
      row.peek(LABEL).ifPresent(label -> add(label, row));
    }
  }

  private static List<Row> rows(Plan plan) {
    return SETTINGS.stream()
        .map(s -> new Row(s.label(), s.value().apply(plan.settings()), s.explanation()))
        .toList();
  }

  static PlanSettings read(PlanSheets sheets) {
    return new SettingsTable(sheets).settings();
  }

  private void add(String label, TableRow row) {
    String key = PlanSheet.keyOf(label);
    if (SETTINGS.stream().noneMatch(setting -> PlanSheet.keyOf(setting.label()).equals(key))) {
      row.mistake(LABEL, Code.UNKNOWN_SETTING);
      return;
    }
    TableRow first = rows.putIfAbsent(key, row);
    if (first != null) {
      row.mistake(LABEL, Code.DUPLICATE_VALUE, String.valueOf(first.number()));
    }
  }

  private PlanSettings settings() {
    tellMissing();
    LocalDate from = needed(FROM, row -> row.neededDay(VALUE), TableRow.SOME_DAY);
    LocalDate to = needed(TO, row -> row.neededDay(VALUE), TableRow.SOME_DAY);
    if (isKnown(from) && isKnown(to) && to.isBefore(from)) {
      find(TO).ifPresent(row -> row.mistake(VALUE, Code.FROM_AFTER_TO, FROM, Words.of(from)));
    }
    return new PlanSettings(
        needed(CODE, SettingsTable::code, ""),
        needed(NAME, row -> row.neededText(VALUE), ""),
        text(NUMBER),
        text(BASIS),
        needed(YEAR, SettingsTable::year, 0),
        from,
        to,
        find(ZONE).map(SettingsTable::zone).orElse(HOME),
        whole(WARNING_DAYS, 366, 7),
        whole(ESCALATION_DAYS, 366, 7),
        yesOrNo(MOVES, false),
        yesOrNo(UNCHANGED, true),
        whole(REPLY_DAYS, 366, 3),
        whole(QUIET, 3600, 10),
        yesOrNo(SENDS, true),
        email(MAIL_FROM),
        email(REPLY_TO),
        whole(KEEP_RUNS, 36500, 90));
  }

  private static boolean isKnown(LocalDate day) {
    return !day.equals(TableRow.SOME_DAY);
  }

  /** Told for the sheet, and only where the sheet could be read at all. */
  private void tellMissing() {
    for (Setting setting : SETTINGS) {
      if (setting.required() && !rows.isEmpty() && find(setting.label()).isEmpty()) {
        sheets.mistakes().add(Code.MISSING_SETTING, TABLE.sheet(), null, "", setting.label());
      }
    }
  }

  private Optional<TableRow> find(String label) {
    return Optional.ofNullable(rows.get(PlanSheet.keyOf(label)));
  }

  private <V> V needed(String label, Function<TableRow, V> reader, V otherwise) {
    return find(label).map(reader).orElse(otherwise);
  }

  private @Nullable String text(String label) {
    return find(label).map(row -> row.text(VALUE)).orElse(null);
  }

  private @Nullable String email(String label) {
    return find(label).map(row -> EmailAddresses.oneOf(row, VALUE)).orElse(null);
  }

  private int whole(String label, int most, int otherwise) {
    return find(label).map(row -> row.whole(VALUE, 0, most)).orElse(otherwise);
  }

  private boolean yesOrNo(String label, boolean otherwise) {
    return find(label).map(row -> row.yesOrNo(VALUE)).orElse(otherwise);
  }

  private static String code(TableRow row) {
    String code = row.neededText(VALUE);
    if (!code.isEmpty()
        && !(code.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,31}") && FolderName.isSafe(code))) {
      row.mistake(VALUE, Code.BAD_CODE);
    }
    return code;
  }

  private static int year(TableRow row) {
    row.neededText(VALUE);
    return Objects.requireNonNullElse(row.whole(VALUE, 1990, 2200), 0);
  }

  private static ZoneId zone(TableRow row) {
    String id = row.text(VALUE);
    try {
      return id == null ? HOME : ZoneId.of(id);
    } catch (DateTimeException noSuchZone) {
      row.mistake(VALUE, Code.UNKNOWN_ZONE);
      return HOME;
    }
  }
}
