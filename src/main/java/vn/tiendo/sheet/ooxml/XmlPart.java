package vn.tiendo.sheet.ooxml;

import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.PieceReader;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * The elements of one XML document, one after the other, by their names without prefix. Knows no
 * document type and no entities but XML's own five: a document with others is refused. For one
 * thread.
 */
public final class XmlPart implements AutoCloseable {

  private final String name;
  private final @Nullable PartStream part;
  private final @Nullable PieceReader pieces;
  private final Effort effort;
  private final XMLStreamReader xml;
  private final StrangeNames strange = new StrangeNames();
  private int depth;
  private boolean ended;

  /**
   * @param name of the part, for messages
   */
  XmlPart(String name, Tokenizers tokenizers, PartStream in, Effort effort) throws UnreadableSheet {
    this.name = name;
    this.part = in;
    this.pieces = null;
    this.effort = effort;
    this.xml = tokenizers.of(name, in);
  }

  /**
   * A document by itself.
   *
   * @param name for messages
   * @param in its characters, already decoded
   */
  public XmlPart(String name, Reader in, Effort effort) throws UnreadableSheet {
    this.name = name;
    this.part = null;
    this.pieces = new PieceReader(in, effort);
    this.effort = effort;
    this.xml = new Tokenizers().of(name, pieces);
  }

  /**
   * Goes on to the next start or end of an element.
   *
   * @return {@link XMLStreamConstants#START_ELEMENT}, {@link XMLStreamConstants#END_ELEMENT} or, at
   *     the end, {@link XMLStreamConstants#END_DOCUMENT}
   */
  public int next() throws UnreadableSheet {
    return go(false);
  }

  private int go(boolean stopAtText) throws UnreadableSheet {
    if (ended) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    try {
      while (true) {
        int event = xml.next();
        if (pieces != null) {
          pieces.endPiece();
        }
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            effort.check(++depth, Limit.NESTING);
            return event;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return event;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            ended = true;
            return event;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (stopAtText) {
              return XMLStreamConstants.CHARACTERS;
            }
          }
          default -> expectHarmless(event);
        }
      }
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  /** As {@link #next}, and stops at {@link XMLStreamConstants#CHARACTERS} as well. */
  public int nextOrText() throws UnreadableSheet {
    return go(true);
  }

  /** The characters at which {@link #nextOrText} stopped. */
  public String characters() {
    return xml.getText();
  }

  /** Goes on to the next start of an element; false at the end of the document. */
  public boolean nextStart() throws UnreadableSheet {
    int event;
    do {
      event = next();
    } while (event == XMLStreamConstants.END_ELEMENT);
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private void expectHarmless(int event) throws UnreadableSheet {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableSheet(Reason.SUSPICIOUS_CONTENT, name + ": DOCTYPE");
    }
  }

  /** How many elements are open. */
  public int depth() {
    return depth;
  }

  /** The element's name without prefix. */
  public String name() {
    return xml.getLocalName();
  }

  public int attributeCount() {
    return xml.getAttributeCount();
  }

  public String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  public String attributeNamespace(int index) {
    String namespace = xml.getAttributeNamespace(index);
    return namespace == null ? "" : namespace;
  }

  public String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** An attribute by its name without prefix, null where there is none. */
  public @Nullable String attribute(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute says yes, in XML's two ways. */
  public boolean isTrue(String attribute) {
    String value = attribute(attribute);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /**
   * The text of the element just begun, up to its end, which is passed. Elements inside it count
   * for nothing.
   */
  public String text() throws UnreadableSheet {
    int inside = depth;
    String text = "";
    while (true) {
      int event = go(true);
      if (event == XMLStreamConstants.CHARACTERS) {
        if (depth == inside) {
          text = text.isEmpty() ? xml.getText() : join(text, xml.getText());
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new UnreadableSheet(Reason.UNREADABLE, name + ": cut off");
      } else if (depth < inside) {
        return text;
      }
    }
  }

  private String join(String text, String more) throws UnreadableSheet {
    // Twice as much, as a legacy font's letters may join when they are converted.
    effort.check((text.length() + more.length()) / 2, Limit.TEXT_LENGTH);
    return text + more;
  }

  /** Passes over the element just begun and all inside it. */
  public void skip() throws UnreadableSheet {
    int inside = depth;
    strange.meet(name(), name);
    while (depth >= inside) {
      int event = next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        strange.meet(name(), name);
      }
    }
  }

  /** Reads to the end, so that the part is held to its sum. */
  public void finish() throws UnreadableSheet {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      effort.checkTime();
    }
    try {
      if (part != null) {
        part.drain();
      }
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private UnreadableSheet refusal(Exception e) {
    return Tokenizers.refusal(name, e);
  }

  /** Gives the parser's buffers back. */
  @Override
  public void close() throws UnreadableSheet {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }
}
