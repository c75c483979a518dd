package vn.tiendo.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.letter.view.Frame;
import vn.tiendo.letter.view.Receipts;
import vn.tiendo.letter.view.Summaries;
import vn.tiendo.letter.view.Wording;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Report;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * Makes letters from a dossier: the same dossier gives the same letters, Message-IDs included. A
 * letter is of its dossier's moment; nothing is queued or sent here. Not thread-safe.
 */
public final class LetterComposer {

  /** Up to this many bytes the master workbook is attached unless set otherwise. */
  public static final long ATTACHED_BY_DEFAULT = 5L * 1024 * 1024;

  private final LetterTemplates templates;
  private final long attachUpTo;
  private final FirstLetters firstLetters;
  private final Messages messages = Messages.of("letter", Language.VI);

  /** Finds the letter that a later one about the same period answers. */
  @FunctionalInterface
  public interface FirstLetters {

    /** The Message-ID of the first letter of a kind about a period to a recipient. */
    Optional<String> find(String plan, LetterKind kind, String period, String recipient);
  }

  /**
   * @param attachUpTo largest size in bytes of a master workbook that is attached
   * @param firstLetters what was sent before, for threading
   */
  public LetterComposer(LetterTemplates templates, long attachUpTo, FirstLetters firstLetters) {
    this.templates = templates;
    this.attachUpTo = attachUpTo;
    this.firstLetters = firstLetters;
  }

  /**
   * The leadership's summary of a period, one for each recipient of summaries, in the order of the
   * plan. Its occasion is the period.
   *
   * @param master the master workbook of the same moment, null to go without
   */
  public List<Letter> summaries(Dossier dossier, Period period, @Nullable MasterFile master) {
    Wording wording = new Wording(dossier.plan(), messages);
    Summaries summaries = new Summaries(dossier, wording);
    String title = wording.say("summary.title", wording.periodOfYear(period));
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : recipients(dossier.plan(), LetterKind.SUMMARY)) {
      Draft draft = new Draft(dossier, LetterKind.SUMMARY, period.code(), period.code());
      Frame frame = frame(dossier, wording, title, salutation(recipient), note(wording, master));
      letters.add(
          draft.to(
              recipient.email(),
              recipient.name(),
              render(LetterKind.SUMMARY, frame, summaries.of(frame, recipient)),
              attached(master)));
    }
    return letters;
  }

  /** The master workbook to the Office, one letter for each recipient; its occasion is the day. */
  public List<Letter> masters(Dossier dossier, MasterFile master) {
    Wording wording = new Wording(dossier.plan(), messages);
    Summaries summaries = new Summaries(dossier, wording);
    String day = wording.dayOf(dossier.asOf()).toString();
    String title = wording.say("master.title", wording.day(wording.dayOf(dossier.asOf())));
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : recipients(dossier.plan(), LetterKind.MASTER)) {
      Draft draft = new Draft(dossier, LetterKind.MASTER, null, day);
      Frame frame = frame(dossier, wording, title, recipient.role(), note(wording, master));
      letters.add(
          draft.to(
              recipient.email(),
              recipient.name(),
              render(LetterKind.MASTER, frame, summaries.master(frame)),
              attached(master)));
    }
    return letters;
  }

  /**
   * What a unit's files were taken as, one letter for each of the unit's addresses; to its folder's
   * name, which is no address, where it has none. Its occasion is the first of the arrivals.
   *
   * @param arrivals at least one, all of the unit
   * @param copies the marked copies that go with it
   */
  public List<Letter> receipts(
      Dossier dossier, Unit unit, List<Arrival> arrivals, List<Attachment> copies) {
    Wording wording = new Wording(dossier.plan(), messages);
    Receipts receipts = new Receipts(dossier, wording, Messages.of("report", Language.VI));
    List<String> periods = periodsOf(arrivals);
    String title =
        periods.isEmpty()
            ? wording.say("receipt.title")
            : wording.say("receipt.title.periods", wording.periods(periods));
    Frame frame =
        frame(
            dossier,
            wording,
            title,
            unit.name(),
            copies.isEmpty() ? null : wording.say("attachment.copies", copies.size()));
    Rendered content = render(LetterKind.RECEIPT, frame, receipts.of(frame, unit, arrivals));
    Draft draft =
        new Draft(
            dossier,
            LetterKind.RECEIPT,
            periods.isEmpty() ? null : periods.get(0),
            "arrival-" + arrivals.get(0).id());
    return addresses(dossier.plan(), unit, LetterKind.RECEIPT).stream()
        .map(address -> draft.to(address, unit.name(), content, copies))
        .toList();
  }

  private static List<String> periodsOf(List<Arrival> arrivals) {
    return arrivals.stream()
        .flatMap(arrival -> arrival.reports().stream())
        .map(Report::period)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  private Frame frame(
      Dossier dossier,
      Wording wording,
      String title,
      String addressee,
      @Nullable String attachment) {
    return new Frame(
        title,
        wording.say("preview", dossier.plan().settings().name()),
        addressee,
        dossier.plan().settings().name(),
        asOf(dossier, wording),
        wording.office(),
        attachment);
  }

  private static String asOf(Dossier dossier, Wording wording) {
    String day = wording.day(wording.dayOf(dossier.asOf()));
    return dossier.arrivals().stream()
        .map(Arrival::arrivedAt)
        .max(Comparator.naturalOrder())
        .map(last -> wording.say("as-of", day, wording.moment(last)))
        .orElseGet(() -> wording.say("as-of.nothing", day));
  }

  private String salutation(Recipient recipient) {
    String who = recipient.name() == null ? "" : " " + recipient.name();
    return messages.get("comrade", recipient.role() + who);
  }

  private @Nullable String note(Wording wording, @Nullable MasterFile master) {
    if (master == null) {
      return null;
    }
    return isAttached(master)
        ? wording.say("attachment.master", master.name())
        : wording.say("attachment.too-large", master.place());
  }

  private boolean isAttached(MasterFile master) {
    return master.size() <= attachUpTo;
  }

  private List<Attachment> attached(@Nullable MasterFile master) {
    return master == null || !isAttached(master)
        ? List.of()
        : List.of(new Attachment(master.name(), MasterFile.MEDIA_TYPE, master.sha256()));
  }

  private Rendered render(LetterKind kind, Frame frame, Object view) {
    return new Rendered(frame.title(), templates.html(kind, view), templates.text(kind, view));
  }

  private static List<Recipient> recipients(Plan plan, LetterKind kind) {
    return plan.recipients().stream().filter(r -> r.kinds().contains(kind)).toList();
  }

  /** The unit's own addresses, then those of recipients who bear its name. */
  private static List<String> addresses(Plan plan, Unit unit, LetterKind kind) {
    Set<String> addresses = new LinkedHashSet<>();
    unit.emails().forEach(email -> addresses.add(email.toLowerCase(Locale.ROOT)));
    recipients(plan, kind).stream()
        .filter(r -> r.role().equals(unit.name()) || r.role().equals(unit.code()))
        .forEach(r -> addresses.add(r.email().toLowerCase(Locale.ROOT)));
    return addresses.isEmpty() ? List.of(unit.folder()) : List.copyOf(addresses);
  }

  /** What all copies of a letter have in common. */
  private final class Draft {

    private final Dossier dossier;
    private final LetterKind kind;
    private final @Nullable String period;
    private final String occasion;

    Draft(Dossier dossier, LetterKind kind, @Nullable String period, String occasion) {
      this.dossier = dossier;
      this.kind = kind;
      this.period = period;
      this.occasion = occasion;
    }

    Letter to(
        String recipient, @Nullable String name, Rendered content, List<Attachment> attachments) {
      String plan = dossier.plan().code();
      String id = MessageId.of(plan, kind, period, recipient, content, attachments);
      String answers =
          period == null
              ? null
              : firstLetters
                  .find(plan, kind, period, recipient)
                  .filter(f -> !f.equals(id))
                  .orElse(null);
      return new Letter(
          id,
          plan,
          kind,
          period,
          occasion,
          recipient,
          name,
          content.subject(),
          content.html(),
          content.text(),
          attachments,
          answers,
          dossier.asOf());
    }
  }
}
