package vn.tiendo.workbook.master;

import java.io.IOException;

/** The rows of a sheet that are written when the file is packed, none of them kept before. */
@FunctionalInterface
interface Body {

  /** Writes all rows, in order. Called once. */
  void writeTo(RowXml rows) throws IOException;
}
