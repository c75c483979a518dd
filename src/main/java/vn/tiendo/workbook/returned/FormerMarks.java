package vn.tiendo.workbook.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import vn.tiendo.sheet.ReturnSlip;

/**
 * What an earlier round put into a copy that has come back: the colours of cells, the comments of
 * ours, the list. Comments and colours of the sender's own stay.
 */
public final class FormerMarks {

  private record StyleKey(short marked, String before) {}

  private final Workbook workbook;
  private final Map<StyleKey, CellStyle> plain = new HashMap<>();

  private FormerMarks(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Takes them out; a workbook that never went back stays as it is. */
  public static void removeFrom(Workbook workbook) {
    int index = workbook.getSheetIndex(ReturnSlip.MEND_SHEET);
    boolean cameBack = index >= 0 && workbook.getNumberOfSheets() > 1;
    if (cameBack || ReturnProperties.find(workbook).isPresent()) {
      List<MarkTrail.Marked> listed =
          cameBack ? MarkTrail.read(workbook.getSheetAt(index)) : List.of();
      new FormerMarks(workbook).remove(listed);
    }
    if (cameBack) {
      workbook.removeSheetAt(index);
    }
  }

  private void remove(List<MarkTrail.Marked> listed) {
    for (Sheet sheet : workbook) {
      if (!sheet.getSheetName().equals(ReturnSlip.MEND_SHEET)) {
        Map<CellAddress, String> fills = new HashMap<>();
        listed.stream()
            .filter(marked -> marked.sheet().equals(sheet.getSheetName()))
            .forEach(marked -> fills.put(marked.cell(), marked.fill()));
        Set<CellAddress> cells = new HashSet<>(fills.keySet());
        cells.addAll(removeComments(sheet));
        cells.forEach(cell -> removeColour(sheet, cell, fills.getOrDefault(cell, "")));
      }
    }
  }

  /** The cells that carried a comment of ours. */
  private static List<CellAddress> removeComments(Sheet sheet) {
    List<CellAddress> cells = new ArrayList<>();
    for (Map.Entry<CellAddress, ? extends Comment> entry :
        new HashMap<>(sheet.getCellComments()).entrySet()) {
      if (CellComments.isOurs(entry.getValue())) {
        cells.add(entry.getKey());
        CellComments.takeBack(sheet, entry.getKey(), entry.getValue());
      }
    }
    return cells;
  }

  private void removeColour(Sheet sheet, CellAddress address, String before) {
    Row row = sheet.getRow(address.getRow());
    Cell cell = row == null ? null : row.getCell(address.getColumn());
    if (cell != null
        && PlainColor.ofFill(cell.getCellStyle()).filter(MendStyles::isColourOfOurs).isPresent()) {
      cell.setCellStyle(
          plain.computeIfAbsent(
              new StyleKey(cell.getCellStyle().getIndex(), before),
              key -> without(cell.getCellStyle(), before)));
    }
  }

  private CellStyle without(CellStyle marked, String before) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(marked);
    if (before.isEmpty()) {
      style.setFillPattern(FillPatternType.NO_FILL);
      return style;
    }
    byte[] colour = HexFormat.of().parseHex(before);
    if (style instanceof XSSFCellStyle modern) {
      modern.setFillForegroundColor(PlainColor.opaque(colour));
    } else if (workbook instanceof HSSFWorkbook old) {
      style.setFillForegroundColor(
          old.getCustomPalette().findSimilarColor(colour[0], colour[1], colour[2]).getIndex());
    }
    return style;
  }
}
