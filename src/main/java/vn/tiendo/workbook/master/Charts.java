package vn.tiendo.workbook.master;

import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws Excel's own charts of percentages over ranges of a sheet. */
final class Charts {

  /** How high a chart of the first page is, in points. */
  static final double HIGH = 165;

  private static final String BAR_COLOUR = "2E75B6";
  private static final int SMALL = 9;
  private static final double TITLE = 11;
  private static final String[] LINE_COLOURS = {
    "1F4E79", "C55A11", "548235", "7030A0", "BF9000", "C00000"
  };
  private static final MarkerStyle[] MARKERS = {
    MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND
  };

  private final XSSFSheet sheet;
  private final String locale;

  /** The cells that a chart covers, 1-based, the last included. */
  record Frame(int column, int row, int lastColumn, int lastRow) {}

  /**
   * What is drawn, with the ranges on the chart's own sheet and the values that stand in them now.
   *
   * @param values 0 to 1
   */
  record Series(
      String name,
      List<String> categories,
      String categoryRange,
      List<Double> values,
      String valueRange) {}

  /**
   * @param locale what stands before a number's format to have it shown as the language writes it
   */
  Charts(XSSFSheet sheet, String locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  /** Upright bars with their figures above. */
  void bars(String title, Frame frame, Series series) {
    XSSFChart chart = chart(title, frame);
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, percentAxis(chart));
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(80);
    data.setVaryColors(false);
    add(data, series).setFillProperties(fill(BAR_COLOUR));
    chart.plot(data);
    font(chart, SMALL);
    labels(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls());
  }

  /** A line with markers for each series, with a legend below. */
  void lines(String title, Frame frame, List<Series> lines) {
    XSSFChart chart = chart(title, frame);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, percentAxis(chart));
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    for (int i = 0; i < lines.size(); i++) {
      XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) add(data, lines.get(i));
      drawn.setSmooth(false);
      drawn.setMarkerStyle(MARKERS[i % MARKERS.length]);
      XDDFSolidFillProperties colour = fill(LINE_COLOURS[i % LINE_COLOURS.length]);
      drawn.setLineProperties(new XDDFLineProperties(colour));
    }
    chart.plot(data);
    font(chart, SMALL);
  }

  /** All of a chart's text in the font of the sheets. */
  private static void font(XSSFChart chart, int size) {
    CTChartSpace space = chart.getCTChartSpace();
    CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties properties = text.addNewP().addNewPPr().addNewDefRPr();
    properties.setSz(size * 100);
    properties.addNewLatin().setTypeface(Styles.FONT);
  }

  private static XDDFSolidFillProperties fill(String hex) {
    return new XDDFSolidFillProperties(XDDFColor.from(Styles.colour(hex).getRGB()));
  }

  private XSSFChart chart(String title, Frame frame) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0, 0, 0, 0, frame.column() - 1, frame.row() - 1, frame.lastColumn(), frame.lastRow());
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFRunProperties heading =
        chart.getTitle().getBody().getParagraph(0).addDefaultRunProperties();
    heading.setFontSize(TITLE);
    heading.setBold(true);
    heading.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, Styles.FONT, null, null, null)});
    return chart;
  }

  private static XDDFValueAxis percentAxis(XSSFChart chart) {
    XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setMinimum(0);
    axis.setMaximum(1);
    axis.setMajorUnit(0.25);
    axis.setNumberFormat("0%");
    return axis;
  }

  private XDDFChartData.Series add(XDDFChartData data, Series series) {
    String on = Ref.on(sheet.getSheetName());
    XDDFChartData.Series drawn =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(
                series.categories().toArray(new String[0]), on + series.categoryRange()),
            XDDFDataSourcesFactory.fromArray(
                series.values().toArray(new Double[0]), on + series.valueRange()));
    drawn.setTitle(series.name(), null);
    return drawn;
  }

  private void labels(CTDLbls labels) {
    labels.addNewNumFmt().setFormatCode(locale + "0.0%");
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
