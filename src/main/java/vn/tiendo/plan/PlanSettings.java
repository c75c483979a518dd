package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The sheet "Kế hoạch" of a plan's workbook.
 *
 * @param code the plan's code, {@code KP2021}; also the name of its folder under output/
 * @param number the document number (Số hiệu), null while it is not known
 * @param warningDays days before a deadline from which a task is due soon
 * @param escalationDays days after a deadline from which an overdue task is escalated
 * @param movesDueDays whether a due day on a rest day moves to the next working day
 * @param unchangedCountsAsOnTime whether a report in which nothing changed counts as in time
 * @param ratingReplyDays days in which a unit may answer a suggested rating
 * @param quietSeconds how old a file's last change must be before it is read
 * @param sendsLetters whether letters are mailed; where false they stay on disk
 * @param mailFrom the sender's address, null for the server's default
 * @param keepRunsDays days after which finished executions are purged
 */
public record PlanSettings(
    String code,
    String name,
    @Nullable String number,
    @Nullable String basis,
    int year,
    LocalDate from,
    LocalDate to,
    ZoneId zone,
    int warningDays,
    int escalationDays,
    boolean movesDueDays,
    boolean unchangedCountsAsOnTime,
    int ratingReplyDays,
    int quietSeconds,
    boolean sendsLetters,
    @Nullable String mailFrom,
    @Nullable String replyTo,
    int keepRunsDays) {}
