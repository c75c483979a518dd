package vn.tiendo.sheet.biff;

import java.util.BitSet;

/**
 * Which of the shared strings cells refer to. Programs keep only those that some cell shows, so
 * that one left over tells of a cell that lost it.
 */
final class StringUse {

  private final BitSet used = new BitSet();

  void use(int index) {
    used.set(index);
  }

  /**
   * @param count how many strings there are
   */
  void close(int count, DamageSigns signs) {
    int unused = used.nextClearBit(0);
    if (unused < count) {
      signs.add("shared string %d is nowhere", unused);
    }
  }
}
