package vn.tiendo.job.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;

/** Reads one file as a department's reports, whatever it is. Thread-safe. */
@FunctionalInterface
public interface FileReader {

  /**
   * @param bytes the copy in the archive
   * @param origin under which name it came, and from where
   * @throws IOException if the copy itself cannot be read
   */
  FileReading read(Path bytes, Origin origin, List<Plan> plans, ReadingMemory memory)
      throws IOException;
}
