package vn.tiendo.sheet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.ooxml.XmlPart;

/** The text of a Data element, in which Font elements begin runs of other fonts. */
final class MarkedText {

  private static final String CELL_FONT = "";
  private static final int RUN = 80;

  private MarkedText() {}

  /** Reads to the end of the element just begun. */
  static RichText read(XmlPart xml, Effort effort) throws UnreadableSheet {
    List<RichText.Run> runs = new ArrayList<>();
    Deque<String> fonts = new ArrayDeque<>();
    int inside = xml.depth();
    int length = 0;
    while (true) {
      int event = xml.nextOrText();
      String font = fonts.isEmpty() ? CELL_FONT : fonts.peek();
      if (event == XMLStreamConstants.CHARACTERS) {
        String characters = xml.characters();
        length += characters.length();
        effort.check(length, Limit.TEXT_LENGTH);
        effort.hold(RUN);
        runs.add(new RichText.Run(characters, font.isEmpty() ? null : font));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String face = xml.attribute("Face");
        fonts.push(face == null ? font : face);
      } else if (xml.depth() < inside) {
        return runs.isEmpty() ? RichText.of("") : new RichText(runs);
      } else {
        fonts.pop();
      }
    }
  }
}
