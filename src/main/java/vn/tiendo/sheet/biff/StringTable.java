package vn.tiendo.sheet.biff;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.sheet.Effort;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.RichText;
import vn.tiendo.sheet.UnreadableSheet;

/** The shared strings of Excel 97, which run on through continued records. */
final class StringTable {

  private static final int WIDE = 1;
  private static final int ASIAN = 4;
  private static final int RICH = 8;
  private static final int RUN = 80;

  private final Records records;
  private final Effort effort;
  private final Fonts fonts;
  private final DamageSigns signs;

  StringTable(Records records, Effort effort, Fonts fonts, DamageSigns signs) {
    this.signs = signs;
    this.records = records;
    this.effort = effort;
    this.fonts = fonts;
  }

  /** Reads the table whose record has just begun. */
  List<RichText> read() throws UnreadableSheet {
    records.skip(4);
    int count = records.i32();
    effort.check(count, Limit.CELLS);
    List<RichText> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(readString());
    }
    if (records.left() > 0) {
      signs.add("%d bytes behind the shared strings", records.left());
    }
    return strings;
  }

  private RichText readString() throws UnreadableSheet {
    ensure();
    int length = records.u16();
    effort.addText(length);
    int flags = records.u8();
    int runCount = (flags & RICH) != 0 ? records.u16() : 0;
    int asian = (flags & ASIAN) != 0 ? records.i32() : 0;
    String text = records.longCharacters(length, (flags & WIDE) != 0);
    effort.hold(RUN * (1L + runCount));
    int[] runs = new int[2 * runCount];
    for (int i = 0; i < runs.length; i++) {
      ensure();
      runs[i] = records.u16();
    }
    skip(asian);
    return fonts.split(text, runs);
  }

  private void skip(int count) throws UnreadableSheet {
    int left = count;
    while (left > records.left()) {
      left -= records.left();
      records.goOn();
    }
    records.skip(left);
  }

  private void ensure() throws UnreadableSheet {
    if (records.left() == 0) {
      records.goOn();
    }
  }
}
