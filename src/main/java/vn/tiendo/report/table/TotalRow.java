package vn.tiendo.report.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/**
 * A row that adds up the others: "Cộng", "Tổng số", "Cộng nhóm 1". Not to be taken for "Công tác".
 */
final class TotalRow {

  private static final Pattern TOTAL =
      Pattern.compile(
          "^(?:tong|cong|tong cong|cong tong|tong so|cong chung|tong chung|cong don|trung binh|binh quan)"
              + "(?: ?[:(].*)?$"
              + "|^(?:tong cong|tong so|cong|cong don|trung binh|binh quan)"
              + " (?:nhom|muc|phan|toan|trang|cac|[ivx]+\\b|\\d|nhiem vu|dau viec|cong viec|chung|tien do).*$");

  private TotalRow() {}

  static boolean is(List<Cell> filled) {
    for (Cell cell : filled) {
      if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= 120) {
        String key = ComparingKey.of(cell.text());
        if (key.length() > 3 || !key.matches("[\\divx.)(]*")) {
          return TOTAL.matcher(key).matches() && !saysCong(cell.text());
        }
      }
    }
    return false;
  }

  /** "Công tác …", "Cổng …": the same letters under other marks. */
  private static boolean saysCong(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("công") || lower.startsWith("cổng") || lower.startsWith("cống");
  }
}
