package vn.tiendo.workbook.returned;

import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** Colours of old and new workbooks as red, green and blue. */
public final class PlainColor {

  private PlainColor() {}

  /** Three bytes, themes and tints resolved; null where there is none, or only an automatic one. */
  public static byte @Nullable [] of(@Nullable Color color) {
    if (color instanceof XSSFColor modern) {
      // The first knows themes and tints, the second the numbered colours.
      byte[] tinted = modern.getRGBWithTint();
      return tinted == null ? modern.getRGB() : tinted;
    }
    if (color instanceof HSSFColor old) {
      short[] parts = old.getTriplet();
      return new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]};
    }
    return null;
  }

  /** A colour as a new workbook wants it, from three bytes. */
  public static XSSFColor opaque(byte[] rgb) {
    return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
  }

  /** The colour with which a style fills its cell wholly, {@code FF99CC}. */
  static Optional<String> ofFill(CellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        ? Optional.ofNullable(of(style.getFillForegroundColorColor()))
            .map(HexFormat.of().withUpperCase()::formatHex)
        : Optional.empty();
  }
}
