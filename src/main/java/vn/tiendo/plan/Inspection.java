package vn.tiendo.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found at a unit (Kiểm tra).
 *
 * @param mendBy the day by which it is to be mended, null where none was set
 * @param mendedOn the day it was, null before
 */
public record Inspection(
    LocalDate day,
    @Nullable String inspector,
    String unit,
    String conclusion,
    @Nullable LocalDate mendBy,
    @Nullable LocalDate mendedOn) {}
