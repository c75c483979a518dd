package vn.tiendo.sheet.ooxml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tiendo.sheet.RefusedInParser;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Makes the tokenizers of one file's documents, which know no document type. The names that one of
 * them meets are kept for the next, so that each file has its own: those of a hostile one go with
 * it.
 */
final class Tokenizers {

  private final InputFactoryImpl factory = new InputFactoryImpl();

  Tokenizers() {
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  XMLStreamReader of(String part, InputStream document) throws UnreadableSheet {
    try {
      return factory.createXMLStreamReader(document);
    } catch (XMLStreamException e) {
      throw refusal(part, e);
    }
  }

  XMLStreamReader of(String part, Reader document) throws UnreadableSheet {
    try {
      return factory.createXMLStreamReader(document);
    } catch (XMLStreamException e) {
      throw refusal(part, e);
    }
  }

  /** What a tokenizer ran into, or what our own stream under it refused. */
  static UnreadableSheet refusal(String part, Exception e) {
    return RefusedInParser.find(e)
        .orElseGet(() -> new UnreadableSheet(Reason.UNREADABLE, part + ": XML", e));
  }
}
