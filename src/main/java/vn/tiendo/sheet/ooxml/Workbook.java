package vn.tiendo.sheet.ooxml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.ForeignKind;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** Reads a zip that holds a workbook. For one file and one thread. */
public final class Workbook {

  private record Tab(String name, boolean hidden, String relation) {}

  private final Zip zip;
  private final Effort effort;
  private final Set<Book.Remark> remarks = EnumSet.noneOf(Book.Remark.class);
  private final List<Tab> tabs = new ArrayList<>();
  private Epoch epoch = Epoch.FROM_1900;

  public Workbook(Zip zip, Effort effort) {
    this.zip = zip;
    this.effort = effort;
  }

  /**
   * All worksheets in the order of their tabs.
   *
   * @param main the name of the workbook's part
   * @throws UnreadableSheet when a part is missing, damaged or beyond the limits
   */
  public Book read(String main) throws UnreadableSheet {
    try (XmlPart xml = open(main)) {
      readWorkbook(xml);
      xml.finish();
    }
    Relations relations = Relations.of(zip, main);
    noteMacros(main, relations);
    Styles styles = readStyles(relations);
    SharedStrings strings = readStrings(relations, styles);
    List<Grid> grids = new ArrayList<>();
    for (Tab tab : tabs) {
      Optional<Relations.Relation> relation = relations.findById(tab.relation());
      if (relation.isEmpty()) {
        throw new UnreadableSheet(Reason.UNREADABLE, "sheet \"" + tab.name() + "\" is missing");
      }
      if (relation.get().type().equals("worksheet")) {
        grids.add(readSheet(tab, relation.get().target(), styles, strings));
      }
    }
    boolean macros = remarks.contains(Book.Remark.MACROS_IGNORED);
    return new Book(macros ? FileFormat.XLSM : FileFormat.XLSX, List.copyOf(grids), remarks);
  }

  private void noteMacros(String main, Relations relations) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    if (relations.findByType("vbaProject").isPresent()
        || relations.findByType("xlMacrosheet").isPresent()
        || zip.find(folder + "vbaProject.bin").isPresent()) {
      remarks.add(Book.Remark.MACROS_IGNORED);
    }
    if (relations.findByType("externalLink").isPresent()) {
      remarks.add(Book.Remark.EXTERNAL_LINKS_IGNORED);
    }
  }

  private void readWorkbook(XmlPart xml) throws UnreadableSheet {
    if (!xml.nextStart() || !xml.name().equals("workbook")) {
      throw ForeignKind.XML.refusal();
    }
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "workbookPr" -> epoch = xml.isTrue("date1904") ? Epoch.FROM_1904 : epoch;
        case "sheets" -> {}
        case "sheet" -> addTab(xml);
        default -> xml.skip();
      }
    }
  }

  private void addTab(XmlPart xml) throws UnreadableSheet {
    effort.check(tabs.size() + 1L, Limit.SHEETS);
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    @Nullable String relation = null;
    for (int i = 0; i < xml.attributeCount(); i++) {
      if (xml.attributeName(i).equals("id") && !xml.attributeNamespace(i).isEmpty()) {
        relation = xml.attributeValue(i);
      }
    }
    if (relation != null && relation.isEmpty()) {
      // A module of Visual Basic as Excel 95 kept them: a tab without a sheet.
      remarks.add(Book.Remark.MACROS_IGNORED);
      return;
    }
    if (name == null || relation == null) {
      throw new UnreadableSheet(Reason.UNREADABLE, "workbook: sheet without name or id");
    }
    tabs.add(new Tab(KeptText.of(name), state != null && !state.equals("visible"), relation));
  }

  private Styles readStyles(Relations relations) throws UnreadableSheet {
    Optional<Relations.Relation> relation = relations.findByType("styles");
    if (relation.isEmpty()) {
      return Styles.none(effort);
    }
    try (XmlPart xml = open(relation.get().target())) {
      Styles styles = Styles.read(xml, effort);
      xml.finish();
      return styles;
    }
  }

  private SharedStrings readStrings(Relations relations, Styles styles) throws UnreadableSheet {
    Optional<Relations.Relation> relation = relations.findByType("sharedStrings");
    if (relation.isEmpty()) {
      return SharedStrings.none(styles, remarks);
    }
    try (XmlPart xml = open(relation.get().target())) {
      SharedStrings strings = SharedStrings.read(xml, styles, remarks, effort);
      xml.finish();
      return strings;
    }
  }

  private Grid readSheet(Tab tab, String part, Styles styles, SharedStrings strings)
      throws UnreadableSheet {
    GridBuilder grid = new GridBuilder(tab.name(), tab.hidden(), epoch, effort);
    try (XmlPart xml = open(part)) {
      new Worksheet(xml, grid, styles, strings, epoch, remarks, effort).read();
      xml.finish();
    }
    return grid.finish();
  }

  private XmlPart open(String part) throws UnreadableSheet {
    Optional<Zip.Part> found = zip.find(part);
    if (found.isEmpty()) {
      throw new UnreadableSheet(Reason.UNREADABLE, part + " is missing");
    }
    return zip.openXml(found.get());
  }
}
