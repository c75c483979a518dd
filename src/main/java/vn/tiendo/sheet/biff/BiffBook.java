package vn.tiendo.sheet.biff;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Epoch;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.GridBuilder;
import vn.tiendo.sheet.KeptText;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Reads the stream of a workbook of Excel 5/95 (BIFF5) or 97 to 2003 (BIFF8). For one file and one
 * thread.
 */
public final class BiffBook {

  private static final int BOF = 0x809;
  private static final int EOF = 0x0A;
  private static final int BIFF8 = 0x600;
  private static final int BIFF5 = 0x500;
  private static final int GLOBALS = 5;
  private static final int WORKSHEET = 0;
  private static final int MACRO_SHEET = 1;
  private static final int OWN_SHEETS = 0x401;
  private static final int ADD_INS = 0x3A01;
  private static final int WINDOW = 12;
  private static final int BOF_OF_WORKSHEET = 0x10;

  private record Tab(String name, boolean hidden, int type, int offset) {}

  private final Records records;
  private final Effort effort;
  private final Fonts fonts = new Fonts();
  private final Set<Book.Remark> remarks = EnumSet.noneOf(Book.Remark.class);
  private final DamageSigns signs = new DamageSigns();
  private final StringUse use = new StringUse();
  private final List<Tab> tabs = new ArrayList<>();
  private int shownTab;
  private List<RichText> strings = List.of();
  private Epoch epoch = Epoch.FROM_1900;
  private Charset charset = Charset.forName("windows-1252");
  private boolean biff8;

  public BiffBook(byte[] stream, Effort effort) {
    this.records = new Records(stream, effort);
    this.effort = effort;
  }

  /** Notes that the file holds macros beside the workbook. */
  public BiffBook withMacros(boolean macros) {
    if (macros) {
      remarks.add(Book.Remark.MACROS_IGNORED);
    }
    return this;
  }

  /** All worksheets in the order of their tabs. */
  public Book read() throws UnreadableSheet {
    readGlobals();
    List<Grid> grids = new ArrayList<>();
    for (Tab tab : tabs) {
      if (tab.type() == WORKSHEET) {
        grids.add(readSheet(tab));
      } else if (tab.type() == MACRO_SHEET) {
        remarks.add(Book.Remark.MACROS_IGNORED);
      }
    }
    lookForDamage();
    return new Book(FileFormat.XLS, List.copyOf(grids), remarks);
  }

  private void lookForDamage() {
    boolean sheetsOnly = tabs.stream().allMatch(tab -> tab.type() == WORKSHEET);
    if (biff8 && sheetsOnly) {
      use.close(strings.size(), signs);
    }
    if (shownTab < tabs.size() && tabs.get(shownTab).hidden()) {
      signs.add("the shown sheet %d is hidden", shownTab);
    }
    if (!signs.isEmpty()) {
      remarks.add(Book.Remark.SIGNS_OF_DAMAGE);
    }
  }

  private void readGlobals() throws UnreadableSheet {
    if (records.next() != BOF) {
      throw Records.damaged("no workbook");
    }
    int version = records.u16();
    if ((version != BIFF8 && version != BIFF5) || records.u16() != GLOBALS) {
      throw Records.damaged(String.format("version %04x", version));
    }
    biff8 = version == BIFF8;
    for (int id = records.next(); id != EOF; id = records.next()) {
      readGlobal(id);
    }
  }

  private void readGlobal(int id) throws UnreadableSheet {
    switch (id) {
      case 0x2F -> throw new UnreadableSheet(Reason.ENCRYPTED, "Excel 97-2003 (.xls)");
      case 0x42 -> charset = codePage(records.u16());
      case 0x22 -> readEpoch();
      case 0x3D -> readWindow();
      case 0x31 -> readFont();
      case 0x41E -> fonts.addCode(records.u16(), biff8 ? longName() : shortName());
      case 0xE0 -> fonts.addStyle(records.u16(), records.u16());
      case 0x85 -> readTab();
      case 0xFC -> strings = new StringTable(records, effort, fonts, signs).read();
      case 0xD3 -> remarks.add(Book.Remark.MACROS_IGNORED);
      case 0x1AE -> readLink();
      default -> {}
    }
  }

  private void readEpoch() throws UnreadableSheet {
    int from = records.u16();
    epoch = from == 1 ? Epoch.FROM_1904 : Epoch.FROM_1900;
    if (from > 1) {
      signs.add("epoch %d", from);
    }
  }

  private void readWindow() throws UnreadableSheet {
    if (records.left() >= WINDOW) {
      records.skip(WINDOW - 2);
      shownTab = records.u16();
    }
  }

  private void readFont() throws UnreadableSheet {
    records.skip(6);
    int weight = records.u16();
    records.skip(6);
    fonts.addFont(shortName(), weight);
  }

  private void readTab() throws UnreadableSheet {
    effort.check(tabs.size() + 1L, Limit.SHEETS);
    int offset = records.i32();
    boolean hidden = (records.u8() & 3) != 0;
    int type = records.u8() & 0xF;
    tabs.add(new Tab(KeptText.of(shortName()), hidden, type, offset));
  }

  private void readLink() throws UnreadableSheet {
    records.skip(2);
    int kind = records.u16();
    if (kind != OWN_SHEETS && kind != ADD_INS) {
      remarks.add(Book.Remark.EXTERNAL_LINKS_IGNORED);
    }
  }

  /** A name with its length in one byte. */
  private String shortName() throws UnreadableSheet {
    int length = records.u8();
    return biff8
        ? records.characters(length, (records.u8() & 1) != 0)
        : records.text(length, charset);
  }

  private String longName() throws UnreadableSheet {
    int length = records.u16();
    return records.characters(length, (records.u8() & 1) != 0);
  }

  private static Charset codePage(int number) {
    String name =
        switch (number) {
          case 0x8000, 10000 -> "x-MacRoman";
          case 874, 932, 936, 949, 950 -> "ms" + number;
          case 437, 850, 852, 855, 857, 860, 862, 866 -> "IBM" + number;
          case 1200 -> "UTF-16LE";
          default -> "windows-" + number;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  private Grid readSheet(Tab tab) throws UnreadableSheet {
    records.seek(tab.offset());
    if (records.next() != BOF) {
      throw Records.damaged("sheet \"" + tab.name() + "\" is not where it should be");
    }
    records.skip(2);
    if (records.u16() != BOF_OF_WORKSHEET) {
      signs.add("kind of sheet at %d", tab.offset());
    }
    GridBuilder grid = new GridBuilder(tab.name(), tab.hidden(), epoch, effort);
    RowMarks marks = RowMarks.read(records, grid);
    records.seek(tab.offset());
    records.next();
    BiffText text = new BiffText(records, fonts, strings, charset, biff8, remarks, use, effort);
    CellTable cells = new CellTable(biff8 ? signs : new DamageSigns());
    new BiffSheet(records, grid, fonts, text, marks, cells).read();
    if (biff8) {
      expectNextSheet();
    }
    return grid.finish();
  }

  /** Behind a sheet begins another, or nothing. */
  private void expectNextSheet() {
    int next = records.nextOffset();
    if (tabs.stream().noneMatch(tab -> tab.offset() == next) && !records.isEnd()) {
      signs.add("no sheet at %d", next);
    }
  }
}
