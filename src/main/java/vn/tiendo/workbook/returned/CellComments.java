package vn.tiendo.workbook.returned;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Comments on cells. One that is there already keeps its words, and the new ones follow. */
final class CellComments {

  static final String AUTHOR = "Tiendo";

  /** What stands between somebody's own words and what is added below them. */
  private static final String BELOW = "\n———\n";

  private static final int LONGEST = 8_000;
  private static final int COLUMNS_WIDE = 4;
  private static final int ROWS_HIGH = 7;

  private final CreationHelper things;

  CellComments(Workbook workbook) {
    this.things = workbook.getCreationHelper();
  }

  void add(Cell cell, String words) {
    Comment comment = cell.getCellComment();
    if (comment == null) {
      comment = create(cell);
      write(comment, words);
    } else {
      String there = textOf(comment);
      if (!there.contains(words)) {
        write(comment, there + BELOW + words);
      }
    }
  }

  /** Whether a comment, or its end, was written here in an earlier round. */
  static boolean isOurs(Comment comment) {
    return AUTHOR.equals(comment.getAuthor()) || textOf(comment).contains(BELOW);
  }

  /** Takes out what was written here; what somebody else had said before stays. */
  static void takeBack(Sheet sheet, CellAddress address, Comment comment) {
    int below = textOf(comment).indexOf(BELOW);
    if (below >= 0) {
      comment.setString(
          sheet
              .getWorkbook()
              .getCreationHelper()
              .createRichTextString(textOf(comment).substring(0, below)));
      return;
    }
    Row row = sheet.getRow(address.getRow());
    Cell cell = row == null ? null : row.getCell(address.getColumn());
    if (cell != null) {
      cell.removeCellComment();
    }
  }

  private static String textOf(Comment comment) {
    return comment.getString() == null ? "" : comment.getString().getString();
  }

  private Comment create(Cell cell) {
    Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
    ClientAnchor anchor = things.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COLUMNS_WIDE);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + ROWS_HIGH);
    Comment comment = drawing.createCellComment(anchor);
    comment.setAuthor(AUTHOR);
    comment.setAddress(cell.getAddress());
    cell.setCellComment(comment);
    return comment;
  }

  private void write(Comment comment, String words) {
    String kept = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    comment.setString(things.createRichTextString(PlainText.of(kept)));
  }
}
