package vn.tiendo.letter;

import java.nio.file.Path;
import vn.tiendo.ledger.LedgerDatabase;

/** A process that delivers what waits in a home, to be killed by a test. */
final class DeliveringProcess {

  private DeliveringProcess() {}

  /** The home's folder, then the server's port. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    try (PostOffice office = new PostOffice(home, LedgerDatabase.inFile(home.resolve("ledger")))) {
      office.deliver(PostOffice.smtp(Integer.parseInt(arguments[1])), PostOffice.PATIENT);
    }
  }
}
