package vn.tiendo.standing;

/**
 * Where a report stands: a file's path and sheet. A later version of it replaces the earlier ones.
 *
 * @param path relative to input/, with '/' between folders, NFC
 * @param lineage the path of the file of whose report it is a later version: its own, unless it is
 *     a copy that went back to its sender and came in again under another name
 */
public record Source(String path, String sheet, String lineage) {

  /** A source of its own. */
  public Source(String path, String sheet) {
    this(path, sheet, path);
  }

  /** What all versions of one report have in common. */
  public Source identity() {
    return new Source(lineage, sheet);
  }
}
