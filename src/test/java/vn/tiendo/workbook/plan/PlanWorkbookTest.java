package vn.tiendo.workbook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.SamplePlan;

/** A plan written is the plan read. */
class PlanWorkbookTest {

  private static final Path SHIPPED = Path.of("jobs/ke-hoach-2021.xlsx");

  @TempDir Path folder;

  @Test
  void theShippedWorkbookIsThePlanOf2021() throws IOException {
    PlanReading reading = PlanWorkbook.read(SHIPPED);

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.plan()).contains(SamplePlan.of2021());
  }

  @Test
  void theShippedWorkbookTravelsInTheJar() throws IOException {
    try (var in = PlanWorkbook.class.getResourceAsStream("/demo/ke-hoach-2021.xlsx")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(SHIPPED));
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    Files.write(file, written(SamplePlan.of2021()));

    PlanReading reading = PlanWorkbook.read(file);

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.plan()).contains(SamplePlan.of2021());
  }

  @Test
  void writesTheSameBytesForTheSamePlan() throws IOException {
    assertThat(written(SamplePlan.of2021())).isEqualTo(written(SamplePlan.of2021()));
  }

  private static byte[] written(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWorkbook.write(plan, out);
    return out.toByteArray();
  }
}
