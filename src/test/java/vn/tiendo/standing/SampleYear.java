package vn.tiendo.standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Timetable;
import vn.tiendo.report.Finding;
import vn.tiendo.report.FindingCode;
import vn.tiendo.report.Line;
import vn.tiendo.report.Report;
import vn.tiendo.report.RowCounts;
import vn.tiendo.report.Status;
import vn.tiendo.report.Verdict;

/**
 * The sample year as it arrived, made from what the 48 drops are known to say, so that tests of
 * what comes after reading need no reader.
 */
public final class SampleYear {

  private static final JsonMapper JSON = new JsonMapper();

  private final Plan plan;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<ReceivedReport> reports = new ArrayList<>();

  private SampleYear(Plan plan) {
    this.plan = plan;
    drops().forEach(this::receive);
  }

  /** The year by the plan that ships. */
  public static SampleYear of2021() {
    return new SampleYear(SamplePlan.of2021());
  }

  /** The same sheets by another plan. */
  public static SampleYear by(Plan plan) {
    return new SampleYear(plan);
  }

  public Plan plan() {
    return plan;
  }

  /** Every file of the year, in order of arrival, with what its history says among its findings. */
  public List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /** Every version of every report of the year, in order of arrival. */
  public List<ReceivedReport> reports() {
    return List.copyOf(reports);
  }

  /** The last second of a day as {@code 2021-06-30}, or a moment as {@code 2021-06-30T08:00}. */
  public Instant moment(String asOf) {
    LocalDateTime local =
        asOf.contains("T") ? LocalDateTime.parse(asOf) : LocalDate.parse(asOf).atTime(23, 59, 59);
    return local.atZone(plan.settings().zone()).toInstant();
  }

  public Standings standings(String asOf) {
    return Standings.at(plan, reports, moment(asOf));
  }

  /** Everything known at a moment, in the form of {@link #moment}. */
  public Dossier dossier(String asOf) {
    Instant moment = moment(asOf);
    List<Arrival> arrived =
        arrivals.stream().filter(arrival -> !arrival.arrivedAt().isAfter(moment)).toList();
    Instant printed = arrived.isEmpty() ? moment : arrived.get(arrived.size() - 1).arrivedAt();
    return new Dossier(
        plan,
        moment,
        printed,
        Standings.at(plan, reports, moment),
        reports.stream().filter(report -> !report.arrivedAt().isAfter(moment)).toList(),
        arrived,
        Ratings.upTo(plan, reports, moment),
        moment("2021-01-01T00:00"),
        new Precedents(null, lastSummary(moment)));
  }

  /** The last summary before a moment, or the year's first moment. */
  private Instant lastSummary(Instant moment) {
    return new Timetable(plan, (expression, after) -> Optional.empty())
        .between(PlannedJob.SUMMARY, moment("2021-01-01T00:00"), moment.minusNanos(1)).stream()
            .reduce((earlier, later) -> later)
            .map(Timetable.Run::at)
            .orElse(moment("2021-01-01T00:00"));
  }

  private void receive(Drop drop) {
    JsonNode expected = JSON.readTree(text("/samples/expected/" + drop.number + ".json"));
    List<Report> read = new ArrayList<>();
    for (JsonNode node : expected.get("reports")) {
      read.add(report(node));
    }
    List<Finding> findings = new ArrayList<>();
    for (JsonNode code : expected.get("findings")) {
      FindingCode found = FindingCode.findByCode(code.stringValue()).orElseThrow();
      findings.add(Finding.ofSheet(found, read.get(0).sheet(), "…"));
    }
    long id = Long.parseLong(drop.number);
    List<ReceivedReport> arrived = read.stream().map(report -> received(id, drop, report)).toList();
    Judgement judgement = Judgement.of(plan, arrived, reports);
    findings.addAll(judgement.findings());
    arrivals.add(arrival(id, drop, read, findings));
    reports.addAll(judgement.reports());
  }

  private static ReceivedReport received(long id, Drop drop, Report report) {
    return new ReceivedReport(
        id,
        Objects.requireNonNull(report.unit()),
        Objects.requireNonNull(report.period()),
        new Source(drop.path(), report.sheet()),
        drop.arrivedAt,
        0,
        verdict(report),
        report.nil(),
        false,
        false,
        report.rows(),
        report.lines());
  }

  private static Verdict verdict(Report report) {
    return report.rows().rejected() > 0 ? Verdict.PARTLY_ACCEPTED : Verdict.ACCEPTED;
  }

  private Arrival arrival(long id, Drop drop, List<Report> read, List<Finding> findings) {
    byte[] bytes = bytes("/demo/files/" + drop.number + "/" + drop.name);
    boolean whole = findings.stream().noneMatch(Finding::isError);
    return new Arrival(
        id,
        plan.code(),
        drop.path(),
        sha256(bytes),
        bytes.length,
        drop.arrivedAt,
        drop.arrivedAt.minusSeconds(300),
        drop.arrivedAt,
        drop.arrivedAt,
        whole ? Verdict.ACCEPTED : Verdict.PARTLY_ACCEPTED,
        read,
        findings,
        null,
        null);
  }

  private static Report report(JsonNode node) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode line : node.get("lines")) {
      lines.add(line(line));
    }
    JsonNode rows = node.get("rows");
    return new Report(
        node.get("sheet").stringValue(),
        node.get("unit").stringValue(),
        node.get("period").stringValue(),
        node.has("nil") && node.get("nil").booleanValue(),
        new RowCounts(
            rows.get("read").intValue(),
            rows.get("accepted").intValue(),
            rows.get("rejected").intValue(),
            rows.get("ignored").intValue()),
        lines,
        List.of());
  }

  private static Line line(JsonNode node) {
    JsonNode progress = node.get("progress");
    String completed = textOf(node, "completedOn");
    return new Line(
        node.get("row").intValue(),
        1,
        node.get("task").stringValue(),
        Status.findByCode(node.get("status").stringValue()).orElseThrow(),
        progress.isNull() ? null : progress.doubleValue(),
        completed == null ? null : LocalDate.parse(completed),
        null,
        textOf(node, "result"),
        textOf(node, "difficulty"),
        textOf(node, "proposal"),
        null,
        null,
        null);
  }

  private static @Nullable String textOf(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.stringValue();
  }

  private record Drop(String number, Instant arrivedAt, String folder, String name) {

    String path() {
      return folder + "/" + name;
    }
  }

  private static List<Drop> drops() {
    return text("/demo/drops.tsv")
        .lines()
        .skip(1)
        .map(row -> row.split("\t", -1))
        .map(row -> new Drop(row[0], OffsetDateTime.parse(row[1]).toInstant(), row[2], row[3]))
        .toList();
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in =
        Objects.requireNonNull(SampleYear.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
