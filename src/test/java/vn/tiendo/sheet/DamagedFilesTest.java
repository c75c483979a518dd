package vn.tiendo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples, harmed in fixed ways. A damaged file is refused or read; nothing else happens. Every
 * byte of an .xlsx that is read lies under a check sum, so that its cells are the unharmed file's
 * or none; an .xls has no such sums, and a letter that became another cannot be told from one typed
 * so.
 */
class DamagedFilesTest {

  private static final int WAYS = 80;

  private final SheetReader reader = new SheetReader(Limits.defaults());

  static List<Path> files() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedOrReadAsItWas(Path file) throws Exception {
    byte[] whole = Files.readAllBytes(file);
    List<Grid> unharmed = reader.read(whole, "BC").sheets();
    DamagedBytes damaged = new DamagedBytes(whole);
    for (int way = 0; way < WAYS; way++) {
      try {
        Book book = reader.read(damaged.harm(way), "BC");
        if (book.format() == FileFormat.XLSX) {
          assertThat(book.sheets()).as("way %s", way).isEqualTo(unharmed);
        }
      } catch (UnreadableSheet refused) {
        assertThat(refused.reason()).as("way %s", way).isNotNull();
      }
    }
  }
}
