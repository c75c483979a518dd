package vn.tiendo.job.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a home to one writing process, and keeps processes from opening its ledger at the same
 * instant. The system lets go of it when the process ends, however it ends.
 *
 * <p>The first byte of the lock's file is the writer's for as long as it runs. The second is held
 * by whoever opens the ledger: by a writer until it is open, by a reader (shared) until it is done.
 * So a reader finds the ledger either closed or served by the writer, never half open.
 */
public final class HomeLock implements AutoCloseable {

  private static final long WRITER = 0;
  private static final long DOOR = 1;

  /** How long a process waits for others that stand in the door, in steps of 20 ms. */
  private static final int TRIES = 1500;

  private static final int TRIES_OF_WRITER = 5;

  private final FileChannel channel;
  private final FileLock door;

  private HomeLock(FileChannel channel, FileLock door) {
    this.channel = channel;
    this.door = door;
  }

  /**
   * Makes this process the home's writer, with the door held.
   *
   * @throws HomeInUse if another one is
   */
  public static HomeLock forWriting(Home home) throws IOException, HomeInUse {
    FileChannel channel = open(home);
    try {
      takeWriter(channel, home);
      return new HomeLock(channel, waitForDoor(channel, false, home));
    } catch (IOException | HomeInUse | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether a process is the home's writer now. Changes nothing, and waits for nobody. */
  public static boolean isWriterAtWork(Home home) throws IOException {
    if (!Files.exists(home.state().resolve("lock"))) {
      return false;
    }
    try (FileChannel channel = open(home)) {
      return findLock(channel, WRITER, true).isEmpty();
    }
  }

  /** Waits until no writer is about to open the ledger, and keeps writers from it until closed. */
  public static HomeLock forReading(Home home) throws IOException {
    FileChannel channel = open(home);
    try {
      return new HomeLock(channel, waitForDoor(channel, true, home));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Lets readers in, once the writer has the ledger open. */
  public void openDoor() throws IOException {
    door.release();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel open(Home home) throws IOException {
    Files.createDirectories(home.state());
    return FileChannel.open(
        home.state().resolve("lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  private static FileLock waitForDoor(FileChannel channel, boolean shared, Home home)
      throws IOException {
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<FileLock> lock = findLock(channel, DOOR, shared);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause();
    }
    throw new IOException("the ledger of %s is kept busy by other processes".formatted(home));
  }

  /** Tries a few times, as one who only looks whether there is a writer holds it for a moment. */
  private static void takeWriter(FileChannel channel, Home home) throws IOException, HomeInUse {
    for (int tried = 0; findLock(channel, WRITER, false).isEmpty(); tried++) {
      if (tried == TRIES_OF_WRITER) {
        throw new HomeInUse(home.folder());
      }
      pause();
    }
  }

  private static Optional<FileLock> findLock(FileChannel channel, long place, boolean shared)
      throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(place, 1, shared));
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for other processes", e);
    }
  }
}
