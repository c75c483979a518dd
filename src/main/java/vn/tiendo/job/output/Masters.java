package vn.tiendo.job.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.text.Language;

/** Makes master workbooks; that of one moment, which letters and folders share, only once. */
public final class Masters {

  private record Key(
      Language language,
      String plan,
      Instant asOf,
      int arrivals,
      Instant printed,
      boolean persons) {}

  private final MasterWriter writer;
  private @Nullable Key last;
  private byte[] made = {};

  public Masters(MasterWriter writer) {
    this.writer = writer;
  }

  /** The bytes of the workbook in the home's language, which the caller leaves as they are. */
  public byte[] of(Dossier dossier) throws IOException {
    return of(dossier, Language.VI);
  }

  public synchronized byte[] of(Dossier dossier, Language language) throws IOException {
    Key key =
        new Key(
            language,
            dossier.plan().code(),
            dossier.asOf(),
            dossier.arrivals().size(),
            dossier.printedMoment(),
            dossier.plan().namesPersons());
    if (!key.equals(last)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      writer.write(dossier, language, bytes);
      made = bytes.toByteArray();
      last = key;
    }
    return made;
  }

  /** Forgets what was made, before a pass in which the plan or withdrawals may have changed. */
  public synchronized void forget() {
    last = null;
  }
}
