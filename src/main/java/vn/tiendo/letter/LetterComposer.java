package vn.tiendo.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.tiendo.plan.Recipient;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Report;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Standings;
import vn.tiendo.text.Messages;

/**
 * Makes letters from a dossier: the same dossier gives the same letters, Message-IDs included. A
 * letter is of its dossier's moment; nothing is queued or sent here. Not thread-safe.
 */
public final class LetterComposer {

  /** Up to this many bytes the master workbook is attached unless set otherwise. */
  public static final long ATTACHED_BY_DEFAULT = 5L * 1024 * 1024;

  private static final int MOST_IN_TITLE = 4;

  private final Messages findings;
  private final Stationery stationery;
  private final long attachUpTo;

  /**
   * @param attachUpTo largest size in bytes of a master workbook that is attached
   * @param firstLetters what was sent before, for threading
   */
  public LetterComposer(LetterTemplates templates, long attachUpTo, FirstLetters firstLetters) {
    this.findings = Messages.of("report", templates.language());
    this.stationery = new Stationery(templates, firstLetters);
    this.attachUpTo = attachUpTo;
  }

  /**
   * The leadership's summary of a period, one for each recipient of summaries, in the order of the
   * plan. Its occasion is the period.
   *
   * @param before standings at the summary before, from which changes are told; null with the first
   * @param master the master workbook of the same moment, null to go without
   */
  public List<Letter> summaries(
      Dossier dossier, @Nullable Standings before, Period period, @Nullable MasterFile master) {
    Wording wording = stationery.wording(dossier.plan());
    Summaries summaries = new Summaries(dossier, before, wording);
    String title = wording.summaryTitle(period);
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : Addressees.of(dossier.plan(), LetterKind.SUMMARY)) {
      Draft draft = stationery.draft(dossier, LetterKind.SUMMARY, period.code(), period.code());
      Frame frame =
          stationery.frame(
              dossier,
              wording,
              title,
              stationery.salutation(dossier.plan(), recipient),
              note(wording, master));
      letters.add(
          draft.to(
              recipient.email(),
              recipient.name(),
              stationery.render(LetterKind.SUMMARY, frame, summaries.of(frame, recipient)),
              attached(master)));
    }
    return letters;
  }

  /** The master workbook to the Office, one letter for each recipient; its occasion is the day. */
  public List<Letter> masters(Dossier dossier, MasterFile master) {
    Wording wording = stationery.wording(dossier.plan());
    Summaries summaries = new Summaries(dossier, null, wording);
    String day = wording.dayOf(dossier.asOf()).toString();
    String title = wording.say("master.title", wording.day(wording.dayOf(dossier.asOf())));
    List<Letter> letters = new ArrayList<>();
    for (Recipient recipient : Addressees.of(dossier.plan(), LetterKind.MASTER)) {
      Draft draft = stationery.draft(dossier, LetterKind.MASTER, null, day);
      Frame frame =
          stationery.frame(dossier, wording, title, recipient.role(), note(wording, master));
      letters.add(
          draft.to(
              recipient.email(),
              recipient.name(),
              stationery.render(LetterKind.MASTER, frame, summaries.master(frame)),
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
    Wording wording = stationery.wording(dossier.plan());
    Receipts receipts = new Receipts(dossier, wording, findings);
    boolean trial = arrivals.get(0).isTrial();
    List<String> periods = trial ? List.of() : periodsOf(dossier, arrivals);
    Frame frame =
        stationery.frame(
            dossier,
            wording,
            title(wording, trial, periods),
            unit.name(),
            copies.isEmpty() ? null : wording.say("attachment.copies", copies.size()));
    Rendered content =
        stationery.render(LetterKind.RECEIPT, frame, receipts.of(frame, unit, arrivals));
    Draft draft =
        stationery.draft(
            dossier,
            LetterKind.RECEIPT,
            periods.isEmpty() ? null : periods.get(0),
            "arrival-" + arrivals.get(0).id());
    return Addressees.of(dossier.plan(), unit, LetterKind.RECEIPT).stream()
        .map(address -> draft.to(address, unit.name(), content, copies))
        .toList();
  }

  /** Tells a unit that the Office took a file of its back; its occasion is that. */
  public List<Letter> withdrawal(Dossier dossier, Unit unit, Arrival arrival) {
    Wording wording = stationery.wording(dossier.plan());
    String title = wording.say("withdrawn.title", Receipts.nameOf(arrival));
    Frame frame = stationery.frame(dossier, wording, title, unit.name(), null);
    Rendered content =
        stationery.render(
            LetterKind.RECEIPT,
            frame,
            new Receipts(dossier, wording, findings).ofWithdrawn(frame, unit, arrival));
    Draft draft = stationery.draft(dossier, LetterKind.RECEIPT, null, "withdrawn-" + arrival.id());
    return Addressees.of(dossier.plan(), unit, LetterKind.RECEIPT).stream()
        .map(address -> draft.to(address, unit.name(), content, List.of()))
        .toList();
  }

  private static String title(Wording wording, boolean trial, List<String> periods) {
    if (periods.isEmpty()) {
      return wording.say(trial ? "receipt.title.trial" : "receipt.title");
    }
    return periods.size() <= MOST_IN_TITLE
        ? wording.say("receipt.title.periods", wording.reports(periods))
        : wording.say("receipt.title.many", periods.size());
  }

  /**
   * The periods of which something new came, in the plan's order; those of all sheets where nothing
   * did, as a workbook that grows by a sheet a month brings the old ones each time.
   */
  private static List<String> periodsOf(Dossier dossier, List<Arrival> arrivals) {
    Set<Long> ids = arrivals.stream().map(Arrival::id).collect(Collectors.toSet());
    List<String> fresh =
        dossier.reports().stream()
            .filter(report -> ids.contains(report.arrival()))
            .map(ReceivedReport::period)
            .distinct()
            .toList();
    List<String> found = fresh.isEmpty() ? periodsOf(arrivals) : fresh;
    List<String> known = dossier.plan().periods().stream().map(Period::code).toList();
    return found.stream().sorted(Comparator.comparingInt(known::indexOf)).toList();
  }

  private static List<String> periodsOf(List<Arrival> arrivals) {
    return arrivals.stream()
        .flatMap(arrival -> arrival.reports().stream())
        .map(Report::period)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
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
}
