package vn.tiendo.job;

import vn.tiendo.job.intake.FileReader;
import vn.tiendo.job.intake.SheetFiles;
import vn.tiendo.job.output.MasterWriter;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.sheet.Limits;
import vn.tiendo.workbook.master.MasterWorkbook;

/** What an engine works with and tests put others in the place of. */
record EngineParts(FileReader reader, MasterWriter writer, OutputFile.Move move) {

  static EngineParts standard(Limits limits) {
    return new EngineParts(new SheetFiles(limits), MasterWorkbook::write, OutputFile::moveOver);
  }
}
