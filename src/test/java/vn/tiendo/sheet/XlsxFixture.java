package vn.tiendo.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes .xlsx files part by part, so that a test says only what is special about its own. */
final class XlsxFixture {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String workbookProperties = "";
  private String sheets = "<sheet name=\"BC\" sheetId=\"1\" r:id=\"rId1\"/>";
  private String more = "";

  XlsxFixture() {
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
  }

  /** A book of one sheet with such content of its sheetData. */
  static XlsxFixture ofRows(String rows) {
    return new XlsxFixture().sheet(rows);
  }

  XlsxFixture part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  XlsxFixture sheet(String rows) {
    return wholeSheet(
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  XlsxFixture wholeSheet(String xml) {
    return part("xl/worksheets/sheet1.xml", xml);
  }

  XlsxFixture strings(String items) {
    more += relation("rId8", "sharedStrings", "sharedStrings.xml");
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  /** Styles with number formats by code and fonts by name, a cell style for each in that order. */
  XlsxFixture styles(String numFmts, String fonts, String xfs) {
    more += relation("rId9", "styles", "styles.xml");
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><fonts>%s</fonts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, numFmts, fonts, xfs));
  }

  XlsxFixture related(String id, String type, String target) {
    more += relation(id, type, target);
    return this;
  }

  XlsxFixture workbookProperties(String xml) {
    workbookProperties = xml;
    return this;
  }

  XlsxFixture sheets(String xml) {
    sheets = xml;
    return this;
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  byte[] bytes() {
    return zip(parts());
  }

  /** All parts by their names, whether a sheet was given or not. */
  Map<String, String> parts() {
    parts.putIfAbsent(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, workbookProperties, sheets));
    parts.putIfAbsent(
        "xl/_rels/workbook.xml.rels",
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + more));
    parts.putIfAbsent("[Content_Types].xml", contentTypes());
    return parts;
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", main + "sheet.main+xml")
        + override("/xl/worksheets/sheet1.xml", main + "worksheet+xml")
        + override("/xl/styles.xml", main + "styles+xml")
        + override("/xl/sharedStrings.xml", main + "sharedStrings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The first sheet as it is read. */
  Grid read() throws UnreadableSheet {
    return book().sheets().get(0);
  }

  Book book() throws UnreadableSheet {
    return new SheetReader(Limits.defaults()).read(bytes(), "BC.xlsx");
  }

  static @Nullable Cell cell(Grid grid, String reference) {
    for (Row row : grid.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.reference().equals(reference)) {
          return cell;
        }
      }
    }
    return null;
  }
}
