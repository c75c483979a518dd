package vn.tiendo.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Writes the rules of a page's style sheet onto its elements, since many mail programs read nothing
 * else. Rules apply in the order in which they stand, whatever their selectors, and an element's
 * own style comes last. What stands in an @-rule (dark mode, narrow screens) and what is about a
 * state ({@code a:hover}) stay in the style sheet, with {@code !important} needed there to go over
 * what was inlined.
 */
final class InlineStyles {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  /** An @-rule that holds rules of its own. */
  private static final Pattern AT_RULE =
      Pattern.compile("@[^{}]+\\{(?:[^{}]*\\{[^{}]*\\})*\\s*\\}");

  private record Rule(String selector, String style) {}

  private InlineStyles() {}

  /** The page with its styles inlined, the same for the same page. */
  static String in(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
    for (Element sheet : page.select("style")) {
      String css = COMMENT.matcher(sheet.data()).replaceAll("");
      StringBuilder kept = new StringBuilder(atRules(css));
      for (Rule rule : rules(AT_RULE.matcher(css).replaceAll(""))) {
        if (rule.selector().contains(":")) {
          kept.append(rule.selector()).append(" {").append(rule.style()).append("}\n");
        } else {
          page.select(rule.selector()).forEach(element -> add(element, rule.style()));
        }
      }
      keep(sheet, kept.toString());
    }
    dropUnusedClasses(page);
    return page.outerHtml();
  }

  private static List<Rule> rules(String css) {
    List<Rule> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(css);
    while (matcher.find()) {
      String style = matcher.group(2).strip().replaceAll("\\s*([:;])\\s*", "$1");
      rules.add(new Rule(matcher.group(1).strip(), style.replaceAll(";$", "")));
    }
    return rules;
  }

  private static void add(Element element, String style) {
    String inlined = element.attr("data-inlined");
    element.attr("data-inlined", inlined.isEmpty() ? style : inlined + ";" + style);
  }

  private static String atRules(String css) {
    StringBuilder kept = new StringBuilder();
    Matcher matcher = AT_RULE.matcher(css);
    while (matcher.find()) {
      kept.append(matcher.group().replaceAll("\\s+", " ").strip()).append('\n');
    }
    return kept.toString();
  }

  private static void keep(Element sheet, String css) {
    sheet.empty();
    sheet.appendChild(new org.jsoup.nodes.DataNode(css));
  }

  private static void dropUnusedClasses(Document page) {
    String css = String.join("\n", page.select("style").stream().map(Element::data).toList());
    for (Element element : page.select("[class], [data-inlined]")) {
      element.classNames().stream()
          .filter(name -> !css.contains("." + name))
          .toList()
          .forEach(element::removeClass);
      if (element.className().isBlank()) {
        element.removeAttr("class");
      }
      moveInlined(element);
    }
  }

  private static void moveInlined(Element element) {
    String inlined = element.attr("data-inlined");
    element.removeAttr("data-inlined");
    String own = element.attr("style");
    String style = inlined.isEmpty() || own.isEmpty() ? inlined + own : inlined + ";" + own;
    if (!style.isEmpty()) {
      element.attr("style", style);
    }
  }
}
