package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Cadence;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.PlannedJob;
import vn.tiendo.plan.Shortcoming.Judgement;
import vn.tiendo.plan.Task.DeadlineSource;
import vn.tiendo.text.ComparingKey;

/** The words for the values of a set, the one that is written first. */
final class Wording<V> {

  static final Wording<Cadence> CADENCES =
      new Wording<Cadence>()
          .with(Cadence.ONCE, "một lần", "1 lần")
          .with(Cadence.MONTHLY, "hằng tháng", "tháng", "mỗi tháng", "thường xuyên hằng tháng")
          .with(Cadence.QUARTERLY, "hằng quý", "hằng quí", "quý", "mỗi quý");

  static final Wording<DeadlineSource> DEADLINE_SOURCES =
      new Wording<DeadlineSource>()
          .with(DeadlineSource.PLAN, "Kế hoạch", "KH")
          .with(DeadlineSource.OFFICE, "Văn phòng", "VP");

  static final Wording<Judgement> JUDGEMENTS =
      new Wording<Judgement>()
          .with(Judgement.REMEDIED, "đã khắc phục", "đã")
          .with(Judgement.BEING_REMEDIED, "đang khắc phục", "đang")
          .with(Judgement.NOT_REMEDIED, "chưa khắc phục", "chưa");

  static final Wording<Level> LEVELS =
      new Wording<Level>()
          .with(
              Level.EXCELLENT,
              "Hoàn thành xuất sắc nhiệm vụ",
              "Hoàn thành xuất sắc",
              "xuất sắc",
              "xuat-sac")
          .with(Level.GOOD, "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt", "tốt")
          .with(Level.COMPLETED, "Hoàn thành nhiệm vụ", "Hoàn thành", "hoan-thanh")
          .with(
              Level.NOT_COMPLETED,
              "Không hoàn thành nhiệm vụ",
              "Không hoàn thành",
              "khong-hoan-thanh");

  static final Wording<PlannedJob> JOBS =
      new Wording<PlannedJob>()
          .with(PlannedJob.INTAKE, "thu-nhan", "thu nhận")
          .with(PlannedJob.CONSOLIDATE, "tong-hop", "tổng hợp")
          .with(PlannedJob.SUMMARY, "tom-tat", "tóm tắt")
          .with(PlannedJob.REMIND, "nhac-viec", "nhắc việc")
          .with(PlannedJob.BACKUP, "sao-luu", "sao lưu");

  static final Wording<LetterKind> LETTERS =
      new Wording<LetterKind>()
          .with(LetterKind.SUMMARY, "tom-tat", "tóm tắt")
          .with(LetterKind.MASTER, "tong-hop", "tổng hợp")
          .with(LetterKind.RECEIPT, "phan-hoi", "phản hồi")
          .with(LetterKind.REMINDER, "nhac-viec", "nhắc việc")
          .with(LetterKind.ESCALATION, "canh-bao", "cảnh báo")
          .with(LetterKind.INCIDENT, "su-co", "sự cố");

  /** The fields of a department's sheet, by their names in headers.tsv. */
  static final Wording<String> FIELDS =
      new Wording<String>()
          .with("stt", "STT", "stt")
          .with("don_vi", "Đơn vị", "don_vi")
          .with("ky_bao_cao", "Kỳ báo cáo", "ky_bao_cao")
          .with("nhom_giai_phap", "Nhóm giải pháp", "nhom_giai_phap")
          .with("nhiem_vu", "Nhiệm vụ", "nhiem_vu")
          .with("chu_tri", "Đơn vị chủ trì", "chu_tri")
          .with("phoi_hop", "Đơn vị phối hợp", "phoi_hop")
          .with("vai_tro", "Vai trò", "vai_tro")
          .with("phu_trach", "Người phụ trách", "phu_trach")
          .with("thoi_han", "Thời hạn", "thoi_han")
          .with("ngay_ht", "Ngày hoàn thành", "ngay_ht")
          .with("tien_do", "Tiến độ", "tien_do")
          .with("tinh_trang", "Tình trạng", "tinh_trang")
          .with("ket_qua", "Kết quả", "ket_qua")
          .with("san_pham", "Sản phẩm", "san_pham")
          .with("kho_khan", "Khó khăn, vướng mắc", "kho_khan")
          .with("de_xuat", "Đề xuất, kiến nghị", "de_xuat")
          .with("minh_chung", "Minh chứng", "minh_chung")
          .with("so_lieu", "Số liệu", "so_lieu")
          .with("don_vi_tinh", "Đơn vị tính", "don_vi_tinh")
          .with("ngay_giao", "Ngày giao", "ngay_giao")
          .with("theo_doi", "Theo dõi, kiểm tra, đôn đốc", "theo_doi")
          .with("uu_tien", "Độ ưu tiên", "uu_tien")
          .with("diem", "Điểm", "diem")
          .with("ghi_chu", "Ghi chú", "ghi_chu");

  private final Map<V, String> written = new LinkedHashMap<>();
  private final Map<String, V> read = new LinkedHashMap<>();

  private Wording<V> with(V value, String word, String... others) {
    written.put(value, word);
    read.put(ComparingKey.of(word), value);
    for (String other : others) {
      read.put(ComparingKey.of(other), value);
    }
    return this;
  }

  @Nullable String of(@Nullable V value) {
    return value == null ? null : written.get(value);
  }

  Optional<V> find(String text) {
    return Optional.ofNullable(read.get(ComparingKey.of(text)));
  }

  /** The values that a cell words, each unknown word told. */
  List<V> findAll(TableRow row, Column<?> column) {
    List<V> values = new ArrayList<>();
    for (String word : row.list(column, name -> false)) {
      Optional<V> value = find(word);
      value.ifPresent(values::add);
      if (value.isEmpty()) {
        row.mistake(column, Code.UNKNOWN_CHOICE, (Object) word, String.join(", ", words()));
      }
    }
    return values;
  }

  /** The words that are written, in order. */
  List<String> words() {
    return new ArrayList<>(written.values());
  }

  /** The words of some values, in the order of the words. */
  List<String> wordsOf(Collection<V> values) {
    return written.entrySet().stream()
        .filter(entry -> values.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  Choices choices() {
    return Choices.of(words());
  }
}
