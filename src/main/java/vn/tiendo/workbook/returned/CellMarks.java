package vn.tiendo.workbook.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tiendo.report.Finding;
import vn.tiendo.report.Severity;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** Colours the cells at fault by severity and explains each in a comment. */
final class CellMarks {

  /** Of hundreds of cells at fault in the same way, so many carry the words; all are coloured. */
  private static final int EXPLAINED_OF_A_KIND = 50;

  private final Workbook workbook;
  private final Messages findingTexts;
  private final CellComments comments;
  private final Map<StyleKey, CellStyle> styles = new HashMap<>();
  private final Map<Cell, Severity> marked = new HashMap<>();
  private final List<MarkTrail.Marked> trail = new ArrayList<>();

  private record StyleKey(short original, Severity severity) {}

  CellMarks(Workbook workbook, Language language) {
    this.workbook = workbook;
    this.findingTexts = Messages.of("report", language);
    this.comments = new CellComments(workbook);
  }

  /** Marks the cells of a finding; one about no cell, or about a sheet that is not there, none. */
  void mark(Finding finding) {
    if (finding.sheet() == null || finding.cell() == null) {
      return;
    }
    Sheet sheet = workbook.getSheet(finding.sheet());
    if (sheet == null) {
      return;
    }
    String words = finding.message(findingTexts) + "\n→ " + finding.hint(findingTexts);
    mark(sheet, finding.cell(), finding.severity(), words);
    int explained = 1;
    for (String reference : finding.alsoIn()) {
      mark(sheet, reference, finding.severity(), explained < EXPLAINED_OF_A_KIND ? words : "");
      explained++;
    }
  }

  /** The cells coloured so far, each once. */
  List<MarkTrail.Marked> trail() {
    return List.copyOf(trail);
  }

  private void mark(Sheet sheet, String reference, Severity severity, String words) {
    Cell cell = cellAt(sheet, new CellAddress(reference));
    Severity before = marked.get(cell);
    if (before == null) {
      String fill = PlainColor.ofFill(cell.getCellStyle()).orElse("");
      trail.add(new MarkTrail.Marked(sheet.getSheetName(), cell.getAddress(), fill));
    }
    if (before == null || severity.compareTo(before) < 0) {
      cell.setCellStyle(coloured(cell.getCellStyle(), severity));
      marked.put(cell, severity);
    }
    if (!words.isEmpty()) {
      comments.add(cell, words);
    }
  }

  private CellStyle coloured(CellStyle original, Severity severity) {
    return styles.computeIfAbsent(
        new StyleKey(original.getIndex(), severity),
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(original);
          style.setFillForegroundColor(MendStyles.colour(severity));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  /** The cell that shows at an address: of a merge its first. Made where there is none. */
  private static Cell cellAt(Sheet sheet, CellAddress address) {
    CellAddress shown = address;
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      if (merge.isInRange(address.getRow(), address.getColumn())) {
        shown = new CellAddress(merge.getFirstRow(), merge.getFirstColumn());
      }
    }
    Row row = sheet.getRow(shown.getRow());
    if (row == null) {
      row = sheet.createRow(shown.getRow());
    }
    return row.getCell(shown.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
