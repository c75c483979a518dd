package vn.tiendo.workbook.master;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet's rows as XML straight into the file, so that no row is kept: links alone are, as
 * they stand after the rows.
 */
final class RowXml {

  private static final double LEAST_POINTS = 16.75;

  private final Writer out;
  private final Styles styles;
  private final double[] widths;
  private final List<String> links = new ArrayList<>();
  private int row;

  /**
   * @param firstRow 1-based row of the first row written
   * @param widths of the columns, in characters
   */
  RowXml(Writer out, Styles styles, int firstRow, double[] widths) {
    this.widths = widths;
    this.out = out;
    this.styles = styles;
    this.row = firstRow - 1;
  }

  /**
   * Writes the next row.
   *
   * @param values text, Number, LocalDate, LocalDateTime, {@link Calculated} or {@link Linked},
   *     null for an empty cell; one for each look
   */
  void row(List<Look> looks, @Nullable Object... values) throws IOException {
    row++;
    double points = height(looks, values);
    out.write("<row r=\"" + row + "\" ht=\"" + points + "\" customHeight=\"1\">");
    for (int i = 0; i < values.length; i++) {
      cell(i + 1, looks.get(i), values[i]);
    }
    out.write("</row>");
  }

  /** The element with the links of the rows written, empty where there are none. */
  String hyperlinks() {
    return links.isEmpty() ? "" : "<hyperlinks>" + String.join("", links) + "</hyperlinks>";
  }

  private double height(List<Look> looks, @Nullable Object... values) {
    double most = LEAST_POINTS;
    for (int i = 0; i < values.length; i++) {
      String text = values[i] instanceof Linked linked ? linked.value() : values[i] + "";
      boolean wraps = text.length() > widths[i] - 1 || text.indexOf('\n') >= 0;
      if (wraps && (values[i] instanceof String || values[i] instanceof Linked)) {
        most = Math.max(most, Wrapping.points(text, widths[i], looks.get(i).face().size()));
      }
    }
    return most;
  }

  private void cell(int column, Look look, @Nullable Object value) throws IOException {
    String place = Ref.cell(column, row);
    if (value == null) {
      out.write(start(place, look) + "/>");
    } else if (value instanceof String text) {
      text(place, text, look);
    } else if (value instanceof Linked linked) {
      links.add(
          "<hyperlink ref=\"%s\" location=\"%s\"/>"
              .formatted(place, CellText.inXml(linked.location())));
      text(place, linked.value(), Look.LINK);
    } else if (value instanceof Calculated calculated) {
      formula(place, calculated, look);
    } else {
      out.write(start(place, look) + "><v>" + number(value) + "</v></c>");
    }
  }

  private void text(String place, String text, Look look) throws IOException {
    boolean guarded = look == Look.TEXT && CellText.looksLikeFormula(text);
    out.write(start(place, guarded ? Look.LITERAL : look));
    out.write(" t=\"inlineStr\"><is><t>");
    out.write(CellText.inXml(text.strip()));
    out.write("</t></is></c>");
  }

  private void formula(String place, Calculated calculated, Look look) throws IOException {
    boolean text = calculated.value() instanceof String;
    out.write(start(place, look) + (text ? " t=\"str\"><f>" : "><f>"));
    out.write(CellText.inXml(calculated.formula()));
    out.write("</f><v>");
    out.write(text ? CellText.inXml(calculated.value().toString()) : number(calculated.value()));
    out.write("</v></c>");
  }

  private String start(String place, Look look) {
    return "<c r=\"" + place + "\" s=\"" + styles.of(look).getIndex() + "\"";
  }

  private static String number(Object value) {
    if (value instanceof LocalDate day) {
      return plain(DateUtil.getExcelDate(day));
    }
    if (value instanceof LocalDateTime moment) {
      return plain(DateUtil.getExcelDate(moment));
    }
    return plain(((Number) value).doubleValue());
  }

  /** Whole numbers without ".0", as Excel itself writes them. */
  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
