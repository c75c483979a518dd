package vn.tiendo.workbook.plan;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The drop-downs of a sheet. What may hold several values takes anything typed. */
final class SheetChecks {

  private SheetChecks() {}

  static <T> void addTo(XSSFSheet sheet, PlanTable<T> table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Choices choices = table.columns().get(i).choices();
      if (choices != null) {
        add(sheet, i, choices, table.columns().get(i).header());
      }
    }
  }

  private static void add(XSSFSheet sheet, int column, Choices choices, String header) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddressList cells = new CellRangeAddressList();
    cells.addCellRangeAddress(PlanWriter.body(column, column));
    DataValidation validation = helper.createValidation(constraint(helper, choices), cells);
    validation.setEmptyCellAllowed(true);
    // In OOXML the attribute hides the arrow where it is set: POI turns it round.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(!choices.several());
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
