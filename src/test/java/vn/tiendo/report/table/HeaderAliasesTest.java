package vn.tiendo.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.ColumnAlias;
import vn.tiendo.report.value.WordTable;

/** Headers by their words, those of every row of data/headers.tsv among them. */
class HeaderAliasesTest {

  private final HeaderAliases aliases = new HeaderAliases(List.of());

  static Stream<List<String>> rows() {
    return WordTable.rows("headers").stream().filter(row -> !row.get(1).contains("|"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void knowsEveryHeaderOfTheListHoweverItIsTyped(List<String> row) {
    String header = row.get(1);
    for (String typed :
        List.of(
            header, header.toUpperCase(Locale.ROOT), header.replace(" ", "\n"), header + " :")) {
      Optional<HeaderMatch> match = aliases.find(typed);
      assertThat(match).as(typed).isPresent();
      Field field = match.orElseThrow().field();
      boolean code = field == Field.CODE && row.get(0).equals("stt");
      assertThat(code || field.key().equals(row.get(0))).as(typed + " " + field).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kết quả thực hiện nhiệm vụ trong tháng;RESULT",
        "Thời hạn hoàn thành nhiệm vụ;DEADLINE",
        "Tỷ lệ hoàn thành so với kế hoạch (%);PROGRESS",
        "Ngày hoàn thành (dd/mm/yyyy);COMPLETED_ON",
        "Kết quả thực hiện (nêu rõ khó khăn, vướng mắc nếu có);RESULT",
        "Vướng mắc, đề xuất;DIFFICULTY",
        "Khó khăn, vướng mắc và đề xuất, kiến nghị;DIFFICULTY",
        "Nội dung công việc được giao;TASK",
        "Đơn vị chủ trì tham mưu;LEAD",
        "Khókhăn,vướngmắc;DIFFICULTY",
        "CT/PH;ROLE",
        "Diễn giải;RESULT",
        "Nội dung phối hợp;TASK"
      })
  void findsAKnownHeaderAmongOtherWords(String header, Field field) {
    assertThat(aliases.find(header)).get().extracting(HeaderMatch::field).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STT cũ", "Lũy kế văn bản", "PHT", "KQX", "abc"})
  void takesShortHeadersOnlyWhole(String header) {
    assertThat(aliases.find(header)).isEmpty();
  }

  @Test
  void takesAPlansOwnColumnNamesBeforeAllOthers() {
    HeaderAliases own =
        new HeaderAliases(
            List.of(new ColumnAlias("ket_qua", "Sản phẩm"), new ColumnAlias("Kết quả", "Cột K")));
    assertThat(own.find("Sản phẩm")).get().extracting(HeaderMatch::field).isEqualTo(Field.RESULT);
    assertThat(own.find("Cột K")).get().extracting(HeaderMatch::field).isEqualTo(Field.RESULT);
  }
}
