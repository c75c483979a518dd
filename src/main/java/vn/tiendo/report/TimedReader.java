package vn.tiendo.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/**
 * Reads files as departments' reports, each within its time, from opening it to the verdict: the
 * work is done on another thread, so that whoever waits goes on when the time is over, whatever
 * that thread is busy with. Whatever is thrown on the way ends that file only. Thread-safe.
 */
public final class TimedReader {

  /** Deep formulas and nested marks are parsed by recursion. */
  private static final long STACK = 4L * 1024 * 1024;

  /** How long one that was told to stop is waited for, so that its memory is free again. */
  private static final long GRACE_MILLISECONDS = 1_000;

  private final SheetReader sheets;
  private final long milliseconds;
  private final ExecutorService threads = Executors.newCachedThreadPool(TimedReader::thread);

  public TimedReader(Limits limits) {
    this.sheets = new SheetReader(limits);
    this.milliseconds = limits.of(Limit.TIME);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "reading", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What a file says, or why it could not be read.
   *
   * @param file the bytes, which may lie under another name than the file's own
   * @throws IOException when the disk or the share fails
   */
  public FileReading read(Path file, Origin origin, ReportReader reports, ReadingMemory memory)
      throws IOException {
    CountDownLatch ended = new CountDownLatch(1);
    Future<FileReading> reading =
        threads.submit(
            () -> {
              try {
                return readNow(file, origin, reports, memory);
              } finally {
                ended.countDown();
              }
            });
    try {
      return reading.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      awaitQuietly(ended);
      return reports.refuse(Limit.TIME.passed(milliseconds), origin);
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(origin.fileName());
    } catch (ExecutionException e) {
      throw new IOException(origin.fileName(), e.getCause());
    }
  }

  private static void awaitQuietly(CountDownLatch ended) throws InterruptedIOException {
    try {
      // One that does not end within it keeps its own thread and nobody else's.
      ended.await(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private FileReading readNow(Path file, Origin origin, ReportReader reports, ReadingMemory memory)
      throws IOException {
    try {
      return reports.read(sheets.read(file, origin.fileName()), origin, memory);
    } catch (UnreadableSheet refused) {
      return reports.refuse(refused, origin);
    } catch (OutOfMemoryError e) {
      return reports.refuse(Limit.MEMORY.passed(Runtime.getRuntime().maxMemory()), origin);
    } catch (RuntimeException | StackOverflowError e) {
      String what = e.getClass().getSimpleName();
      return reports.refuse(new UnreadableSheet(Reason.UNREADABLE, what, e), origin);
    }
  }
}
