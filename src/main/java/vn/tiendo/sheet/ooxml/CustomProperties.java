package vn.tiendo.sheet.ooxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.RefusedInParser;
import vn.tiendo.sheet.UnreadableSheet;

/** What somebody or some program noted of a workbook beside its sheets, by name. */
public final class CustomProperties {

  private static final int MOST = 200;

  private CustomProperties() {}

  /** Empty where there are none. */
  public static Map<String, String> of(byte[] file, Effort effort) throws UnreadableSheet {
    Map<String, String> properties = new HashMap<>();
    try (Zip zip = new Zip(file, effort)) {
      Optional<Zip.Part> part =
          Relations.of(zip, "")
              .findByType("custom-properties")
              .flatMap(relation -> zip.find(relation.target()));
      if (part.isPresent()) {
        try (XmlPart xml = zip.openXml(part.get())) {
          read(xml, properties);
          xml.finish();
        }
      }
    } catch (RuntimeException e) {
      throw RefusedInParser.find(e).orElseThrow(() -> e);
    }
    return properties;
  }

  private static void read(XmlPart xml, Map<String, String> properties) throws UnreadableSheet {
    String name = null;
    while (properties.size() < MOST && xml.nextStart()) {
      if (xml.name().equals("property")) {
        name = xml.attribute("name");
      } else if (name != null) {
        properties.put(name, xml.text());
        name = null;
      }
    }
  }
}
