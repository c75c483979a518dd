package vn.tiendo.sheet;

/** The formats that are read as sheets. */
public enum FileFormat {
  XLSX,
  XLSM,
  XLS,
  SPREADSHEET_ML,
  HTML,
  CSV
}
