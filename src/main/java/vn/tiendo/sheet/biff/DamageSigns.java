package vn.tiendo.sheet.biff;

import java.util.ArrayList;
import java.util.List;

/** Why a workbook that can be read may not be as it was written, for the log and for tests. */
final class DamageSigns {

  private static final int MOST = 20;

  private final List<String> signs = new ArrayList<>();

  /**
   * @param what a format of one number
   */
  void add(String what, int number) {
    if (signs.size() < MOST) {
      signs.add(what.formatted(number));
    }
  }

  boolean isEmpty() {
    return signs.isEmpty();
  }

  List<String> all() {
    return signs;
  }
}
