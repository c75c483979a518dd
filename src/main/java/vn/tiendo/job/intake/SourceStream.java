package vn.tiendo.job.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/**
 * A file of input/ as it is copied: not more than its beginning, and failures to read it told from
 * failures to write the copy.
 */
final class SourceStream extends FilterInputStream {

  /** More than what is read of any file, so that a longer one is still known to be too large. */
  static final long MOST_BYTES = 64L << 20;

  /** The file could not be read to its end. */
  static final class Unreadable extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    Unreadable(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private long left = MOST_BYTES;

  SourceStream(InputStream file) {
    super(file);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    try {
      int read = super.read(buffer, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }
}
