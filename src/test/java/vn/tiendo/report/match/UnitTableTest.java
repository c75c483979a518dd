package vn.tiendo.report.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.plan.ChangedPlan;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.value.WordTable;

/** Each row of data/units.tsv: every way of writing a unit is understood as that unit. */
class UnitTableTest {

  private static final String PLACE = "Gio Linh";

  static Stream<List<String>> rows() {
    return WordTable.rows("units").stream().filter(row -> !row.get(0).equals("{ALL}"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void understandsEveryWayOfWritingAUnit(List<String> row) {
    for (String name : row.get(0).split(" / ")) {
      UnitNames names = new UnitNames(planWith(at(name)));
      List<String> aliases = new ArrayList<>(List.of(row.get(1).split("\\|")));
      aliases.add(name);
      for (String alias : aliases) {
        for (String written :
            List.of(at(alias), at(alias).toUpperCase(Locale.ROOT), at(alias) + " ")) {
          assertThat(names.findExactly(written)).as(written).contains("U");
        }
      }
    }
  }

  @Test
  void takesWordsForASetOfUnitsForNoSingleOne() {
    String sets =
        WordTable.rows("units").stream()
            .filter(row -> row.get(0).equals("{ALL}"))
            .map(row -> row.get(1))
            .findFirst()
            .orElseThrow();
    UnitNames names = new UnitNames(SamplePlan.of2021());
    for (String words : sets.split("\\|")) {
      assertThat(UnitNames.isSet(words)).as(words).isTrue();
      assertThat(names.findExactly(words)).as(words).isEmpty();
    }
  }

  @Test
  void splitsACellAtSemicolonsFirstAndAtCommasOnlyWhereThatNamesNone() {
    UnitNames names = new UnitNames(SamplePlan.of2021());
    assertThat(names.findListed("Ban Tuyên giáo; Ban Phong trào")).containsExactly("BTG", "BPT");
    assertThat(names.findListed("Ban TC-KT\nVPTĐ")).containsExactly("BTCKT", "VP");
    assertThat(names.findListed("Ban TG, Ban PT")).containsExactly("BTG", "BPT");
    assertThat(names.findListed("Các huyện, thị, thành đoàn")).isEmpty();
  }

  private static String at(String name) {
    return name.replace("ĐH/CĐ/THPT", "THPT").replaceFirst("X$", PLACE);
  }

  private static Plan planWith(String name) {
    Unit unit = new Unit("U", name, List.of(), "u", List.of(), null, null, null);
    return ChangedPlan.of(SamplePlan.of2021()).unitsAndTasks(List.of(unit), List.of());
  }
}
