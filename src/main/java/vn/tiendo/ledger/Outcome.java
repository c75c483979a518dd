package vn.tiendo.ledger;

import java.util.Locale;

/** How a letter ended. */
public enum Outcome {
  /** The mail server took it. */
  SENT,
  /** It was written to disk, as there is no server or the plan sends nothing. */
  FILED,
  /** The server refused it for good. */
  FAILED,
  /** A newer one overtook it before it could be sent. */
  DROPPED;

  /** The code in the journal. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
