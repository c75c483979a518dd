package vn.tiendo.job.post;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.job.intake.FoundFile;
import vn.tiendo.job.output.ReturnedCopies;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Dossiers;
import vn.tiendo.ledger.Letter;
import vn.tiendo.ledger.Letter.Attachment;
import vn.tiendo.ledger.Letters;
import vn.tiendo.letter.Incident;
import vn.tiendo.letter.LetterComposer;
import vn.tiendo.letter.NoticeComposer;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Report;

/**
 * Answers what arrived and what was taken back: to its unit, or where nobody can tell it, to the
 * Office.
 */
public final class ReceiptDesk {

  private record SenderAtLook(String unit, Instant seenAt, boolean trial) {}

  private final Arrivals arrivals;
  private final Dossiers dossiers;
  private final Letters letters;
  private final LetterComposer composer;
  private final NoticeComposer notices;
  private final ReturnedCopies copies;

  public ReceiptDesk(
      Arrivals arrivals,
      Dossiers dossiers,
      Letters letters,
      LetterComposer composer,
      NoticeComposer notices,
      ReturnedCopies copies) {
    this.arrivals = arrivals;
    this.dossiers = dossiers;
    this.letters = letters;
    this.composer = composer;
    this.notices = notices;
    this.copies = copies;
  }

  /** Whether anything is to be answered. */
  boolean anyDue(List<Plan> inForce, Map<String, Instant> after, Instant now) {
    return judged(inForce).findAny().isPresent()
        || inForce.stream()
            .anyMatch(
                plan ->
                    !arrivals.withdrawnBetween(PlannedLetters.afterOf(plan, after), now).isEmpty());
  }

  /** What was judged and not answered yet, of these plans or of none that can be told. */
  private Stream<Arrival> judged(List<Plan> inForce) {
    return arrivals.find(Arrivals.State.JUDGED).stream()
        .map(arrived -> dossiers.find(arrived.id()).orElseThrow())
        .filter(arrival -> arrival.plan() == null || findPlan(arrival, inForce).isPresent());
  }

  private static Optional<Plan> findPlan(Arrival arrival, List<Plan> plans) {
    return plans.stream().filter(plan -> plan.code().equals(arrival.plan())).findFirst();
  }

  /**
   * Answers what was judged since, and what was taken back. A crash in between finds the same
   * answers to be given.
   *
   * @param after by plan the moment up to which everything was done before
   * @return how many letters were queued
   */
  int answer(List<Plan> inForce, Map<String, Instant> after, Instant now) throws IOException {
    List<Arrival> judged = judged(inForce).toList();
    List<Arrival> open = new ArrayList<>(judged);
    int queued = 0;
    for (Plan plan : inForce) {
      Map<SenderAtLook, List<Arrival>> bySender = bySender(plan, open);
      bySender.values().forEach(open::removeAll);
      queued += receipts(plan, bySender, now);
      queued += withdrawals(plan, PlannedLetters.afterOf(plan, after), now);
    }
    for (Arrival arrival : open) {
      queued += tellOffice(findPlan(arrival, inForce).orElse(inForce.get(0)), arrival, now);
    }
    arrivals.markAnswered(judged.stream().map(Arrival::id).toList());
    return queued;
  }

  /** What is nobody's is answered by the first plan that knows the sender. */
  private static Map<SenderAtLook, List<Arrival>> bySender(Plan plan, List<Arrival> open) {
    Map<SenderAtLook, List<Arrival>> bySender = new LinkedHashMap<>();
    for (Arrival arrival : open) {
      findSender(plan, arrival)
          .map(unit -> new SenderAtLook(unit, arrival.seenAt(), arrival.isTrial()))
          .ifPresent(
              sender -> bySender.computeIfAbsent(sender, s -> new ArrayList<>()).add(arrival));
    }
    return bySender;
  }

  /** One receipt for each unit and look. */
  private int receipts(Plan plan, Map<SenderAtLook, List<Arrival>> bySender, Instant now)
      throws IOException {
    if (bySender.isEmpty()) {
      return 0;
    }
    Dossier dossier = dossiers.at(plan, now);
    List<Letter> composed = new ArrayList<>();
    for (Map.Entry<SenderAtLook, List<Arrival>> sent : bySender.entrySet()) {
      Unit unit = plan.findUnit(sent.getKey().unit()).orElseThrow();
      List<Attachment> marked = copies.make(dossier, unit, sent.getValue());
      if (!isOver(plan, now)) {
        List<Letter> receipts = composer.receipts(dossier, unit, sent.getValue(), marked);
        copies.putBeside(dossier, unit, sent.getValue().get(0), receipts.get(0).html());
        composed.addAll(receipts);
      }
    }
    return letters.queue(composed, now).size();
  }

  private int withdrawals(Plan plan, Instant after, Instant now) throws IOException {
    List<Letter> composed = new ArrayList<>();
    for (long id : isOver(plan, now) ? List.<Long>of() : arrivals.withdrawnBetween(after, now)) {
      Arrival arrival = dossiers.find(id).orElseThrow();
      Optional<Unit> unit = findSender(plan, arrival).flatMap(plan::findUnit);
      if (unit.isPresent()) {
        composed.addAll(composer.withdrawal(dossiers.at(plan, now), unit.get(), arrival));
      }
    }
    return letters.queue(composed, now).size();
  }

  /** After a plan's last day no letter arises any more. */
  private static boolean isOver(Plan plan, Instant now) {
    return plan.dayOf(now).isAfter(plan.settings().to());
  }

  /** A file of which nobody can tell the unit goes back to nobody: the Office is told of it. */
  private int tellOffice(Plan plan, Arrival arrival, Instant now) throws IOException {
    String copy = copies.makeStray(plan, arrival, now).toString();
    if (isOver(plan, now)) {
      return 0;
    }
    List<Finding> errors = arrival.findings().stream().filter(Finding::isError).toList();
    return letters
        .queue(
            notices.incidents(
                plan,
                "arrival-" + arrival.id(),
                now,
                List.of(Incident.ofStray(arrival.path(), errors, copy))),
            now)
        .size();
  }

  /** The unit of the folder, else the one that the file's reports name. */
  private static Optional<String> findSender(Plan plan, Arrival arrival) {
    if (arrival.plan() != null && !arrival.plan().equals(plan.code())) {
      return Optional.empty();
    }
    String folder = FoundFile.folderOf(arrival.path());
    return plan.units().stream()
        .filter(unit -> unit.folder().equals(folder))
        .map(Unit::code)
        .findFirst()
        .or(
            () ->
                arrival.reports().stream()
                    .filter(report -> !report.collected())
                    .map(Report::unit)
                    .flatMap(Stream::ofNullable)
                    .filter(unit -> plan.findUnit(unit).isPresent())
                    .findFirst());
  }
}
