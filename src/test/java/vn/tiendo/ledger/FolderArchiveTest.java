package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTest {

  private static final String HASH_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void keepsBytesUnderTheirHashOnce() throws IOException {
    FolderArchive archive = new FolderArchive(folder.resolve("archive"));
    assertThat(store(archive, "abc")).isEqualTo(new Archive.Stored(HASH_OF_ABC, 3));
    assertThat(store(archive, "abc").sha256()).isEqualTo(HASH_OF_ABC);
    archive.flush();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactly(folder.resolve("archive/ba").resolve(HASH_OF_ABC));
    }
  }

  @Test
  void givesBytesBack() throws IOException {
    FolderArchive archive = new FolderArchive(folder);
    store(archive, "abc");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.copy(HASH_OF_ABC, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
    assertThat(archive.find(HASH_OF_ABC)).isPresent();
  }

  @Test
  void saysWhichBytesItDoesNotHold() {
    FolderArchive archive = new FolderArchive(folder);
    assertThat(archive.holds(HASH_OF_ABC)).isFalse();
    assertThatThrownBy(() -> archive.copy(HASH_OF_ABC, new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(HASH_OF_ABC);
  }

  @Test
  void refusesAHashThatWouldLeadOutOfItsFolder() {
    FolderArchive archive = new FolderArchive(folder);
    assertThatThrownBy(() -> archive.holds("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Archive.Stored store(Archive archive, String text) throws IOException {
    return archive.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
