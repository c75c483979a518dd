package vn.tiendo.job.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file under input/ that is to be read.
 *
 * @param file where it lies
 * @param path relative to input/, with '/' between folders, NFC
 * @param size in bytes
 * @param modifiedAt its own time of change, to the millisecond
 */
public record FoundFile(Path file, String path, long size, Instant modifiedAt) {

  /** The folder directly under input/ that it lies in, empty where it lies in none. */
  public static String folderOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
