package vn.tiendo.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.Line;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;

/** A report as a test writes it down: {@code SentReport.from("BTG").of("2021-06").at("…")…}. */
public final class SentReport {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final String unit;
  private final List<Line> lines = new ArrayList<>();
  private String period = "2021-01";
  private Instant arrivedAt = Instant.EPOCH;
  private long arrival = 1;
  private int version = 1;
  private String path = "bc.xlsx";
  private Verdict verdict = Verdict.ACCEPTED;
  private boolean nil;
  private boolean unchanged;
  private boolean collected;
  private int rejectedRows;

  private SentReport(String unit) {
    this.unit = unit;
  }

  public static SentReport from(String unit) {
    return new SentReport(unit);
  }

  public SentReport of(String period) {
    this.period = period;
    return this;
  }

  /** A local moment, {@code 2021-06-25T10:00}. */
  public SentReport at(String localMoment) {
    this.arrivedAt = LocalDateTime.parse(localMoment).atZone(ZONE).toInstant();
    this.arrival = arrivedAt.getEpochSecond();
    return this;
  }

  public SentReport in(String path) {
    this.path = path;
    return this;
  }

  public SentReport version(int version) {
    this.version = version;
    return this;
  }

  public SentReport saying(String task, Status status, @Nullable Double progress) {
    return saying(task, status, progress, null);
  }

  public SentReport saying(
      String task, Status status, @Nullable Double progress, @Nullable String completedOn) {
    LocalDate completed = completedOn == null ? null : LocalDate.parse(completedOn);
    return adding(task, status, progress, completed, null, null);
  }

  /** A line in progress with the figures of a column pair. */
  public SentReport reaching(String task, @Nullable Double target, @Nullable Double actual) {
    return adding(task, Status.IN_PROGRESS, null, null, target, actual);
  }

  private SentReport adding(
      String task,
      Status status,
      @Nullable Double progress,
      @Nullable LocalDate completed,
      @Nullable Double target,
      @Nullable Double actual) {
    lines.add(
        new Line(
            lines.size() + 6,
            2,
            task,
            status,
            progress,
            completed,
            null,
            null,
            null,
            null,
            null,
            target,
            actual));
    return this;
  }

  public SentReport nil() {
    this.nil = true;
    return this;
  }

  public SentReport unchanged() {
    this.unchanged = true;
    return this;
  }

  public SentReport collected() {
    this.collected = true;
    return this;
  }

  public SentReport rejected() {
    this.verdict = Verdict.REJECTED;
    return this;
  }

  public SentReport withRejectedRows(int rows) {
    this.rejectedRows = rows;
    return this;
  }

  public ReceivedReport received() {
    return new ReceivedReport(
        arrival,
        unit,
        period,
        new Source(unit + "/" + path, "BC"),
        arrivedAt,
        version,
        rejectedRows > 0 && verdict == Verdict.ACCEPTED ? Verdict.PARTLY_ACCEPTED : verdict,
        nil,
        unchanged,
        collected,
        new RowCounts(lines.size() + rejectedRows, lines.size(), rejectedRows, 0),
        lines);
  }
}
