package vn.tiendo.report.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;
import vn.tiendo.text.ComparingKey;

/** The lines below a table with which its reading ends: the place and date, the signatures. */
final class EndOfTable {

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^(?:[^,;:]{0,60}, ?)?ngay[ .…_]*\\d{0,2}[ .…_]*thang[ .…_]*\\d{0,2}[ .…_]*nam[ .…_]*\\d{0,4}[ .]*$");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(?:[(\\[]? ?ky(?: ten)?(?: va|,| ghi| dong)? ?.{0,40}(?:ho(?: va)? ten|dong dau|ten).{0,10}"
              + "|(?:nguoi|can bo|chuyen vien) (?:lap|tong hop|bao cao|viet|ky)(?: (?:bieu|bang|bao cao|bieu mau))?"
              + "|lap (?:bieu|bang)"
              + "|(?:chanh|pho chanh) van phong.{0,30}|(?:pho )?truong (?:ban|phong|don vi)\\b.{0,50}|(?:pho )?bi thu(?: tinh doan| doan.{0,30})?"
              + "|thu truong(?: (?:don vi|co quan))?|lanh dao (?:don vi|ban|van phong)|xac nhan cua .{0,60}"
              + "|(?:t/?m|k/?t|t/?l|t\\.m|k\\.t)\\.? .{0,80}|noi nhan ?:?.{0,40}|da ky)$");
  private static final int MOST_CELLS = 6;
  private static final int LONGEST = 60;

  private EndOfTable() {}

  /** Whether a row stands below the table and ends it: its texts are of this kind. */
  static boolean is(List<Cell> filled) {
    if (filled.isEmpty()
        || filled.size() > MOST_CELLS
        || filled.stream().anyMatch(Cell::isNumber)) {
      return false;
    }
    boolean brief = filled.stream().allMatch(cell -> cell.text().length() <= LONGEST);
    return isDateLine(filled.get(0))
        || filled.stream().allMatch(EndOfTable::isEnd)
        || (brief && isEnd(filled.get(0)));
  }

  private static boolean isDateLine(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && DATE_LINE.matcher(ComparingKey.of(cell.text())).matches();
  }

  private static boolean isEnd(Cell cell) {
    if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > 160) {
      return false;
    }
    String key = ComparingKey.of(cell.text());
    return DATE_LINE.matcher(key).matches() || SIGNATURE.matcher(key).matches();
  }
}
