package vn.tiendo.workbook.form;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.report.Status;
import vn.tiendo.text.Messages;

/** What may be typed into the cells of a form, and what Excel says to anything else. */
final class CellChecks {

  private final XSSFSheet sheet;
  private final DataValidationHelper helper;
  private final Messages words;
  private final int firstRow;
  private final int lastRow;

  /**
   * @param firstRow zero-based
   * @param lastRow zero-based
   */
  CellChecks(XSSFSheet sheet, Messages words, int firstRow, int lastRow) {
    this.sheet = sheet;
    this.helper = sheet.getDataValidationHelper();
    this.words = words;
    this.firstRow = firstRow;
    this.lastRow = lastRow;
  }

  /** A status of the list. */
  void status(int column) {
    String[] statuses =
        Arrays.stream(Status.values())
            .map(status -> words.get("status." + status.code()))
            .toArray(String[]::new);
    add(helper.createExplicitListConstraint(statuses), "status", column);
  }

  /** A figure from 0 to 100. */
  void progress(int column) {
    add(helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"), "progress", column);
  }

  /** A day of the years from one on, not in the future. */
  void completed(int column, int firstYear) {
    add(
        helper.createDateConstraint(
            OperatorType.BETWEEN, "=DATE(" + firstYear + ",1,1)", "=TODAY()", "dd/mm/yyyy"),
        "completed",
        column);
  }

  private void add(DataValidationConstraint constraint, String kind, int column) {
    DataValidation validation =
        helper.createValidation(
            constraint, new CellRangeAddressList(firstRow, lastRow, column, column));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(words.get("check.title"), words.get("check." + kind));
    validation.setShowPromptBox(true);
    validation.createPromptBox(words.get("column." + kind), words.get("check." + kind));
    sheet.addValidationData(validation);
  }
}
