package vn.tiendo.report.table;

import java.util.regex.Pattern;
import vn.tiendo.text.ComparingKey;

/** Words that say that there is nothing to report. */
public final class NilWords {

  private static final Pattern NIL =
      Pattern.compile(
          "\\bkhong (?:co )?(?:gi )?phat sinh\\b|\\bchua (?:co )?phat sinh\\b"
              + "|\\bkhong co (?:noi dung|nhiem vu|cong viec|so lieu|hoat dong|viec)(?: (?:nao|gi|de|can|phai|bao cao|phat sinh|phoi hop|thuc hien|moi))*(?:[.,;:!)]|$)"
              + "|\\bkhong (?:co )?bao cao (?:noi dung|nhiem vu)");
  private static final int LONGEST = 250;

  private NilWords() {}

  public static boolean is(String text) {
    return text.length() <= LONGEST && NIL.matcher(ComparingKey.of(text)).find();
  }
}
