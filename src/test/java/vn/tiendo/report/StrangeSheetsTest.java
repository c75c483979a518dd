package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.SamplePlan;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.FileFormat;
import vn.tiendo.sheet.Grid;
import vn.tiendo.sheet.Merge;

/**
 * Sheets that nobody would make on purpose, or only on purpose: each ends with a reading, in time.
 */
class StrangeSheetsTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String TASK = "Chiến dịch truyền thông Ngày toàn dân phòng, chống ma túy";

  /** Reads within the limit of processor time: the machine may have other work to do. */
  private static FileReading readInTime(Grid grid) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    FileReading reading = read(grid);
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    assertThat(taken).isLessThan(LIMIT);
    return reading;
  }

  private static FileReading read(Grid grid) {
    return new ReportReader(List.of(SamplePlan.of2021()))
        .read(
            new Book(FileFormat.XLSX, List.of(grid), Set.of()),
            DrawnSheet.origin("T6.xlsx", "ban-tuyen-giao"),
            ReadingMemory.none());
  }

  private static Grid rows(int count, IntFunction<List<String>> row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> texts = row.apply(i);
      for (int column = 0; column < texts.size(); column++) {
        cells.add(Cell.ofText(i + 1, column + 1, texts.get(column)));
      }
    }
    return Grid.of("T6", cells, List.of());
  }

  @Test
  void readsTwoHundredThousandRows() {
    Grid grid =
        rows(
            200_000,
            i ->
                i == 0
                    ? List.of("TT", "Nhiệm vụ", "Tỷ lệ (%)", "Kết quả")
                    : List.of(Integer.toString(i), TASK + " đợt " + i, "50%", "Ra quân lần " + i));
    FileReading reading = readInTime(grid);
    assertThat(reading.reports().get(0).rows().read()).isEqualTo(199_999);
    assertThat(reading.findings()).hasSizeLessThan(20);
  }

  @Test
  void readsThousandsOfColumns() {
    List<String> headers = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 16_384; i++) {
      headers.add(i == 0 ? "Nhiệm vụ" : "Kết quả");
      values.add(i == 0 ? TASK : "x");
    }
    readInTime(rows(3, i -> i == 0 ? headers : values));
  }

  @Test
  void readsCellsAsLongAsExcelAllows() {
    for (String piece :
        List.of("a", " ", "1", "(", "tháng 6 ", "trước ngày ", "-KH/", "% ", "\n", "tu 5 den ")) {
      String text = piece.repeat(32_767 / piece.length());
      List<String> header =
          List.of(
              "TT",
              "Nhiệm vụ",
              "Thời hạn",
              "Tỷ lệ (%)",
              "Tình trạng",
              "Ngày hoàn thành",
              "Kết quả");
      Grid grid =
          rows(
              4,
              i ->
                  i == 1
                      ? header
                      : i == 3
                          ? List.of("1", TASK, text, text, text, text, text)
                          : List.of(text, text));
      readInTime(grid);
    }
  }

  @Test
  void readsMergesOverTheWholeSheet() {
    List<Merge> merges = new ArrayList<>();
    for (int i = 1; i < 20_000; i++) {
      merges.add(new Merge(i, 1, 1_048_576, 16_384));
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < 2_000; i++) {
      cells.add(Cell.ofText(i, 1, i == 1 ? "Nhiệm vụ" : TASK));
      cells.add(Cell.ofText(i, 2, i == 1 ? "Tỷ lệ" : "50%"));
    }
    readInTime(Grid.of("T6", cells, merges));
  }

  @Test
  void endsWithAReadingWhateverStandsInTheCells() {
    List<String> words =
        List.of(
            "Nhiệm vụ",
            "TT",
            "Tỷ lệ (%)",
            "Kết quả",
            "Hoàn thành",
            "Đang thực hiện",
            "x",
            "-",
            "1",
            "(1)",
            "I",
            TASK,
            "Cộng",
            "Ngày    tháng   năm",
            "80%",
            "31/02/2021",
            "Ban Tuyên giáo",
            "Tháng 6/2021",
            "Không phát sinh",
            "2.3",
            "Đơn vị",
            "Chỉ tiêu",
            "Thực hiện",
            "Mã",
            "%",
            "Nhóm 2",
            "\u0000\uD800",
            "=1+1",
            "Tháng",
            "Kỳ báo cáo:",
            "…",
            "9 tháng");
    Random random = new Random(2021);
    for (int round = 0; round < 1_500; round++) {
      List<Cell> cells = new ArrayList<>();
      List<Merge> merges = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        int row = 1 + random.nextInt(10);
        int column = 1 + random.nextInt(7);
        if (cells.stream().noneMatch(cell -> cell.row() == row && cell.column() == column)) {
          cells.add(Cell.ofText(row, column, words.get(random.nextInt(words.size()))));
        }
        if (random.nextInt(12) == 0) {
          merges.add(new Merge(row, column, row + random.nextInt(3), column + random.nextInt(3)));
        }
      }
      FileReading reading = read(Grid.of("T" + round % 14, cells, merges));
      assertThat(reading.verdict()).isNotNull();
      if (reading.verdict() == Verdict.REJECTED) {
        assertThat(reading.findings()).anyMatch(Finding::isError);
      }
    }
  }
}
