package vn.tiendo.workbook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.ChangedPlan;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.Unit;

/** A province with all its districts. */
class LargePlanTest {

  @Test
  void fiftyUnitsAndFiveHundredTasksReadBackAsTheyWereWritten() {
    Plan plan = withUnitsAndTasks(50, 500);

    PlanReading reading = PlanWorkbook.read(EditedPlan.written(plan), "lon.xlsx");

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.plan()).contains(plan);
  }

  @Test
  void eachDuplicateFolderOfFiftyUnitsIsTold() {
    Plan plan = withUnitsAndTasks(50, 19);
    List<Unit> units = new ArrayList<>();
    plan.units().forEach(unit -> units.add(inFolder(unit, "chung")));

    PlanReading reading =
        PlanWorkbook.read(
            EditedPlan.written(ChangedPlan.of(plan).unitsAndTasks(units, plan.tasks())), "x.xlsx");

    assertThat(reading.mistakes()).hasSize(53);
  }

  private static Plan withUnitsAndTasks(int unitCount, int taskCount) {
    Plan sample = SamplePlan.of2021();
    List<Unit> units = new ArrayList<>(sample.units());
    for (int i = 1; i <= unitCount; i++) {
      units.add(
          new Unit(
              "H%02d".formatted(i),
              "Huyện đoàn số " + i,
              List.of("Huyện " + i, "HĐ " + i),
              "huyen-%02d".formatted(i),
              List.of("h%02d@tinhdoan.example".formatted(i)),
              "huyện, thị, thành đoàn",
              null,
              null));
    }
    List<Task> tasks = new ArrayList<>(sample.tasks());
    for (int i = tasks.size(); i < taskCount; i++) {
      tasks.add(task(sample.tasks().get(i % 19), "5." + i, units.get(i % units.size()).code()));
    }
    return ChangedPlan.of(sample).unitsAndTasks(units, tasks);
  }

  private static Task task(Task like, String code, String lead) {
    return new Task(
        code,
        like.group(),
        like.content() + " " + code,
        lead,
        List.of("huyện, thị, thành đoàn"),
        null,
        Deadline.on(like.deadline().day()),
        like.cadence(),
        100.5,
        "đoàn viên",
        1.5,
        like.deadlineSource(),
        "Nguyễn Văn A");
  }

  private static Unit inFolder(Unit unit, String folder) {
    return new Unit(
        unit.code(),
        unit.name(),
        unit.otherNames(),
        folder,
        unit.emails(),
        unit.kind(),
        unit.contact(),
        unit.telephone());
  }
}
