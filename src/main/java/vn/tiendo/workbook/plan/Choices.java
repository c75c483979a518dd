package vn.tiendo.workbook.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column's drop-down offers: words of its own, or the codes of another sheet.
 *
 * @param words the words offered; empty where they come from a sheet
 * @param source the sheet and column whose values are offered, null where there are words
 * @param several whether a cell may hold several of them, or something else besides
 */
record Choices(List<String> words, @Nullable Source source, boolean several) {

  /** The first column of a sheet, under a name that a formula can use. */
  enum Source {
    UNITS("ma_don_vi", "Đơn vị"),
    GROUPS("so_nhom", "Nhóm giải pháp"),
    SHORTCOMINGS("ma_khuyet_diem", "Khuyết điểm"),
    PERIODS("ma_ky", "Kỳ báo cáo"),
    BOARD("chuc_danh", "Ban Thường vụ"),
    FIELDS("ten_truong", "Danh mục");

    private final String rangeName;
    private final String sheet;

    Source(String rangeName, String sheet) {
      this.rangeName = rangeName;
      this.sheet = sheet;
    }

    String rangeName() {
      return rangeName;
    }

    String sheet() {
      return sheet;
    }
  }

  static Choices of(List<String> words) {
    return new Choices(words, null, false);
  }

  static Choices of(Source source) {
    return new Choices(List.of(), source, false);
  }

  Choices orSeveral() {
    return new Choices(words, source, true);
  }
}
