package vn.tiendo.workbook.master;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.text.Language;

/**
 * A master workbook in the making: its sheets in their order, its styles and words, and the rows
 * that are written only as it is packed.
 */
final class Draft implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Dossier dossier;
  private final Words words;
  private final Styles styles;
  private final Tints tints;
  private final SteadyPackage steady = new SteadyPackage();
  private final Map<MasterSheet, XSSFSheet> sheets = new EnumMap<>(MasterSheet.class);
  private final Extent extent;

  Draft(Dossier dossier, Language language, Extent extent) {
    this.extent = extent;
    this.dossier = dossier;
    this.words = new Words(dossier.plan(), language);
    this.styles = new Styles(workbook, words.get("number.locale"));
    this.tints = new Tints(words);
    for (MasterSheet sheet : MasterSheet.values()) {
      if (sheet != MasterSheet.PERSONS || dossier.plan().namesPersons()) {
        sheets.put(sheet, workbook.createSheet(words.get(sheet.key() + ".sheet")));
      }
    }
  }

  Dossier dossier() {
    return dossier;
  }

  Words words() {
    return words;
  }

  Styles styles() {
    return styles;
  }

  Tints tints() {
    return tints;
  }

  Extent extent() {
    return extent;
  }

  XSSFSheet sheet(MasterSheet sheet) {
    return Objects.requireNonNull(sheets.get(sheet), sheet.name());
  }

  /** The sheet of a kind with this number, from 1; a further one is made behind those before it. */
  XSSFSheet sheet(MasterSheet kind, int number) {
    XSSFSheet first = sheet(kind);
    if (number == 1) {
      return first;
    }
    String name = words.get("further", first.getSheetName(), String.valueOf(number));
    XSSFSheet further = workbook.createSheet(name);
    workbook.setSheetOrder(name, workbook.getSheetIndex(first) + number - 1);
    return further;
  }

  /** A sheet's name as formulas write it before an address. */
  String on(MasterSheet sheet) {
    return Ref.on(sheet(sheet).getSheetName());
  }

  /** Has rows written into a sheet, from a row on, when the workbook is packed. */
  void fill(XSSFSheet sheet, int firstRow, double[] widths, String dimension, Body body) {
    String part = sheet.getPackagePart().getPartName().getName().substring(1);
    steady.fill(part, styles, firstRow, widths, dimension, body);
  }

  /**
   * Packs the workbook.
   *
   * @param out left open
   */
  void writeTo(OutputStream out) throws IOException {
    describe();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    workbook.write(zip);
    steady.pack(zip.toByteArray(), out);
  }

  private void describe() {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    Optional<Date> moment = Optional.of(Date.from(dossier.printedMoment()));
    core.setCreated(moment);
    core.setModified(moment);
    core.setCreator("Tiendo");
    core.setLastModifiedByUser("Tiendo");
    core.setTitle(words.get("overview.title") + " – " + words.plan());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
