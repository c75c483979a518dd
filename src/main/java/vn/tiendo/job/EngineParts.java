package vn.tiendo.job;

import vn.tiendo.sheet.Limits;
import vn.tiendo.text.Language;
import vn.tiendo.workbook.master.MasterWorkbook;

/** What an engine works with and tests put others in the place of. */
record EngineParts(FileReader reader, MasterWriter writer, OutputFile.Move move) {

  static EngineParts standard(Limits limits) {
    return new EngineParts(
        new SheetFiles(limits),
        (dossier, out) -> MasterWorkbook.write(dossier, Language.VI, out),
        OutputFile::moveOver);
  }
}
