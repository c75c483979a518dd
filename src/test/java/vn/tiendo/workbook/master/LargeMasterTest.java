package vn.tiendo.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.ledger.Precedents;
import vn.tiendo.standing.LargePlan;
import vn.tiendo.standing.ReceivedReport;
import vn.tiendo.standing.Standings;
import vn.tiendo.text.Language;

/**
 * Beyond as many lines as others calculate over, the master holds plain values, and no row is kept.
 */
class LargeMasterTest {

  private static final int UNITS = 200;

  @Test
  void writesMoreLinesThanOthersCalculateOver(@TempDir Path folder) throws IOException {
    Dossier dossier = dossier(UNITS);
    int lines = dossier.standings().linesInForce().size();
    assertThat(lines).isGreaterThan(Extent.USUAL.live());
    Path file = folder.resolve("large.xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      MasterWorkbook.write(dossier, Language.VI, out);
    }
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      Sheet detail = book.findSheet("Chi tiết").orElseThrow();
      try (Stream<Row> rows = detail.openStream()) {
        assertThat(rows.filter(row -> row.getRowNum() > Listing.HEADER).count()).isEqualTo(lines);
      }
      Sheet groups = book.findSheet("Theo nhóm giải pháp").orElseThrow();
      assertThat(groups.read().stream().flatMap(Row::stream))
          .noneMatch(cell -> cell != null && cell.getFormula() != null);
    }
  }

  static Dossier dossier(int units) {
    LargePlan large = LargePlan.of(units);
    List<ReceivedReport> reports = large.reports();
    Instant asOf = Instant.parse("2021-12-31T16:59:59Z");
    return new Dossier(
        large.plan(),
        asOf,
        asOf,
        Standings.at(large.plan(), reports, asOf),
        reports,
        List.of(),
        List.of(),
        null,
        Precedents.none(large.plan()));
  }
}
