package vn.tiendo.sheet;

import java.util.List;
import java.util.Set;

/**
 * A file read as sheets.
 *
 * @param format what the bytes are, whatever the name says
 * @param sheets in the order of the tabs, hidden ones among them
 * @param remarks what the sender should know of the file as a whole
 */
public record Book(FileFormat format, List<Grid> sheets, Set<Remark> remarks) {

  /** Something worth telling about a file that was read all the same. */
  public enum Remark {
    MACROS_IGNORED,
    LEGACY_FONT_CONVERTED,
    EXTERNAL_LINKS_IGNORED,
    /** It can be read, but what its parts say of each other does not hold. */
    SIGNS_OF_DAMAGE
  }
}
