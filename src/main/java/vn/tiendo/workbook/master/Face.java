package vn.tiendo.workbook.master;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks, apart from POI's own objects.
 *
 * @param size in points
 * @param fill six hex digits of the background, null for none
 * @param format the number format, null for none of its own
 * @param literal whether the text is kept from being read as a formula when it is edited
 */
record Face(
    int size,
    boolean bold,
    boolean italic,
    boolean linked,
    @Nullable String fill,
    HorizontalAlignment align,
    @Nullable String format,
    boolean framed,
    boolean literal) {

  /** A framed, wrapped cell of 11 points, aligned as its value asks. */
  static Face cell() {
    return new Face(11, false, false, false, null, HorizontalAlignment.GENERAL, null, true, false);
  }

  /** Text outside a table: no frame. */
  static Face free(int size) {
    return new Face(size, false, false, false, null, HorizontalAlignment.LEFT, null, false, false);
  }

  Face strong() {
    return new Face(size, true, italic, linked, fill, align, format, framed, literal);
  }

  Face slanted() {
    return new Face(size, bold, true, linked, fill, align, format, framed, literal);
  }

  Face link() {
    return new Face(size, bold, italic, true, fill, align, format, framed, literal);
  }

  Face on(String background) {
    return new Face(size, bold, italic, linked, background, align, format, framed, literal);
  }

  Face aligned(HorizontalAlignment alignment) {
    return new Face(size, bold, italic, linked, fill, alignment, format, framed, literal);
  }

  Face centred() {
    return aligned(HorizontalAlignment.CENTER);
  }

  Face as(String numberFormat) {
    return new Face(size, bold, italic, linked, fill, align, numberFormat, framed, literal);
  }

  Face sized(int points) {
    return new Face(points, bold, italic, linked, fill, align, format, framed, literal);
  }

  Face kept() {
    return new Face(size, bold, italic, linked, fill, align, format, framed, true);
  }
}
