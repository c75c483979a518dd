package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Criteria;
import vn.tiendo.plan.Criteria.Criterion;
import vn.tiendo.plan.Criteria.Measure;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.text.ComparingKey;

/** "Tiêu chí": the points of each criterion, and below them the thresholds of the levels. */
final class CriteriaTable {

  /** A row as it is written. */
  record Row(String name, @Nullable Object points, String how) {}

  private static final String THRESHOLD = "Ngưỡng: ";
  private static final Map<Measure, String> NAMES =
      new EnumMap<>(
          Map.of(
              Measure.REPORTS_ON_TIME, "Báo cáo đúng hạn",
              Measure.TASKS_ON_TIME, "Nhiệm vụ theo thời hạn",
              Measure.DATA_QUALITY, "Chất lượng số liệu"));

  private static final Column<Row> NAME =
      Column.<Row>of("Tiêu chí", 42, Content.TEXT, Row::name).needed();
  private static final Column<Row> POINTS =
      Column.<Row>of("Điểm tối đa", 13, Content.NUMBER, Row::points).needed();
  private static final Column<Row> HOW = Column.of("Cách tính", 70, Content.TEXT, Row::how);

  static final PlanTable<Row> TABLE =
      new PlanTable<>("Tiêu chí", false, List.of(NAME, POINTS, HOW), CriteriaTable::rows);

  /** What rates where a plan's workbook has no such sheet. */
  static final Criteria DEFAULT =
      new Criteria(
          List.of(
              new Criterion(Measure.REPORTS_ON_TIME, "Báo cáo đúng hạn", 30, ""),
              new Criterion(Measure.TASKS_ON_TIME, "Nhiệm vụ theo thời hạn", 50, ""),
              new Criterion(Measure.DATA_QUALITY, "Chất lượng số liệu", 20, "")),
          90,
          70,
          50);

  private final Map<Level, Double> thresholds = new EnumMap<>(Level.class);
  private final List<Criterion> criteria = new ArrayList<>();
  private final UniqueValues names = new UniqueValues();

  private CriteriaTable() {}

  private static List<Row> rows(Plan plan) {
    List<Row> rows = new ArrayList<>();
    for (Criterion criterion : plan.criteria().criteria()) {
      rows.add(new Row(criterion.name(), criterion.points(), criterion.how()));
    }
    Criteria criteria = plan.criteria();
    rows.add(threshold(Level.EXCELLENT, criteria.excellentFrom(), "Từ số điểm này trở lên"));
    rows.add(threshold(Level.GOOD, criteria.goodFrom(), "Từ số điểm này đến dưới mức trên"));
    rows.add(
        threshold(Level.COMPLETED, criteria.completedFrom(), "Từ số điểm này đến dưới mức trên"));
    rows.add(threshold(Level.NOT_COMPLETED, 0, "Dưới ngưỡng hoàn thành nhiệm vụ"));
    return rows;
  }

  private static Row threshold(Level level, double points, String how) {
    return new Row(THRESHOLD + Wording.LEVELS.of(level), points, how);
  }

  static Criteria read(PlanSheets sheets) {
    List<TableRow> rows = sheets.rows(TABLE);
    return rows.isEmpty() ? DEFAULT : new CriteriaTable().read(rows, sheets);
  }

  private Criteria read(List<TableRow> rows, PlanSheets sheets) {
    TableRow last = rows.get(rows.size() - 1);
    for (TableRow row : rows) {
      if (isThreshold(row)) {
        last = row;
        readThreshold(row);
      } else {
        readCriterion(row);
      }
    }
    if (criteria.isEmpty()) {
      sheets
          .mistakes()
          .add(Code.MISSING_CRITERION, TABLE.sheet(), null, "", String.join(", ", NAMES.values()));
    }
    return criteria(last);
  }

  private Criteria criteria(TableRow last) {
    double excellent = thresholds.getOrDefault(Level.EXCELLENT, DEFAULT.excellentFrom());
    double good = thresholds.getOrDefault(Level.GOOD, DEFAULT.goodFrom());
    double completed = thresholds.getOrDefault(Level.COMPLETED, DEFAULT.completedFrom());
    if (excellent <= good || good <= completed || completed <= 0) {
      last.mistake(POINTS, Code.THRESHOLDS_OUT_OF_ORDER);
    }
    return new Criteria(criteria, excellent, good, completed);
  }

  private static boolean isThreshold(TableRow row) {
    return row.peek(NAME).filter(name -> ComparingKey.of(name).startsWith("nguong")).isPresent();
  }

  private void readThreshold(TableRow row) {
    String name = row.neededText(NAME);
    String level = name.replaceFirst("^\\S+?[\\s:]+", "");
    Level known = Wording.LEVELS.find(level).orElse(null);
    if (known == null) {
      row.mistake(NAME, Code.UNKNOWN_CHOICE, THRESHOLD + String.join(", ", Wording.LEVELS.words()));
      return;
    }
    names.check(row, NAME, name, Code.DUPLICATE_VALUE);
    thresholds.put(known, points(row));
  }

  private void readCriterion(TableRow row) {
    String name = row.neededText(NAME);
    Measure measure = measure(name);
    if (measure == null && !name.isEmpty()) {
      row.mistake(NAME, Code.UNKNOWN_CHOICE, String.join(", ", NAMES.values()));
    }
    names.check(row, NAME, name, Code.DUPLICATE_VALUE);
    criteria.add(
        new Criterion(
            Objects.requireNonNullElse(measure, Measure.DATA_QUALITY),
            name,
            points(row),
            Objects.requireNonNullElse(row.text(HOW), "")));
  }

  private static double points(TableRow row) {
    row.neededText(POINTS);
    Double points = row.decimal(POINTS);
    if (points != null && points < 0) {
      row.mistake(POINTS, Code.OUT_OF_RANGE, "0", "100");
    }
    return points == null ? 0 : points;
  }

  /** A criterion is known by the words it begins with; what follows is the Office's. */
  private static @Nullable Measure measure(String name) {
    String key = ComparingKey.of(name);
    return NAMES.entrySet().stream()
        .filter(entry -> key.startsWith(ComparingKey.of(entry.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
