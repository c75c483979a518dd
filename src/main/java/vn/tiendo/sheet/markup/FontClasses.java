package vn.tiendo.sheet.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.tiendo.text.LegacyFont;

/**
 * The fonts of a page's elements: by their own style, their class, or the face of a font element.
 */
final class FontClasses {

  private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)[^{}]*\\{([^{}]*)\\}");
  private static final Pattern FAMILY =
      Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^;,\"']+)|font\\s*:[^;]*?[\"']([^\"';]+)");

  private final Map<String, String> byClass = new HashMap<>();

  /** Learns the classes of a style sheet. */
  void learn(String styleSheet) {
    Matcher rule = RULE.matcher(styleSheet);
    while (rule.find()) {
      String name = rule.group(1);
      findFamily(rule.group(2)).ifPresent(family -> byClass.put(name, family));
    }
  }

  private static Optional<String> findFamily(String style) {
    Matcher family = FAMILY.matcher(style);
    if (!family.find()) {
      return Optional.empty();
    }
    return Optional.of(family.group(1) == null ? family.group(2) : family.group(1));
  }

  /** The legacy font of a cell: its own, its row's or its table's. */
  Optional<LegacyFont> fontOf(Element cell) {
    for (Element element = cell; element != null; element = element.parent()) {
      Optional<String> name = findName(element);
      if (name.isPresent()) {
        return LegacyFont.find(name.get());
      }
    }
    return Optional.empty();
  }

  /** The font of a text where an element between it and its cell names one. */
  Optional<String> nameOfRun(Node text, Element cell) {
    for (Node node = text.parent(); node != null && !isSame(node, cell); node = node.parent()) {
      Optional<String> name =
          node instanceof Element element ? findName(element) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // two cells may be equal, only one is this one
  private static boolean isSame(Node one, Node other) {
    return one == other;
  }

  private Optional<String> findName(Element element) {
    if (element.hasAttr("style")) {
      Optional<String> family = findFamily(element.attr("style"));
      if (family.isPresent()) {
        return family;
      }
    }
    if (element.hasAttr("face")) {
      return Optional.of(element.attr("face"));
    }
    return Optional.ofNullable(byClass.get(element.className()));
  }
}
