package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.Arrival;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.Unit;
import vn.tiendo.standing.SampleYear;

class ReceiptTest {

  private static final SampleYear YEAR = SampleYear.of2021();
  private static final Dossier END = YEAR.dossier("2021-11-01");

  private final LetterComposer composer =
      new LetterComposer(
          LetterTemplates.shipped(), LetterComposer.ATTACHED_BY_DEFAULT, FirstLetters.none());

  private Letter receipt(long arrival, String unit) {
    Arrival of = END.arrivals().stream().filter(a -> a.id() == arrival).findFirst().orElseThrow();
    Unit to = YEAR.plan().findUnit(unit).orElseThrow();
    return composer.receipts(END, to, List.of(of), List.of()).get(0);
  }

  @Test
  void saysWhatWasTakenInAndByHowMuchItWasLate() {
    Letter letter = receipt(27, "VP");
    assertThat(letter.subject()).isEqualTo("Phản hồi báo cáo tháng 6, quý II");
    assertThat(letter.recipient()).isEqualTo("vp@tinhdoan.example");
    assertThat(letter.occasion()).isEqualTo("arrival-27");
    assertThat(letter.text())
        .containsIgnoringWhitespaces("Kính gửi: Văn phòng")
        .containsIgnoringWhitespaces(
            "Báo cáo tháng 6 (tờ “Thang 06”), trễ 2 ngày so với hạn hết ngày 25/06/2021")
        .containsIgnoringWhitespaces("Đã đọc 4 dòng: tiếp nhận 4, trả lại 0, bỏ qua 0.");
  }

  @Test
  void tellsTheFinalReportThatCameTwentyMinutesLate() {
    assertThat(receipt(48, "BTG").text())
        .containsIgnoringWhitespaces("trễ 20 phút so với hạn hết ngày 31/10/2021");
  }

  @Test
  void namesWhatIsToBeMendedAndAsksForIt() {
    Letter letter = receipt(36, "BTCKT");
    assertThat(letter.text())
        .containsIgnoringWhitespaces("Cần sửa (3):")
        .contains("Đề nghị đơn vị sửa");
    assertThat(letter.html()).containsIgnoringWhitespaces("Đã tiếp nhận một phần");
  }

  @Test
  void tellsFromWhatToWhatACorrectionChangedAReport() {
    assertThat(receipt(41, "BTCKT").text())
        .containsIgnoringWhitespaces("thay cho bản đã nhận trước");
  }

  @Test
  void saysWhatIsStillMissing() {
    Arrival any = END.arrivals().get(0);
    Unit unit = YEAR.plan().findUnit("BPT").orElseThrow();
    assertThat(composer.receipts(END, unit, List.of(any), List.of()).get(0).text())
        .containsIgnoringWhitespaces("Đơn vị còn thiếu báo cáo: tháng 4");
  }

  @Test
  void tellsTheFilesToMendOfAThousandAndCountsTheOthers() {
    Arrival good = END.arrivals().get(0);
    Arrival partly = END.arrivals().stream().filter(a -> a.id() == 36).findFirst().orElseThrow();
    List<Arrival> many = new ArrayList<>(Collections.nCopies(999, good));
    many.add(partly);
    Unit unit = YEAR.plan().findUnit("BTCKT").orElseThrow();
    Letter letter = composer.receipts(END, unit, many, List.of()).get(0);
    assertThat(letter.text()).contains("TCKT_T09.2021.xls").contains("Và 980 tệp khác");
    assertThat(letter.html()).contains("Và 980 tệp khác").hasSizeLessThan(80_000);
  }
}
