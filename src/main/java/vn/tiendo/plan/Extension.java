package vn.tiendo.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later due day for one unit's report, or its excuse from it (Gia hạn).
 *
 * @param due the new due day; null where the unit is excused
 */
public record Extension(
    String unit,
    String period,
    @Nullable LocalDate due,
    boolean excused,
    @Nullable String reason,
    @Nullable String grantedBy) {}
