package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void aNameIsNfcHoweverItIsStored() {
    assertThat(FileNames.of(Path.of("/a/Ba\u0301o cáo.xlsx"))).isEqualTo("Báo cáo.xlsx");
  }

  @Test
  void aRootHasNoName() {
    assertThat(FileNames.of(Path.of("/"))).isEmpty();
  }

  @Test
  void aNameWithSignsOfItsOwnIsTakenAsItStands() {
    Path path = FileNames.resolve(Path.of("/a b"), "50% + 'x' #1.xlsx");
    assertThat(FileNames.of(path)).isEqualTo("50% + 'x' #1.xlsx");
    assertThat(FileNames.path("/a b/Báo cáo.xlsx").getParent()).isEqualTo(Path.of("/a b"));
  }
}
