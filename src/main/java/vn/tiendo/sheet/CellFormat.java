package vn.tiendo.sheet;

/**
 * What a cell's format says about its value. Shared between cells.
 *
 * @param general whether there is no number format of its own
 * @param percent whether the number format shows percent
 * @param date whether the number format shows a date or time
 * @param bold whether the font is bold
 */
public record CellFormat(boolean general, boolean percent, boolean date, boolean bold) {

  public static final CellFormat PLAIN = new CellFormat(true, false, false, false);
}
