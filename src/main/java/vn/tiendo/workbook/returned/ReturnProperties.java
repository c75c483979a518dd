package vn.tiendo.workbook.returned;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.sheet.ReturnSlip;

/** Writes the hidden document properties by which a copy is known when it comes back. */
final class ReturnProperties {

  private ReturnProperties() {}

  static void write(Workbook workbook, Returned returned) {
    String arrival = Long.toString(returned.arrival());
    if (workbook instanceof XSSFWorkbook openXml) {
      write(openXml.getProperties(), ReturnSlip.written(returned.path()), arrival);
    } else if (workbook instanceof HSSFWorkbook binary) {
      write(binary, ReturnSlip.written(returned.path()), arrival);
    }
  }

  /** What a workbook says of being such a copy; empty where it is none. */
  static Optional<ReturnSlip> find(Workbook workbook) {
    if (workbook instanceof XSSFWorkbook openXml) {
      POIXMLProperties.CustomProperties properties = openXml.getProperties().getCustomProperties();
      return properties.contains(ReturnSlip.SOURCE) && properties.contains(ReturnSlip.ARRIVAL)
          ? ReturnSlip.of(
              properties.getProperty(ReturnSlip.SOURCE).getLpwstr(),
              properties.getProperty(ReturnSlip.ARRIVAL).getLpwstr())
          : Optional.empty();
    }
    return workbook instanceof HSSFWorkbook binary ? find(binary) : Optional.empty();
  }

  private static Optional<ReturnSlip> find(HSSFWorkbook workbook) {
    DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
    CustomProperties properties = summary == null ? null : summary.getCustomProperties();
    return properties != null
            && properties.get(ReturnSlip.SOURCE) instanceof String source
            && properties.get(ReturnSlip.ARRIVAL) instanceof String arrival
        ? ReturnSlip.of(source, arrival)
        : Optional.empty();
  }

  @SuppressWarnings("JavaUtilDate") // what POI takes
  private static void write(POIXMLProperties properties, String path, String arrival) {
    set(properties.getCustomProperties(), ReturnSlip.SOURCE, path);
    set(properties.getCustomProperties(), ReturnSlip.ARRIVAL, arrival);
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    if (core.getCreated() == null) {
      // POI would put the present moment there, and the same copy would not be the same bytes.
      core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    }
  }

  private static void set(POIXMLProperties.CustomProperties properties, String name, String value) {
    if (properties.contains(name)) {
      properties.getProperty(name).setLpwstr(value);
    } else {
      properties.addProperty(name, value);
    }
  }

  private static void write(HSSFWorkbook workbook, String path, String arrival) {
    workbook.createInformationProperties();
    DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
    CustomProperties properties =
        Optional.ofNullable(summary.getCustomProperties()).orElseGet(CustomProperties::new);
    properties.put(ReturnSlip.SOURCE, path);
    properties.put(ReturnSlip.ARRIVAL, arrival);
    summary.setCustomProperties(properties);
  }
}
