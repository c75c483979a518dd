package vn.tiendo.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of everything that was ever received or sent, each under the SHA-256 of its content
 * (lower-case hex). What was stored is never changed and never removed. Its place is behind this
 * interface: a folder of the home now, something shared between machines later. Thread-safe.
 */
public interface Archive {

  /**
   * Bytes that are kept.
   *
   * @param sha256 of the bytes, lower-case hex
   * @param size in bytes
   */
  record Stored(String sha256, long size) {}

  /**
   * Keeps what the stream holds; what is kept already is kept once. The bytes themselves are safe
   * when this returns, their name in the archive is after {@link #flush()}. The stream is read to
   * its end and not closed.
   */
  Stored store(InputStream bytes) throws IOException;

  /** Makes everything stored so far survive a loss of power. */
  void flush() throws IOException;

  boolean holds(String sha256);

  /**
   * A file on a local disk that holds the bytes, to be read and left as it is; empty if they were
   * never stored.
   */
  Optional<Path> find(String sha256) throws IOException;

  /**
   * Copies the bytes to a stream, which is left open.
   *
   * @throws IOException also if they were never stored; its message names the hash
   */
  void copy(String sha256, OutputStream target) throws IOException;
}
