package vn.tiendo.standing.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.standing.TaskStanding;

/**
 * A task, or one occurrence of a recurring one, that falls due.
 *
 * @param dueOn its last day in time
 * @param period code of the period of the occurrence, null for a task done once
 * @param leading whether the unit leads it; where false it coordinates
 */
public record DueTask(
    TaskStanding task, LocalDate dueOn, @Nullable String period, boolean leading) {}
