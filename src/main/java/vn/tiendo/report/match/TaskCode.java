package vn.tiendo.report.match;

import java.util.regex.Pattern;
import vn.tiendo.text.CleanText;

/** A task's code as it may be written: "3.1", "3.1.", "NV 3.1". "3.10" is another one. */
public final class TaskCode {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
  private static final Pattern LEAD =
      Pattern.compile("(?iu)^(?:nv|nhiệm vụ|nhiem vu|mã|số)[ .:_-]*(?=\\d)");

  private TaskCode() {}

  /** The code without what stands around it; never null. */
  public static String of(String text) {
    String bare = EDGES.matcher(CleanText.of(text)).replaceAll("");
    return LEAD.matcher(bare).replaceFirst("").replace(',', '.');
  }
}
