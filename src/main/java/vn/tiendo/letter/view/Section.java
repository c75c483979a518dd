package vn.tiendo.letter.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param tone how the template colours the heads: {@code done}, {@code late}, {@code overdue} or
 *     {@code plain}
 */
public record Section(String title, String tone, Excerpt<Item> items) {

  /** The longest list in a letter to a unit. */
  private static final int MOST_ITEMS = 20;

  /** Collects the sections that have something to say. */
  static final class Sections {

    private final List<Section> sections = new ArrayList<>();

    void add(String title, String tone, List<Item> items) {
      if (!items.isEmpty()) {
        sections.add(new Section(title, tone, Excerpt.of(items, MOST_ITEMS)));
      }
    }

    List<Section> all() {
      return List.copyOf(sections);
    }
  }
}
