package vn.tiendo.sheet;

import java.util.Arrays;
import java.util.Random;

/** Harms bytes as disks, mails and people do; the same seed always in the same way. */
public final class DamagedBytes {

  private final byte[] whole;

  public DamagedBytes(byte[] whole) {
    this.whole = whole.clone();
  }

  /**
   * Another copy, harmed in one way: a bit or byte changed, the end cut off, two stretches swapped,
   * a stretch lost, doubled or made zero.
   */
  public byte[] harm(long seed) {
    Random random = new Random(seed);
    byte[] copy = whole.clone();
    int at = random.nextInt(copy.length);
    int length = 1 + random.nextInt(Math.min(600, copy.length - at));
    switch (random.nextInt(8)) {
      case 0, 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> copy[at] = (byte) random.nextInt(256);
      case 3 -> {
        return Arrays.copyOf(copy, at);
      }
      case 4 -> swap(copy, at, random.nextInt(copy.length), Math.min(length, 64));
      case 5 -> {
        System.arraycopy(whole, at + length, copy, at, whole.length - at - length);
        return Arrays.copyOf(copy, copy.length - length);
      }
      case 6 -> {
        byte[] longer = Arrays.copyOf(copy, copy.length + length);
        System.arraycopy(whole, at, longer, at + length, whole.length - at);
        return longer;
      }
      default -> Arrays.fill(copy, at, at + length, (byte) 0);
    }
    return copy;
  }

  private static void swap(byte[] bytes, int one, int other, int length) {
    for (int i = 0; i < length; i++) {
      int a = (one + i) % bytes.length;
      int b = (other + i) % bytes.length;
      byte kept = bytes[a];
      bytes[a] = bytes[b];
      bytes[b] = kept;
    }
  }
}
