package vn.tiendo.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.standing.SampleYear;
import vn.tiendo.workbook.master.MasterWorkbook;

class FrozenEditionsTest {

  private static final SampleYear YEAR = SampleYear.of2021();
  private static final Period JUNE = YEAR.plan().findPeriod("2021-06").orElseThrow();

  @Test
  void aMonthsEditionAndItsReportAreSetDownWhenItsSummaryGoesOut(@TempDir Path folder)
      throws IOException {
    Home home = Home.at(folder);
    Dossier dossier = YEAR.dossier("2021-06-26T08:00");
    FrozenEditions editions =
        new FrozenEditions(home, new Masters(MasterWorkbook::write), OutputFile::moveOver);
    editions.write(dossier, JUNE);
    Path edition = folder.resolve("output/KP2021/luu/2021-06/Tong-hop-tien-do-KP2021.xlsx");
    Path report = folder.resolve("output/KP2021/Bao-cao-danh-gia-2021-06.docx");
    assertThat(edition).isNotEmptyFile();
    assertThat(report).isNotEmptyFile();
    byte[] before = Files.readAllBytes(edition);
    editions.write(dossier, JUNE);
    assertThat(edition).hasBinaryContent(before);
  }
}
