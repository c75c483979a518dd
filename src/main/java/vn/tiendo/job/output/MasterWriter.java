package vn.tiendo.job.output;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.text.Language;

/** Writes a plan's master workbook. The same dossier gives the same bytes. */
@FunctionalInterface
public interface MasterWriter {

  /** The stream is left open. */
  void write(Dossier dossier, Language language, OutputStream out) throws IOException;
}
