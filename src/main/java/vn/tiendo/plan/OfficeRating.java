package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/**
 * The Office's own rating of a unit for a period, which stands over the suggested one (Xếp loại).
 */
public record OfficeRating(
    String unit, String period, Level level, @Nullable String remark, @Nullable String reason) {}
