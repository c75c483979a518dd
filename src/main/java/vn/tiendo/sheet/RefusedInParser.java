package vn.tiendo.sheet;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** An {@link UnreadableSheet} on its way through a parser that knows only this. */
public final class RefusedInParser extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final UnreadableSheet refusal;

  public RefusedInParser(UnreadableSheet refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /** The refusal that lies under an exception of the parser, if that is what it is. */
  public static Optional<UnreadableSheet> find(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedInParser refused) {
        return Optional.of(refused.refusal);
      }
      if (cause instanceof XMLStreamException xml
          && xml.getNestedException() instanceof RefusedInParser refused) {
        return Optional.of(refused.refusal);
      }
    }
    return Optional.empty();
  }
}
