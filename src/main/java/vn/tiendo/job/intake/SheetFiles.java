package vn.tiendo.job.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.ReportReader;
import vn.tiendo.report.TimedReader;
import vn.tiendo.sheet.Limits;

/** Reads files with the sheet reader and the report reader, each within its time. */
public final class SheetFiles implements FileReader {

  private record Prepared(List<Plan> plans, ReportReader reader) {}

  private final TimedReader files;
  private volatile @Nullable Prepared last;

  public SheetFiles(Limits limits) {
    this.files = new TimedReader(limits);
  }

  @Override
  public FileReading read(Path bytes, Origin origin, List<Plan> plans, ReadingMemory memory)
      throws IOException {
    return files.read(bytes, origin, reader(plans), memory);
  }

  /** Made once for the plans of many files: these change only when the Office changes them. */
  private ReportReader reader(List<Plan> plans) {
    Prepared known = last;
    if (known == null || !known.plans().equals(plans)) {
      known = new Prepared(List.copyOf(plans), new ReportReader(plans));
      last = known;
    }
    return known.reader();
  }
}
