package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of the plan (nhiệm vụ).
 *
 * @param code {@code "2.3"}
 * @param group the number of its solution group
 * @param lead code of the unit that leads it
 * @param coordinating codes or kinds (Loại) of the units that coordinate
 * @param start first day of the work, null for the plan's first day
 * @param deadline the last day in time; for recurring tasks that of the last occurrence
 * @param target the figure to reach (Chỉ tiêu), null where there is none
 * @param measure the unit of measurement of the target (Đơn vị tính)
 * @param weight its weight in the group's progress, above 0
 * @param deadlineSource who set the deadline
 * @param responsible the person in charge, as the Office wrote it
 */
public record Task(
    String code,
    String group,
    String content,
    String lead,
    List<String> coordinating,
    @Nullable LocalDate start,
    Deadline deadline,
    Cadence cadence,
    @Nullable Double target,
    @Nullable String measure,
    double weight,
    DeadlineSource deadlineSource,
    @Nullable String responsible) {

  /** Whether the plan itself or the Office set a task's deadline (Nguồn thời hạn). */
  public enum DeadlineSource {
    PLAN,
    OFFICE
  }

  public Task {
    coordinating = List.copyOf(coordinating);
  }

  Task withoutPerson() {
    return new Task(
        code,
        group,
        content,
        lead,
        coordinating,
        start,
        deadline,
        cadence,
        target,
        measure,
        weight,
        deadlineSource,
        null);
  }
}
