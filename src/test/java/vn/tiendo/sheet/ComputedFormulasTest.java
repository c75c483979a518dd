package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedFormulasTest {

  @Test
  void whatHasNoCachedValueIsComputed() throws Exception {
    Grid grid =
        new XlsxFixture()
            .sheets("<sheet name='Tháng 3' sheetId='1' r:id='rId1'/>")
            .sheet(
                "<row r='1'><c r='A1'><v>7</v></c><c r='B1'><f>A1/8</f></c><c r='C1'><f>\"xong \"&amp;A1</f><v></v></c>"
                    + "<c r='D1'><f>A1/0</f></c><c r='E1'><f>A1&gt;3</f></c></row>")
            .read();
    assertThat(told(grid))
        .containsExactly(
            "NUMBER 7", "NUMBER 0.875", "TEXT xong 7", "ERROR #DIV/0!", "BOOLEAN TRUE");
  }

  @Test
  void whatTheClockOrAnotherFileDecidesIsLeftWithoutValue() throws Exception {
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1'><f>TODAY()</f></c><c r='B1'><f>A1+1</f></c><c r='C1'><f>1+1</f></c>"
                    + "<c r='D1'><f>UNHEARDOF(1)</f></c></row>")
            .read();
    assertThat(told(grid))
        .containsExactly(
            "FORMULA_WITHOUT_VALUE ",
            "FORMULA_WITHOUT_VALUE ",
            "NUMBER 2",
            "FORMULA_WITHOUT_VALUE ");
  }

  @Test
  void anAbsurdFormulaEndsOnlyItself() throws Exception {
    String deep = "(".repeat(4000) + "1" + ")".repeat(4000);
    Grid grid =
        XlsxFixture.ofRows(
                "<row r='1'><c r='A1'><f>" + deep + "</f></c><c r='B1'><v>5</v></c></row>")
            .read();
    assertThat(grid.findCell(1, 2).orElseThrow().number()).isEqualTo(5);
  }

  private static List<String> told(Grid grid) {
    return grid.rows().get(0).cells().stream()
        .map(cell -> cell.kind() + " " + cell.text())
        .toList();
  }
}
