package vn.tiendo.letter.view;

import org.jspecify.annotations.Nullable;

/**
 * A task that is overdue, and who owes it.
 *
 * @param task its code and words
 * @param unit the unit that leads it
 * @param due when it was due and for how long it has been overdue
 * @param progress what was last reported, or that nothing was
 * @param contact whom to ask in the unit, null where the plan names nobody
 * @param reason the difficulty that the unit named, null where it named none
 */
public record OverdueTask(
    String task,
    String unit,
    String due,
    String progress,
    @Nullable String contact,
    @Nullable String reason) {}
