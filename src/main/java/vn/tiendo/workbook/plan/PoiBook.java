package vn.tiendo.workbook.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.CellFormat;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;
import vn.tiendo.sheet.UnreadableSheet;

/** A plan's workbook opened with POI. */
final class PoiBook {

  private PoiBook() {}

  static Book read(Path file) throws IOException, UnreadableSheet {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      List<Grid> grids = new ArrayList<>();
      for (Sheet sheet : workbook) {
        grids.add(grid(sheet));
      }
      return new Book(FileFormat.XLSX, grids, Set.of());
    } catch (EncryptedDocumentException encrypted) {
      throw new UnreadableSheet(UnreadableSheet.Reason.ENCRYPTED, file.toString(), encrypted);
    } catch (IOException | POIXMLException | IllegalArgumentException broken) {
      if (!Files.isReadable(file)) {
        throw new IOException(file + ": " + broken.getMessage(), broken);
      }
      throw new UnreadableSheet(UnreadableSheet.Reason.UNREADABLE, file.toString(), broken);
    }
  }

  private static Grid grid(Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        CellType type =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        if (type != CellType.BLANK) {
          cells.add(cell(cell, type));
        }
      }
    }
    List<Merge> merges = new ArrayList<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merges.add(
          new Merge(
              range.getFirstRow() + 1,
              range.getFirstColumn() + 1,
              range.getLastRow() + 1,
              range.getLastColumn() + 1));
    }
    return Grid.of(sheet.getSheetName(), cells, merges);
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
    int row = cell.getRowIndex() + 1;
    int column = cell.getColumnIndex() + 1;
    return switch (type) {
      case NUMERIC -> {
        boolean date = DateUtil.isCellDateFormatted(cell);
        double number = cell.getNumericCellValue();
        yield new Cell(
            row,
            column,
            Cell.Kind.NUMBER,
            NumberToTextConverter.toText(number),
            number,
            new CellFormat(false, false, date, false),
            date ? cell.getLocalDateTimeCellValue() : null);
      }
      case BOOLEAN ->
          new Cell(
              row,
              column,
              Cell.Kind.BOOLEAN,
              String.valueOf(cell.getBooleanCellValue()),
              cell.getBooleanCellValue() ? 1 : 0,
              CellFormat.PLAIN,
              null);
      case ERROR ->
          new Cell(
              row,
              column,
              Cell.Kind.ERROR,
              new DataFormatter().formatCellValue(cell),
              0,
              CellFormat.PLAIN,
              null);
      default -> Cell.ofText(row, column, cell.getStringCellValue());
    };
  }
}
