package vn.tiendo.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a unit owes the Standing Committee (Văn bản trình).
 *
 * @param submittedOn the day it was handed in, null before
 */
public record Paper(String unit, String title, LocalDate due, @Nullable LocalDate submittedOn) {}
