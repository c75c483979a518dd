package vn.tiendo.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An archive in a folder of a local disk: {@code aa/aa12…} for the hash {@code aa12…}. */
public final class FolderArchive implements Archive {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Set<Path> unflushed = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made when something is stored; it should lie on a local disk
   */
  public FolderArchive(Path folder) {
    this.folder = folder;
  }

  @Override
  public Stored store(InputStream bytes) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "incoming-", ".part");
    try {
      Stored stored = write(bytes, beside);
      if (!holds(stored.sha256())) {
        put(beside, placeOf(stored.sha256()));
      }
      return stored;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Stored write(InputStream bytes, Path target) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        size += read;
      }
      channel.force(true);
    }
    return new Stored(HexFormat.of().formatHex(digest.digest()), size);
  }

  private void put(Path beside, Path place) throws IOException {
    Path shelf = Folders.parentOf(place);
    if (!Files.isDirectory(shelf)) {
      Files.createDirectories(shelf);
      unflushed.add(folder);
    }
    unflushed.add(shelf);
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void flush() throws IOException {
    for (Path changed : Set.copyOf(unflushed)) {
      unflushed.remove(changed);
      Folders.force(changed);
    }
  }

  @Override
  public boolean holds(String sha256) {
    return Files.isRegularFile(placeOf(sha256));
  }

  @Override
  public Optional<Path> find(String sha256) {
    Path place = placeOf(sha256);
    return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
  }

  @Override
  public void copy(String sha256, OutputStream target) throws IOException {
    Path place =
        find(sha256).orElseThrow(() -> new NoSuchFileException(sha256, null, "not in the archive"));
    Files.copy(place, target);
  }

  private Path placeOf(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "\"%s\" is no SHA-256: 64 lower-case hexadecimal digits".formatted(sha256));
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
