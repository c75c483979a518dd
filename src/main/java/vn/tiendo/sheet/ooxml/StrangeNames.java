package vn.tiendo.sheet.ooxml;

import java.util.HashSet;
import java.util.Set;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The names of elements that mean nothing here. An honest document has some dozens of them; one
 * made of ever new names would fill the parser's tables.
 */
final class StrangeNames {

  private static final int MOST = 5_000;

  private final Set<String> met = new HashSet<>();

  void meet(String name, String part) throws UnreadableSheet {
    if (met.add(name) && met.size() > MOST) {
      throw new UnreadableSheet(Reason.SUSPICIOUS_CONTENT, part + ": <" + shown(name) + ">");
    }
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
