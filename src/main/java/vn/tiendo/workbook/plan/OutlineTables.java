package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlanSettings;
import vn.tiendo.plan.Shortcoming;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Task.DeadlineSource;

/** What the plan is about: "Khuyết điểm", "Nhóm giải pháp" and "Nhiệm vụ". */
final class OutlineTables {

  private static final Column<Shortcoming> SHORTCOMING_CODE =
      Column.<Shortcoming>of("Mã", 9, Content.CODE, Shortcoming::code).needed();
  private static final Column<Shortcoming> FIELD =
      Column.<Shortcoming>of("Lĩnh vực", 30, Content.TEXT, Shortcoming::field).needed();
  private static final Column<Shortcoming> SHORTCOMING_CONTENT =
      Column.<Shortcoming>of("Nội dung", 60, Content.TEXT, Shortcoming::content).needed();
  private static final Column<Shortcoming> SINCE =
      Column.of("Năm phát sinh", 11, Content.NUMBER, Shortcoming::since);
  private static final Column<Shortcoming> LONG_TERM =
      Column.<Shortcoming>of("Kéo dài", 10, Content.TEXT, s -> Words.of(s.longTerm()))
          .offering(Choices.of(Words.YES_OR_NO));
  private static final Column<Shortcoming> JUDGEMENT =
      Column.<Shortcoming>of(
              "Đánh giá", 18, Content.TEXT, s -> Wording.JUDGEMENTS.of(s.judgement()))
          .offering(Wording.JUDGEMENTS.choices());
  private static final Column<Shortcoming> REASON =
      Column.of("Lý do", 40, Content.TEXT, Shortcoming::reason);

  static final PlanTable<Shortcoming> SHORTCOMINGS =
      new PlanTable<>(
          "Khuyết điểm",
          false,
          List.of(
              SHORTCOMING_CODE, FIELD, SHORTCOMING_CONTENT, SINCE, LONG_TERM, JUDGEMENT, REASON),
          Plan::shortcomings);

  private static final Column<SolutionGroup> NUMBER =
      Column.<SolutionGroup>of("Số", 7, Content.CODE, SolutionGroup::number).needed();
  private static final Column<SolutionGroup> GROUP_NAME =
      Column.<SolutionGroup>of("Tên", 48, Content.TEXT, SolutionGroup::name).needed();
  private static final Column<SolutionGroup> REMEDIES =
      Column.<SolutionGroup>of(
              "Khắc phục khuyết điểm", 18, Content.CODE, g -> Words.of(g.remedies()))
          .offering(Choices.of(Choices.Source.SHORTCOMINGS).orSeveral());
  private static final Column<SolutionGroup> GROUP_LEAD =
      Column.<SolutionGroup>of("Chủ trì", 12, Content.CODE, SolutionGroup::lead)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<SolutionGroup> GROUP_COORDINATING =
      Column.<SolutionGroup>of("Phối hợp", 18, Content.CODE, g -> Words.of(g.coordinating()))
          .offering(Choices.of(Choices.Source.UNITS).orSeveral());
  private static final Column<SolutionGroup> OVERSEER =
      Column.<SolutionGroup>of("Thường trực phụ trách", 34, Content.TEXT, SolutionGroup::overseer)
          .offering(Choices.of(Choices.Source.BOARD).orSeveral());

  static final PlanTable<SolutionGroup> GROUPS =
      new PlanTable<>(
          "Nhóm giải pháp",
          true,
          List.of(NUMBER, GROUP_NAME, REMEDIES, GROUP_LEAD, GROUP_COORDINATING, OVERSEER),
          Plan::groups);

  private static final Column<Task> TASK_CODE =
      Column.<Task>of("Mã", 8, Content.CODE, Task::code).needed();
  private static final Column<Task> GROUP =
      Column.<Task>of("Nhóm", 8, Content.CODE, Task::group)
          .needed()
          .offering(Choices.of(Choices.Source.GROUPS));
  private static final Column<Task> CONTENT =
      Column.<Task>of("Nội dung", 60, Content.TEXT, Task::content).needed();
  private static final Column<Task> LEAD =
      Column.<Task>of("Chủ trì", 11, Content.CODE, Task::lead)
          .needed()
          .offering(Choices.of(Choices.Source.UNITS));
  private static final Column<Task> COORDINATING =
      Column.<Task>of("Phối hợp", 14, Content.CODE, task -> Words.of(task.coordinating()))
          .offering(Choices.of(Choices.Source.UNITS).orSeveral());
  private static final Column<Task> START = Column.of("Bắt đầu", 12, Content.DAY, Task::start);
  private static final Column<Task> DEADLINE =
      Column.<Task>of("Thời hạn", 12, Content.DAY, task -> Words.of(task.deadline())).needed();
  private static final Column<Task> CADENCE =
      Column.<Task>of("Chu kỳ", 12, Content.TEXT, task -> Wording.CADENCES.of(task.cadence()))
          .needed()
          .offering(Wording.CADENCES.choices());
  private static final Column<Task> TARGET =
      Column.of("Chỉ tiêu", 10, Content.NUMBER, Task::target);
  private static final Column<Task> MEASURE =
      Column.of("Đơn vị tính", 12, Content.TEXT, Task::measure);
  private static final Column<Task> WEIGHT =
      Column.of("Trọng số", 10, Content.NUMBER, Task::weight);
  private static final Column<Task> SOURCE =
      Column.<Task>of(
              "Nguồn thời hạn",
              15,
              Content.TEXT,
              task -> Wording.DEADLINE_SOURCES.of(task.deadlineSource()))
          .offering(Wording.DEADLINE_SOURCES.choices());
  private static final Column<Task> RESPONSIBLE =
      Column.of("Phụ trách", 20, Content.TEXT, Task::responsible);

  static final PlanTable<Task> TASKS =
      new PlanTable<>(
          "Nhiệm vụ",
          true,
          List.of(
              TASK_CODE,
              GROUP,
              CONTENT,
              LEAD,
              COORDINATING,
              START,
              DEADLINE,
              CADENCE,
              TARGET,
              MEASURE,
              WEIGHT,
              SOURCE,
              RESPONSIBLE),
          Plan::tasks);

  private OutlineTables() {}

  static Names namesOfShortcomings(PlanSheets sheets) {
    return sheets.names(SHORTCOMINGS, SHORTCOMING_CODE);
  }

  static Names namesOfGroups(PlanSheets sheets) {
    return sheets.names(GROUPS, NUMBER);
  }

  static List<Shortcoming> shortcomings(PlanSheets sheets) {
    UniqueValues codes = new UniqueValues();
    return sheets.read(
        SHORTCOMINGS,
        row ->
            new Shortcoming(
                codes.code(row, SHORTCOMING_CODE),
                row.neededText(FIELD),
                row.neededText(SHORTCOMING_CONTENT),
                row.whole(SINCE, 1900, 2100),
                row.yesOrNo(LONG_TERM),
                row.choice(JUDGEMENT, Wording.JUDGEMENTS),
                row.text(REASON)));
  }

  static List<SolutionGroup> groups(PlanSheets sheets, Known known) {
    UniqueValues numbers = new UniqueValues();
    return sheets.read(
        GROUPS,
        row ->
            new SolutionGroup(
                numbers.code(row, NUMBER),
                row.neededText(GROUP_NAME),
                row.references(REMEDIES, known.shortcomings(), Code.UNKNOWN_SHORTCOMING),
                row.neededReference(GROUP_LEAD, known.units(), Code.UNKNOWN_UNIT),
                row.references(
                    GROUP_COORDINATING, known.unitsAndKinds(), Code.UNKNOWN_UNIT_OR_KIND),
                row.text(OVERSEER)));
  }

  static List<Task> tasks(PlanSheets sheets, Known known, PlanSettings settings) {
    UniqueValues codes = new UniqueValues();
    List<Task> tasks = new ArrayList<>();
    for (TableRow row : sheets.rows(TASKS)) {
      Task task = task(row, codes, known);
      tasks.add(task);
      check(row, task, settings);
    }
    return tasks;
  }

  private static Task task(TableRow row, UniqueValues codes, Known known) {
    return new Task(
        codes.code(row, TASK_CODE),
        row.neededReference(GROUP, known.groups(), Code.UNKNOWN_GROUP),
        row.neededText(CONTENT),
        row.neededReference(LEAD, known.units(), Code.UNKNOWN_UNIT),
        row.references(COORDINATING, known.unitsAndKinds(), Code.UNKNOWN_UNIT_OR_KIND),
        row.day(START),
        row.neededDeadline(DEADLINE),
        row.neededChoice(CADENCE, Wording.CADENCES, Cadence.ONCE),
        row.decimal(TARGET),
        row.text(MEASURE),
        weight(row),
        Objects.requireNonNullElse(
            row.choice(SOURCE, Wording.DEADLINE_SOURCES), DeadlineSource.OFFICE),
        row.text(RESPONSIBLE));
  }

  /** 1 where the Office left it empty. */
  private static double weight(TableRow row) {
    Double weight = row.decimal(WEIGHT);
    if (weight != null && weight <= 0) {
      row.mistake(WEIGHT, Code.NOT_POSITIVE);
    }
    return weight == null ? 1 : weight;
  }

  private static void check(TableRow row, Task task, PlanSettings settings) {
    if (row.holds(DEADLINE)) {
      Span.of(settings).check(row, DEADLINE, task.deadline().day());
    }
    if (task.start() != null) {
      Span.of(settings).check(row, START, task.start());
      if (row.isSound() && task.start().isAfter(task.deadline().day())) {
        row.mistake(DEADLINE, Code.BEFORE, START.header(), Words.of(task.start()));
      }
    }
  }
}
