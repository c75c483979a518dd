package vn.tiendo.standing;

import vn.tiendo.report.Line;

/**
 * A line that counts at a moment, and the report it stands in.
 *
 * @param leading whether its unit leads the task; lines of coordinating units are shown beside and
 *     never decide
 */
public record LineInForce(ReceivedReport report, Line line, boolean leading) {}
