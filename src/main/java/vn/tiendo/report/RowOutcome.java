package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row that names a task.
 *
 * @param line the line, null where the row was rejected or said nothing
 * @param wording what its words were understood as, null where they were not
 * @param task the code of the task it names, null where that cannot be told
 * @param empty whether it names a task and says nothing else
 * @param nil whether it says that there is nothing to report, and so is empty too
 */
record RowOutcome(
    @Nullable Line line,
    Report.@Nullable UnderstoodWording wording,
    @Nullable String task,
    boolean empty,
    boolean nil,
    List<Finding> findings) {}
