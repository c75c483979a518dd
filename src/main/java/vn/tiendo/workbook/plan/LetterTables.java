package vn.tiendo.workbook.plan;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.plan.ColumnAlias;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Schedule;
import vn.tiendo.plan.ScheduleEntry;
import vn.tiendo.plan.ScheduleText;

/** Who gets what and when: "Người nhận", "Nơi nhận" and "Lịch chạy"; and "Tên cột". */
final class LetterTables {

  private static final Column<Recipient> ROLE =
      Column.<Recipient>of("Vai trò", 36, Content.TEXT, Recipient::role).needed();
  private static final Column<Recipient> NAME = Column.of("Tên", 26, Content.TEXT, Recipient::name);
  private static final Column<Recipient> EMAIL =
      Column.<Recipient>of("Email", 34, Content.CODE, Recipient::email).needed();
  private static final Column<Recipient> KINDS =
      Column.<Recipient>of(
              "Loại thư",
              32,
              Content.CODE,
              recipient -> Words.of(Wording.LETTERS.wordsOf(recipient.kinds())))
          .needed()
          .offering(Wording.LETTERS.choices().orSeveral());
  private static final Column<Recipient> GROUPS =
      Column.<Recipient>of(
              "Nhóm giải pháp", 18, Content.CODE, recipient -> Words.orAll(recipient.groups()))
          .offering(Choices.of(Choices.Source.GROUPS).orSeveral());
  private static final Column<Recipient> CADENCE =
      Column.of("Định kỳ", 18, Content.TEXT, Recipient::cadence);

  static final PlanTable<Recipient> RECIPIENTS =
      new PlanTable<>(
          "Người nhận",
          false,
          List.of(ROLE, NAME, EMAIL, KINDS, GROUPS, CADENCE),
          Plan::recipients);

  private static final Column<String> ADDRESSEE =
      Column.<String>of("Nơi nhận", 70, Content.TEXT, line -> line).needed();

  static final PlanTable<String> ADDRESSEES =
      new PlanTable<>("Nơi nhận", false, List.of(ADDRESSEE), Plan::addressees);

  private static final Column<ScheduleEntry> JOB =
      Column.<ScheduleEntry>of("Việc", 16, Content.CODE, entry -> Wording.JOBS.of(entry.job()))
          .needed()
          .offering(Wording.JOBS.choices());
  private static final Column<ScheduleEntry> SCHEDULE =
      Column.<ScheduleEntry>of("Lịch", 34, Content.CODE, entry -> ScheduleText.of(entry.schedule()))
          .needed();
  private static final Column<ScheduleEntry> ENABLED =
      Column.<ScheduleEntry>of("Bật", 10, Content.TEXT, entry -> Words.yesOrNo(entry.enabled()))
          .offering(Choices.of(Words.YES_OR_NO));

  static final PlanTable<ScheduleEntry> SCHEDULES =
      new PlanTable<>("Lịch chạy", false, List.of(JOB, SCHEDULE, ENABLED), Plan::schedule);

  private static final Column<ColumnAlias> FIELD =
      Column.<ColumnAlias>of("Trường", 26, Content.TEXT, alias -> Wording.FIELDS.of(alias.field()))
          .needed()
          .offering(Choices.of(Choices.Source.FIELDS));
  private static final Column<ColumnAlias> ALIAS =
      Column.<ColumnAlias>of("Cách viết", 44, Content.TEXT, ColumnAlias::alias).needed();

  static final PlanTable<ColumnAlias> ALIASES =
      new PlanTable<>("Tên cột", false, List.of(FIELD, ALIAS), Plan::columnAliases);

  private static final Schedule SOME_SCHEDULE = new Schedule.Daily(LocalTime.MIDNIGHT);

  private LetterTables() {}

  static List<Recipient> recipients(PlanSheets sheets, Known known) {
    return sheets.read(
        RECIPIENTS,
        row ->
            new Recipient(
                row.neededText(ROLE),
                row.text(NAME),
                email(row),
                kinds(row),
                row.referencesOrAll(GROUPS, known.groups(), Code.UNKNOWN_GROUP),
                row.text(CADENCE)));
  }

  private static String email(TableRow row) {
    EmailAddresses.oneOf(row, EMAIL);
    return row.neededText(EMAIL);
  }

  private static Set<LetterKind> kinds(TableRow row) {
    row.neededText(KINDS);
    Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);
    kinds.addAll(Wording.LETTERS.findAll(row, KINDS));
    return kinds;
  }

  static List<String> addressees(PlanSheets sheets) {
    return sheets.read(ADDRESSEES, row -> row.neededText(ADDRESSEE));
  }

  static List<ScheduleEntry> schedule(PlanSheets sheets) {
    return sheets.read(
        SCHEDULES,
        row ->
            new ScheduleEntry(
                row.neededChoice(JOB, Wording.JOBS, PlannedJob.BACKUP),
                schedule(row),
                !Boolean.FALSE.equals(row.yesOrNo(ENABLED))));
  }

  /** A real date stands for itself, with the hour of opening where it has no time. */
  private static Schedule schedule(TableRow row) {
    LocalDateTime moment = row.findMoment(SCHEDULE).orElse(null);
    if (moment == null) {
      return row.neededValue(SCHEDULE, ScheduleText::parse, Code.BAD_SCHEDULE, SOME_SCHEDULE);
    }
    boolean timeless = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new Schedule.Once(
        moment.toLocalDate(), timeless ? ScheduleText.OFFICE_OPENS : moment.toLocalTime());
  }

  static List<ColumnAlias> aliases(PlanSheets sheets) {
    UniqueValues headers = new UniqueValues();
    return sheets.read(
        ALIASES,
        row -> {
          ColumnAlias alias =
              new ColumnAlias(row.neededChoice(FIELD, Wording.FIELDS, ""), row.neededText(ALIAS));
          headers.check(row, ALIAS, alias.alias(), Code.DUPLICATE_VALUE);
          return alias;
        });
  }
}
