package vn.tiendo.letter.view;

import java.util.List;

/**
 * The first of many things.
 *
 * @param more how many further ones there are, which the letter only counts
 */
public record Excerpt<T>(List<T> shown, int more) {

  public Excerpt {
    shown = List.copyOf(shown);
  }

  /** The first of a list, at most as many as {@code limit}. */
  public static <T> Excerpt<T> of(List<T> all, int limit) {
    int shown = Math.min(all.size(), limit);
    return new Excerpt<>(all.subList(0, shown), all.size() - shown);
  }

  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /** How many there are, those not shown among them. */
  public int total() {
    return shown.size() + more;
  }
}
