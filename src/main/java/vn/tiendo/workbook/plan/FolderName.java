package vn.tiendo.workbook.plan;

import java.util.regex.Pattern;

/** Names that a folder can have on Windows and elsewhere alike. */
final class FolderName {

  private static final int LONGEST = 100;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*]");
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?i)(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00B9\u00B2\u00B3])(?:\\..*)?");

  private FolderName() {}

  static boolean isSafe(String name) {
    return name.length() <= LONGEST
        && !FORBIDDEN.matcher(name).find()
        && !RESERVED.matcher(name).matches()
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && !name.endsWith(".")
        && name.equals(name.strip());
  }
}
