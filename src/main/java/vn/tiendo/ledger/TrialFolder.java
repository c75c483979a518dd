package vn.tiendo.ledger;

import java.util.Set;
import vn.tiendo.text.ComparingKey;

/** A folder in a unit's folder in which sheets are tried out and count for nothing. */
public final class TrialFolder {

  private static final Set<String> NAMES = Set.of("thu", "thu nghiem", "ban thu", "trial");

  private TrialFolder() {}

  /** Whether a file lies in one, at any depth below its unit's folder. */
  public static boolean holds(String path) {
    String[] folders = path.split("/");
    for (int i = 1; i < folders.length - 1; i++) {
      if (NAMES.contains(ComparingKey.wordsOf(folders[i]))) {
        return true;
      }
    }
    return false;
  }
}
