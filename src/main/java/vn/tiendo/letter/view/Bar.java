package vn.tiendo.letter.view;

/**
 * A group's progress as a bar.
 *
 * @param title the group's number and name
 * @param percent as it is written, {@code 55,7%}
 * @param filled whole percent of the bar that is filled, 0 to 100
 * @param note how many tasks it has and how they stand
 */
public record Bar(String title, String percent, int filled, String note) {}
