package vn.tiendo.workbook.returned;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/**
 * Which cells were coloured and what they looked like before, in a hidden column beside the list:
 * for taking the colours out again when the copy comes back.
 */
final class MarkTrail {

  /**
   * A coloured cell.
   *
   * @param fill the colour it was filled with before, {@code FF99CC}; empty where with none
   */
  record Marked(String sheet, CellAddress cell, String fill) {}

  /** Zero-based, right of the list. */
  private static final int COLUMN = 7;

  private static final int LONGEST = 30_000;

  private MarkTrail() {}

  static void write(Sheet list, List<Marked> marks) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (Marked mark : marks) {
      String line = "%s|%s|%s\n".formatted(mark.cell(), mark.fill(), mark.sheet());
      if (text.length() + line.length() > LONGEST) {
        write(list, row++, text);
      }
      text.append(line);
    }
    write(list, row, text);
    list.setColumnHidden(COLUMN, true);
  }

  private static void write(Sheet list, int number, StringBuilder text) {
    Row row = list.getRow(number);
    (row == null ? list.createRow(number) : row).createCell(COLUMN).setCellValue(text.toString());
    text.setLength(0);
  }

  /** What a list that came back says; what cannot be understood in it is passed over. */
  static List<Marked> read(Sheet list) {
    List<Marked> marks = new ArrayList<>();
    for (Row row : list) {
      Cell cell = row.getCell(COLUMN);
      if (cell != null && cell.getCellType() == CellType.STRING) {
        for (String line : cell.getStringCellValue().split("\n")) {
          String[] parts = line.split("\\|", 3);
          if (parts.length == 3
              && parts[0].matches("[A-Z]{1,3}[1-9]\\d{0,6}")
              && parts[1].matches("|[0-9A-F]{6}")) {
            marks.add(new Marked(parts[2], new CellAddress(parts[0]), parts[1]));
          }
        }
      }
    }
    return marks;
  }
}
