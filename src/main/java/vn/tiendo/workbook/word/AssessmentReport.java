package vn.tiendo.workbook.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.ShortcomingStanding;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Standings;
import vn.tiendo.standing.UnitStanding;
import vn.tiendo.standing.figures.Indicator;
import vn.tiendo.standing.figures.Punctuality;
import vn.tiendo.standing.figures.Rate;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.master.SteadyPackage;

/**
 * The draft of a period's assessment report as a Word file in the official layout, for the Office
 * to finish: blanks for number, date and signature stay blank. The same dossier gives the same
 * bytes.
 */
public final class AssessmentReport {

  private final Dossier dossier;
  private final Period period;
  private final Wording words;
  private final Prose prose;

  private AssessmentReport(Dossier dossier, Period period, Wording words, Prose prose) {
    this.dossier = dossier;
    this.period = period;
    this.words = words;
    this.prose = prose;
  }

  /** The name of the file in the plan's folder, {@code Bao-cao-danh-gia-2021-06.docx}. */
  public static String fileName(Period period) {
    return "Bao-cao-danh-gia-" + period.code() + ".docx";
  }

  /**
   * Writes the report as a .docx file.
   *
   * @param period the one that the report is of
   * @param out left open, not flushed
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(Dossier dossier, Period period, Language language, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      Wording words = new Wording(dossier.plan(), language);
      Prose prose = new Prose(document, words.get("spelling"));
      new AssessmentReport(dossier, period, words, prose).compose();
      describe(document, dossier, words.get("title"));
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      document.write(zip);
      new SteadyPackage().pack(zip.toByteArray(), out);
    }
  }

  private static void describe(XWPFDocument document, Dossier dossier, String title) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    Optional<Date> moment = Optional.of(Date.from(dossier.printedMoment()));
    core.setCreated(moment);
    core.setModified(moment);
    core.setCreator("Tiendo");
    core.setLastModifiedByUser("Tiendo");
    core.setTitle(title);
  }

  private void compose() {
    Endpapers endpapers = new Endpapers(dossier, words, prose);
    endpapers.letterhead();
    title();
    introduction();
    general();
    prose.heading(words.get("part.shortcomings"));
    ShortcomingPart part = new ShortcomingPart(dossier, period, words, prose);
    List<ShortcomingStanding> shortcomings = dossier.standings().shortcomings();
    for (int i = 0; i < shortcomings.size(); i++) {
      part.write(i + 1, shortcomings.get(i));
    }
    Annexes annexes = new Annexes(dossier, period, words, prose);
    annexes.ratings();
    endpapers.signature();
    annexes.write();
  }

  private void title() {
    prose.space();
    prose.centred(words.get("title")).setBold(true);
    prose.centred(about("subtitle")).setBold(true);
    prose.centred(words.asOf(dossier)).setItalic(true);
    prose.space();
  }

  private void introduction() {
    String basis = dossier.plan().settings().basis();
    if (basis != null) {
      prose.paragraph(words.get("basis", basis));
    }
    prose.paragraph(about("introduction"));
  }

  /** Words about the plan, with the period where they do not speak of all of it. */
  private String about(String key) {
    String plan = dossier.plan().settings().name();
    return switch (period.kind()) {
      case FINAL, YEAR -> words.get(key, plan);
      case MONTH, QUARTER, HALF_YEAR ->
          words.get(
              key + ".period",
              plan,
              words.inSentence(period.name()),
              String.valueOf(dossier.plan().settings().year()));
    };
  }

  private void general() {
    prose.heading(words.get("part.general"));
    Standings standings = dossier.standings();
    List<String> counts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = standings.tasks().filter(task -> task.standing() == standing).count();
      if (count > 0) {
        counts.add(words.get("count", words.of(standing), String.valueOf(count)));
      }
    }
    prose.paragraph(
        words.get(
            "general.tasks", String.valueOf(standings.tasks().count()), String.join("; ", counts)));
    prose.paragraph(
        words.get(
            "general.reports",
            String.valueOf(standings.units().stream().mapToInt(UnitStanding::expected).sum()),
            String.valueOf(standings.units().stream().mapToInt(UnitStanding::received).sum()),
            String.valueOf(standings.units().stream().mapToInt(UnitStanding::onTime).sum())));
    indicators(standings);
    sessionsAndPapers();
  }

  private void indicators(Standings standings) {
    List<Indicator> indicators = Indicator.of(standings);
    if (!indicators.isEmpty()) {
      prose.paragraph(
          words.get(
              "general.indicators",
              String.valueOf(indicators.size()),
              String.valueOf(indicators.stream().filter(Indicator::isReached).count())));
    }
  }

  /** Only what the Office wrote down: a session without a day held says nothing. */
  private void sessionsAndPapers() {
    Punctuality punctuality = Punctuality.at(dossier.plan(), dossier.asOf());
    Rate sessions = punctuality.sessions();
    if (sessions.inTime() + sessions.late() > 0) {
      prose.paragraph(
          words.get(
              "general.sessions",
              String.valueOf(sessions.inTime() + sessions.late()),
              String.valueOf(sessions.inTime()),
              String.valueOf(sessions.late())));
    }
    for (Punctuality.UnitPapers papers : punctuality.papers()) {
      prose.paragraph(
          words.get(
              "general.papers",
              papers.unit().name(),
              String.valueOf(papers.rate().due()),
              String.valueOf(papers.rate().inTime()),
              String.valueOf(papers.rate().late()),
              String.valueOf(papers.rate().open())));
    }
  }
}
