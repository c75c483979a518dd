package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds the parts of Office files to the schemas of Office Open XML. */
public final class OfficeSchemas {

  private static final Path SCHEMAS =
      Path.of("target/ooxml-schemas/org/apache/poi/schemas/ooxml/src");

  /** What the schemas import without saying from where. */
  private static final String XML_NAMESPACE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="lang" type="xs:string"/>
      </xs:schema>
      """;

  /** The schema of a part, by how its path begins. */
  private static final Map<String, String> BY_PATH = new LinkedHashMap<>();

  static {
    BY_PATH.put("xl/charts/chart", "dml-chart.xsd");
    BY_PATH.put("xl/drawings/drawing", "dml-spreadsheetDrawing.xsd");
    BY_PATH.put("xl/", "sml.xsd");
    BY_PATH.put("word/", "wml.xsd");
    BY_PATH.put("docProps/app", "shared-documentPropertiesExtended.xsd");
  }

  private final Map<String, Schema> known = new LinkedHashMap<>();

  /** What is wrong in a file's parts, each with the part's name; empty where nothing is. */
  public List<String> defects(byte[] officeFile) throws IOException, SAXException {
    List<String> defects = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(officeFile))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml")) {
          for (Map.Entry<String, String> schema : BY_PATH.entrySet()) {
            if (name.startsWith(schema.getKey())) {
              check(name, zip.readAllBytes(), schema.getValue(), defects);
              break;
            }
          }
        }
      }
    }
    return defects;
  }

  private void check(String name, byte[] part, String schema, List<String> defects)
      throws IOException, SAXException {
    try {
      schema(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(part)));
    } catch (SAXException e) {
      defects.add(name + ": " + e.getMessage());
    }
  }

  private Schema schema(String name) throws SAXException {
    Schema schema = known.get(name);
    if (schema == null) {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      schema =
          factory.newSchema(
              new Source[] {
                new StreamSource(new StringReader(XML_NAMESPACE)),
                new StreamSource(SCHEMAS.resolve(name).toFile())
              });
      known.put(name, schema);
    }
    return schema;
  }
}
