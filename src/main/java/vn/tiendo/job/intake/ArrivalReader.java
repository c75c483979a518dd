package vn.tiendo.job.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tiendo.job.plans.PlanLibrary;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.JournalEntry.FileArrived;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SlipReader;

/**
 * Reads an arrival from its copy in the archive, by the plans as they stood and by what was
 * remembered when it was seen. Thread-safe.
 */
public final class ArrivalReader implements ItemProcessor<FileArrived, ReadArrival> {

  private final Archive archive;
  private final FileReader files;
  private final PlanLibrary plans;
  private final Memories memories;
  private final SlipReader slips = new SlipReader(Limits.defaults());

  public ArrivalReader(Archive archive, FileReader files, PlanLibrary plans, Memories memories) {
    this.archive = archive;
    this.files = files;
    this.plans = plans;
    this.memories = memories;
  }

  @Override
  public ReadArrival process(FileArrived arrival) throws IOException {
    Path copy =
        archive
            .find(arrival.sha256())
            .orElseThrow(
                () ->
                    new IOException(
                        "arrival %d, %s: its bytes (%s) are not in the archive"
                            .formatted(arrival.id(), arrival.path(), arrival.sha256())));
    List<Plan> inForce = plans.at(arrival.seenAt());
    FileReading reading = files.read(copy, origin(arrival), inForce, memories.at(arrival.seenAt()));
    return new ReadArrival(arrival.id(), reading, slips.find(copy).orElse(null));
  }

  private static Origin origin(FileArrived arrival) {
    String folder = FoundFile.folderOf(arrival.path());
    Instant arrivedAt = arrival.arrivedAt();
    return new Origin(
        FoundFile.nameOf(arrival.path()), folder.isEmpty() ? null : folder, null, null, arrivedAt);
  }
}
