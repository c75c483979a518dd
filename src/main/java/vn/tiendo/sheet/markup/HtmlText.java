package vn.tiendo.sheet.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.RichText;

/** The text of a cell as a browser shows it, with line breaks, in its runs of fonts. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> BLOCKS = Set.of("p", "div", "li", "br");

  private final Element cell;
  private final FontClasses classes;
  private final List<RichText.Run> runs = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private @Nullable String font;
  private boolean any;
  private boolean atBlank = true;

  private HtmlText(Element cell, FontClasses classes) {
    this.cell = cell;
    this.classes = classes;
  }

  static RichText of(Element cell, FontClasses classes) {
    HtmlText text = new HtmlText(cell, classes);
    NodeTraversor.traverse(text, cell);
    text.endRun();
    return text.runs.isEmpty() ? RichText.of("") : new RichText(text.runs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String now = classes.nameOfRun(words, cell).orElse(null);
      if (now == null ? font != null : !now.equals(font)) {
        endRun();
        font = now;
      }
      append(words.getWholeText());
    } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      breakLine();
    }
  }

  /** Blanks and line ends of the source are one blank, none at the edges; others are kept. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!blank) {
        run.append(c);
        any = true;
      } else if (!atBlank) {
        run.append(' ');
      }
      atBlank = blank;
    }
  }

  private void breakLine() {
    if (any) {
      int end = run.length() - 1;
      if (end >= 0 && run.charAt(end) == ' ') {
        run.setLength(end);
      }
      run.append('\n');
      atBlank = true;
    }
  }

  private void endRun() {
    if (!run.isEmpty()) {
      runs.add(new RichText.Run(run.toString(), font));
      run.setLength(0);
    }
  }
}
