package vn.tiendo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.FileReading;
import vn.tiendo.report.Origin;
import vn.tiendo.report.ReadingMemory;
import vn.tiendo.report.ReportReader;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;

/** Reads files with the sheet reader and the report reader. */
final class SheetFiles implements FileReader {

  private final SheetReader sheets;

  SheetFiles(Limits limits) {
    this.sheets = new SheetReader(limits);
  }

  @Override
  public FileReading read(Path bytes, Origin origin, List<Plan> plans, ReadingMemory memory)
      throws IOException {
    ReportReader reader = new ReportReader(plans, memory);
    try {
      Book book = sheets.read(bytes, origin.fileName());
      return reader.read(book, origin);
    } catch (UnreadableSheet refusal) {
      return reader.refuse(refusal, origin);
    }
  }
}
