package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.CleanText;
import vn.tiendo.text.ComparingKey;

/**
 * The lines above a table that say whose report it is and of when: one for each cell, a label ("Kỳ
 * báo cáo:") joined with the cell beside it, line breaks kept apart. Lines that address somebody or
 * name a basis are left out.
 */
final class SheetTexts {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:ky bao cao|ky|thoi diem bao cao|thang|quy|don vi(?: bao cao| gui| thuc hien)?|ten don vi|nguoi gui|ban|phong ban|co quan)(?: [a-z]+)?:?$");
  private static final Pattern OF_PERIOD = Pattern.compile("ky|thang|quy|thoi diem");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "^[(\\[]?(?:kinh gui|noi nhan|can cu|kem theo|gui:|dong gui|nguoi nhan|luu y|ghi chu|huong dan)\\b.*");
  private static final int LONGEST = 400;
  private static final int MOST_ROWS = 200;

  private SheetTexts() {}

  /** The lines between two positions, ends not included. */
  static List<String> titles(SheetView view, int from, int to) {
    List<String> lines = new ArrayList<>();
    boolean addressing = false;
    for (int i = from; i < Math.min(to, from + MOST_ROWS); i++) {
      for (String line : row(SheetView.filled(view.row(i)))) {
        String key = ComparingKey.of(line);
        addressing = NO_TITLE.matcher(key).matches() || (addressing && key.matches("[-+*•].*"));
        if (!addressing) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static List<String> row(List<Cell> cells) {
    List<String> lines = new ArrayList<>();
    String label = "";
    for (Cell cell : cells.subList(0, Math.min(cells.size(), 40))) {
      if (cell.text().length() > LONGEST) {
        continue;
      }
      for (String line : CleanText.of(text(cell, label)).split("\n")) {
        String whole = (label + " " + line).strip();
        label = LABEL.matcher(ComparingKey.of(whole)).matches() ? whole : "";
        lines.add(whole);
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  /**
   * A real date as it shows in Vietnam. Where a period is asked for, the first day of a month is
   * what Excel makes of "6/2021".
   */
  private static String text(Cell cell, String label) {
    return cell.findDay()
        .map(
            day ->
                day.getDayOfMonth() == 1 && OF_PERIOD.matcher(ComparingKey.of(label)).lookingAt()
                    ? "tháng %d/%d".formatted(day.getMonthValue(), day.getYear())
                    : Days.show(day))
        .orElse(cell.text());
  }
}
