package vn.tiendo.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a file came from and what its sender settled beforehand.
 *
 * @param fileName the file's own name, with extension
 * @param folder the unit folder it lay in, null where it lay in none
 * @param unit the unit given with {@code --unit}, null where the file must say it
 * @param period the period given with {@code --period}, null where the file must say it
 * @param arrivedAt when it arrived; a day of completion after it lies in the future
 */
public record Origin(
    String fileName,
    @Nullable String folder,
    @Nullable String unit,
    @Nullable String period,
    Instant arrivedAt) {}
