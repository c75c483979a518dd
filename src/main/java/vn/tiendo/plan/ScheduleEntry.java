package vn.tiendo.plan;

/**
 * A row of "Lịch chạy".
 *
 * @param enabled whether the row is switched on (Bật)
 */
public record ScheduleEntry(PlannedJob job, Schedule schedule, boolean enabled) {}
