package vn.tiendo.job.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.job.plans.PlansInForce.BrokenPlan;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Chronicle;
import vn.tiendo.ledger.JournalEntry.PlanAdopted;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.text.FileNames;
import vn.tiendo.workbook.plan.PlanFolder;
import vn.tiendo.workbook.plan.PlanReading;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** Takes up what the Office changed in the plans' workbooks. */
public final class PlanAdoption {

  private final PlanFolder folder;
  private final PlanLibrary library;
  private final PlanVersions versions;

  public PlanAdoption(PlanFolder folder, PlanLibrary library, PlanVersions versions) {
    this.folder = folder;
    this.library = library;
    this.versions = versions;
  }

  /**
   * Takes up what the Office changed: a good new version comes into force at the moment, a broken
   * one leaves the last good one there.
   */
  public PlansInForce adopt(Archive archive, Chronicle chronicle, Instant moment)
      throws IOException {
    List<Plan> plans = new ArrayList<>();
    List<BrokenPlan> broken = new ArrayList<>();
    for (Path file : folder.files()) {
      byte[] bytes = Files.readAllBytes(file);
      String name = FileNames.of(file);
      Archive.Stored stored = archive.store(new ByteArrayInputStream(bytes));
      PlanReading reading = read(bytes, name, stored.sha256());
      List<PlanMistake> mistakes = new ArrayList<>(reading.mistakes());
      Optional<Plan> usable = reading.plan().filter(plan -> isFirst(plan, name, plans, mistakes));
      if (usable.isPresent()) {
        adopt(usable.get(), name, stored.sha256(), archive, chronicle, moment);
        plans.add(usable.get());
      } else {
        Optional<Plan> lastGood =
            library.findLastGood(name).filter(plan -> !holds(plans, plan.code()));
        lastGood.ifPresent(plans::add);
        broken.add(
            new BrokenPlan(name, stored.sha256(), mistakes, lastGood.map(Plan::code).orElse(null)));
      }
    }
    return new PlansInForce(plans, broken);
  }

  private PlanReading read(byte[] bytes, String name, String sha256) {
    Optional<Plan> known = library.findRead(sha256);
    if (known.isPresent()) {
      return new PlanReading(known, List.of());
    }
    PlanReading reading = PlanWorkbook.read(bytes, name);
    reading.plan().ifPresent(plan -> library.keep(sha256, plan));
    return reading;
  }

  private void adopt(
      Plan plan, String file, String sha256, Archive archive, Chronicle chronicle, Instant moment)
      throws IOException {
    boolean isNew =
        versions
            .findLast(plan.code())
            .filter(last -> last.sha256().equals(sha256) && last.file().equals(file))
            .isEmpty();
    if (isNew) {
      archive.flush();
      chronicle.record(new PlanAdopted(plan.code(), file, sha256, moment));
    }
  }

  private static boolean isFirst(
      Plan plan, String file, List<Plan> before, List<PlanMistake> mistakes) {
    if (!holds(before, plan.code())) {
      return true;
    }
    mistakes.add(
        new PlanMistake(PlanMistake.Code.DUPLICATE_PLAN, null, null, plan.code(), List.of(file)));
    return false;
  }

  private static boolean holds(List<Plan> plans, String code) {
    return plans.stream().anyMatch(plan -> plan.code().equals(code));
  }
}
