package vn.tiendo.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;

/** Makes master workbooks; that of one moment, which letters and folders share, only once. */
final class Masters {

  private record Key(String plan, Instant asOf, int arrivals, Instant printed, boolean persons) {}

  private final MasterWriter writer;
  private @Nullable Key last;
  private byte[] made = {};

  Masters(MasterWriter writer) {
    this.writer = writer;
  }

  /** The bytes of the workbook, which the caller leaves as they are. */
  synchronized byte[] of(Dossier dossier) throws IOException {
    Key key =
        new Key(
            dossier.plan().code(),
            dossier.asOf(),
            dossier.arrivals().size(),
            dossier.printedMoment(),
            dossier.plan().namesPersons());
    if (!key.equals(last)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      writer.write(dossier, bytes);
      made = bytes.toByteArray();
      last = key;
    }
    return made;
  }

  /** Forgets what was made, before a pass in which the plan or withdrawals may have changed. */
  synchronized void forget() {
    last = null;
  }
}
