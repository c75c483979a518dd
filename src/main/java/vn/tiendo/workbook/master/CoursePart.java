package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.SolutionGroup;

/** The part of the first page that shows the groups' progress month by month, with its chart. */
final class CoursePart {

  private final Words words;
  private final Canvas canvas;
  private final Course course;
  private final List<SolutionGroup> groups;

  CoursePart(Draft draft, Canvas canvas, Course course) {
    this.words = draft.words();
    this.canvas = canvas;
    this.course = course;
    this.groups = draft.dossier().plan().groups();
  }

  /**
   * Draws the chart at the right of the page, over figures that stand beside the page, where they
   * are not printed.
   *
   * @return the row below the chart
   */
  int write(int column, int lastColumn, int row) {
    if (course.stages().isEmpty()) {
      return row;
    }
    int aside = OverviewSheet.COLUMNS + 3;
    int first = OverviewSheet.FIGURES + 1;
    canvas.put(aside, OverviewSheet.FIGURES, Look.HEADER, words.get("overview.month"));
    List<String> months = course.stages().stream().map(this::shortName).toList();
    for (int i = 0; i < months.size(); i++) {
      canvas.put(aside, first + i, Look.CENTRED, months.get(i));
    }
    List<Charts.Series> lines = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      lines.add(line(groups.get(g), g, aside, first, months));
    }
    int end = canvas.rowBelow(row, Charts.HIGH);
    new Charts(canvas.sheet(), words.get("number.locale"))
        .lines(
            words.get("overview.course"),
            new Charts.Frame(column, row, lastColumn, end - 1),
            lines);
    return end;
  }

  /** Twelve of them stand side by side below the chart. */
  private String shortName(Course.Stage stage) {
    return words.get("overview.monthShort", String.valueOf(stage.period().from().getMonthValue()));
  }

  private Charts.Series line(
      SolutionGroup group, int place, int aside, int first, List<String> months) {
    int column = aside + 1 + place;
    String name = words.get("overview.group", group.number());
    canvas.put(column, first - 1, Look.HEADER, name);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      double value = course.stages().get(i).standings().groups().get(place).progress() / 100;
      values.add(value);
      canvas.put(column, first + i, Look.PERCENT, value);
    }
    int last = first + months.size() - 1;
    return new Charts.Series(
        name, months, Ref.down(aside, first, last), values, Ref.down(column, first, last));
  }
}
