package vn.tiendo.workbook.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Writes paragraphs and tables in the official layout: Times New Roman 14, first lines indented.
 */
final class Prose {

  static final String FONT = "Times New Roman";
  private static final int SIZE = 14;
  private static final int TABLE_SIZE = 11;

  /** Between the margins, in twips. */
  private static final int TEXT_WIDTH = 9070;

  private static final int INDENT = 567;

  private final XWPFDocument document;
  private final String language;

  /**
   * @param language in which programs are to check the spelling, {@code vi-VN}
   */
  Prose(XWPFDocument document, String language) {
    this.document = document;
    this.language = language;
    new OfficialPage(document).setUp();
  }

  /** A paragraph of the text, set justified. */
  void paragraph(String text) {
    write(indented(ParagraphAlignment.BOTH), text, SIZE);
  }

  /** A heading within the text, on the page of what follows it. */
  void heading(String text) {
    write(beforeOthers(), text, SIZE).setBold(true);
  }

  /** A smaller heading within a part, on the page of what follows it. */
  void subheading(String text) {
    XWPFRun run = write(beforeOthers(), text, SIZE);
    run.setBold(true);
    run.setItalic(true);
  }

  /** A line in the middle of the page. */
  XWPFRun centred(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return write(paragraph, text, SIZE);
  }

  void space() {
    document.createParagraph().setSpacingAfter(0);
  }

  /**
   * The title of a table, on the page of its head.
   *
   * @param newPage whether it begins a page
   */
  void tableTitle(String text, boolean newPage) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setPageBreak(newPage);
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(newPage ? 0 : 240);
    paragraph.setSpacingAfter(120);
    write(paragraph, text, SIZE).setBold(true);
  }

  /**
   * Two columns without lines, as heads and ends of letters have them.
   *
   * @param left lines of the left column, as are those of the right
   */
  void sideBySide(List<Text> left, List<Text> right, int leftPercent) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    grid(table, List.of(leftPercent, 100 - leftPercent));
    cell(table.getRow(0).getCell(0), left, leftPercent);
    cell(table.getRow(0).getCell(1), right, 100 - leftPercent);
  }

  /**
   * A line of a column.
   *
   * @param text may be empty, for a blank line
   */
  record Text(
      String text, int size, boolean bold, boolean italic, boolean underlined, boolean left) {

    static Text of(String text, int size) {
      return new Text(text, size, false, false, false, false);
    }

    Text strong() {
      return new Text(text, size, true, italic, underlined, left);
    }

    Text slanted() {
      return new Text(text, size, bold, true, underlined, left);
    }

    Text ruled() {
      return new Text(text, size, bold, italic, true, left);
    }

    Text flushLeft() {
      return new Text(text, size, bold, italic, underlined, true);
    }
  }

  /**
   * A table with a repeated head.
   *
   * @param percents the columns' widths
   */
  void table(List<String> head, List<Integer> percents, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, head.size());
    grid(table, percents);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < head.size(); i++) {
      Text title = Text.of(head.get(i), TABLE_SIZE).strong();
      cell(table.getRow(0).getCell(i), List.of(title), percents.get(i));
      table.getRow(0).getCell(i).getParagraphs().forEach(p -> p.setKeepNext(true));
    }
    for (int r = 0; r < rows.size(); r++) {
      table.getRow(r + 1).setCantSplitRow(true);
      for (int i = 0; i < head.size(); i++) {
        Text text = Text.of(rows.get(r).get(i), TABLE_SIZE).flushLeft();
        cell(table.getRow(r + 1).getCell(i), List.of(text), percents.get(i));
      }
    }
  }

  /** Columns as wide as said, whatever stands in them. */
  private static void grid(XWPFTable table, List<Integer> percents) {
    table.setWidth(String.valueOf(TEXT_WIDTH));
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    CTTblGrid columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    for (int i = 0; i < percents.size(); i++) {
      CTTblGridCol column =
          i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol();
      column.setW(BigInteger.valueOf(share(percents.get(i))));
    }
  }

  private static int share(int percent) {
    return TEXT_WIDTH * percent / 100;
  }

  private void cell(XWPFTableCell cell, List<Text> lines, int percent) {
    cell.setWidth(String.valueOf(share(percent)));
    for (int i = 0; i < lines.size(); i++) {
      Text line = lines.get(i);
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      paragraph.setAlignment(line.left() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
      paragraph.setSpacingAfter(0);
      XWPFRun run = write(paragraph, line.text(), line.size());
      run.setBold(line.bold());
      run.setItalic(line.italic());
      run.setUnderline(line.underlined() ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
    }
  }

  private XWPFParagraph beforeOthers() {
    XWPFParagraph paragraph = indented(ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
    return paragraph;
  }

  private XWPFParagraph indented(ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setFirstLineIndent(INDENT);
    paragraph.setSpacingAfter(120);
    return paragraph;
  }

  private XWPFRun write(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setLang(language);
    List<String> lines = text.lines().map(Prose::writable).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i), i);
    }
    return run;
  }

  /** What XML can hold. */
  private static String writable(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    line.codePoints()
        .filter(
            c -> c == '\t' || (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
