package vn.tiendo.job.plans;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.PlanVersions;
import vn.tiendo.ledger.PlanVersions.PlanVersion;
import vn.tiendo.plan.Plan;
import vn.tiendo.workbook.plan.PlanWorkbook;

/** The plans as they stood at any moment, from their workbooks in the archive. Thread-safe. */
public final class PlanLibrary {

  private final Archive archive;
  private final PlanVersions versions;
  private final Map<String, Plan> read = new ConcurrentHashMap<>();

  public PlanLibrary(Archive archive, PlanVersions versions) {
    this.archive = archive;
    this.versions = versions;
  }

  /** Every plan that was ever in force, each as it stood at a moment. */
  public List<Plan> at(Instant moment) throws IOException {
    Set<String> codes = new LinkedHashSet<>();
    versions.all().forEach(version -> codes.add(version.plan()));
    return at(codes, moment);
  }

  private List<Plan> at(Set<String> codes, Instant moment) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (String code : codes) {
      find(code, moment).ifPresent(plans::add);
    }
    return plans;
  }

  /** The plans that had come into force by a moment, each as it stood then. */
  List<Plan> knownAt(Instant moment) throws IOException {
    Set<String> codes = new LinkedHashSet<>();
    versions.all().stream()
        .filter(version -> !version.adoptedAt().isAfter(moment))
        .forEach(version -> codes.add(version.plan()));
    return at(codes, moment);
  }

  /** A plan as it stood at a moment; before its first version, the first. */
  public Optional<Plan> find(String code, Instant moment) throws IOException {
    Optional<PlanVersion> version = versions.findAt(code, moment);
    return version.isPresent() ? Optional.of(read(version.get())) : Optional.empty();
  }

  /** The last version of a workbook in jobs/ that was without a mistake. */
  Optional<Plan> findLastGood(String file) throws IOException {
    Optional<PlanVersion> version = versions.findLastOfFile(file);
    return version.isPresent() ? Optional.of(read(version.get())) : Optional.empty();
  }

  /** The plan of a workbook that was read already. */
  Optional<Plan> findRead(String sha256) {
    return Optional.ofNullable(read.get(sha256));
  }

  /** Keeps a plan that was just read, so as not to read its workbook again. */
  void keep(String sha256, Plan plan) {
    read.put(sha256, plan);
  }

  private Plan read(PlanVersion version) throws IOException {
    Plan plan = read.get(version.sha256());
    if (plan == null) {
      plan = readAnew(version);
      read.put(version.sha256(), plan);
    }
    return plan;
  }

  private Plan readAnew(PlanVersion version) throws IOException {
    Path workbook =
        archive
            .find(version.sha256())
            .orElseThrow(() -> new IOException(words(version, "is not in the archive")));
    return PlanWorkbook.read(workbook)
        .plan()
        .orElseThrow(() -> new IOException(words(version, "was good when adopted and is not now")));
  }

  private static String words(PlanVersion version, String what) {
    return "the version of plan %s adopted at %s (%s) %s"
        .formatted(version.plan(), version.adoptedAt(), version.sha256(), what);
  }
}
