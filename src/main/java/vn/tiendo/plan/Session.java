package vn.tiendo.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of the Standing Committee (Phiên họp).
 *
 * @param period code of the period it decides on
 * @param heldOn the day it was held, null before
 */
public record Session(String period, LocalDate plannedOn, @Nullable LocalDate heldOn) {}
