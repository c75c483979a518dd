package vn.tiendo.workbook.plan;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The drop-downs of a sheet. What may hold several values takes anything typed. */
final class SheetChecks {

  /** 01/01/2000 and 31/12/2099 as Excel counts days. */
  private static final String FIRST_DAY = "36526";

  private static final String LAST_DAY = "73050";

  private SheetChecks() {}

  static <T> void addTo(XSSFSheet sheet, PlanTable<T> table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column<T> column = table.columns().get(i);
      Choices choices = column.choices();
      if (choices != null) {
        add(sheet, i, choices, column.header());
      } else if (column.content() == Content.DAY) {
        addDays(sheet, i, column.header());
      }
    }
  }

  /**
   * Offers Có and Không for a single cell.
   *
   * @param row zero-based, as POI counts
   */
  static void addYesOrNo(XSSFSheet sheet, int row, int column, String header) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    add(
        sheet,
        helper.createValidation(
            constraint(helper, Choices.of(Words.YES_OR_NO)),
            new CellRangeAddressList(row, row, column, column)),
        true,
        header);
  }

  /** Warns of what is no date, but lets "trước ngày …" pass. */
  private static void addDays(XSSFSheet sheet, int column, String header) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null),
            cells(column));
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    validation.createErrorBox(header, "Ghi ngày/tháng/năm, ví dụ 25/06/2021.");
    sheet.addValidationData(validation);
  }

  private static CellRangeAddressList cells(int column) {
    CellRangeAddressList cells = new CellRangeAddressList();
    cells.addCellRangeAddress(PlanWriter.body(column, column));
    return cells;
  }

  private static void add(XSSFSheet sheet, int column, Choices choices, String header) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation = helper.createValidation(constraint(helper, choices), cells(column));
    add(sheet, validation, !choices.several(), header);
  }

  private static void add(
      XSSFSheet sheet, DataValidation validation, boolean strict, String header) {
    validation.setEmptyCellAllowed(true);
    // In OOXML the attribute hides the arrow where it is set: POI turns it round.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(strict);
    validation.createErrorBox(header, "Chọn một giá trị trong danh sách.");
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(DataValidationHelper helper, Choices choices) {
    Choices.@Nullable Source source = choices.source();
    return source == null
        ? helper.createExplicitListConstraint(choices.words().toArray(String[]::new))
        : helper.createFormulaListConstraint(source.rangeName());
  }
}
