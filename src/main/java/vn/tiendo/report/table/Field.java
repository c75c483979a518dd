package vn.tiendo.report.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.text.ComparingKey;

/** What a column of a progress sheet holds. */
public enum Field {
  NUMBER("stt"),
  CODE("ma_nhiem_vu"),
  UNIT("don_vi"),
  PERIOD("ky_bao_cao"),
  GROUP("nhom_giai_phap"),
  TASK("nhiem_vu"),
  PRODUCT("san_pham"),
  LEAD("chu_tri"),
  COORDINATING("phoi_hop"),
  ROLE("vai_tro"),
  OVERSEER("theo_doi"),
  DEADLINE("thoi_han"),
  ASSIGNED_ON("ngay_giao"),
  COMPLETED_ON("ngay_ht"),
  PROGRESS("tien_do"),
  STATUS("tinh_trang"),
  /** One of several columns headed by a status and ticked. */
  TICK("danh_dau"),
  RESULT("ket_qua"),
  DIFFICULTY("kho_khan"),
  PROPOSAL("de_xuat"),
  EVIDENCE("minh_chung"),
  RESPONSIBLE("phu_trach"),
  NOTE("ghi_chu"),
  PRIORITY("uu_tien"),
  MEASURE("don_vi_tinh"),
  FIGURE("so_lieu"),
  SCORE("diem"),
  TARGET("chi_tieu"),
  ACTUAL("thuc_hien"),
  /** A header that is known and says nothing of progress. */
  OTHER("khac");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The key in headers.tsv and in "Tên cột". */
  public String key() {
    return key;
  }

  /** The field of a key, or of a field's Vietnamese name ("Kết quả"). */
  public static Optional<Field> findByKey(String written) {
    String key = ComparingKey.wordsOf(written).replace(' ', '_').toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Whether a column of it makes a table a report rather than a plan or a list. */
  public boolean reports() {
    return switch (this) {
      case PROGRESS, STATUS, TICK, COMPLETED_ON, RESULT, ACTUAL -> true;
      default -> false;
    };
  }

  /** Whether it may be where a row's task is named. */
  public boolean mayNameTask() {
    return this == TASK || this == GROUP || this == TARGET || this == CODE;
  }
}
