package vn.tiendo.letter.view;

import java.util.List;

/**
 * One thing of a list.
 *
 * @param head what stands first, in bold
 * @param text what is said of it, after a colon; empty where nothing is
 * @param lines what stands below, each on a line of its own
 */
public record Item(String head, String text, List<String> lines) {

  public Item {
    lines = List.copyOf(lines);
  }

  static Item of(String head, String text) {
    return new Item(head, text, List.of());
  }
}
