package vn.tiendo.job.intake;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.tiendo.ledger.Arrivals;
import vn.tiendo.ledger.JournalEntry.FileArrived;

/** The arrivals of one partition that are not read yet, in order. For one thread. */
final class UnreadArrivals implements ItemReader<FileArrived> {

  private final Arrivals arrivals;
  private final long from;
  private final long to;
  private @Nullable Queue<FileArrived> unread;

  /**
   * @param from the first id of the partition
   * @param to the last, included
   */
  UnreadArrivals(Arrivals arrivals, long from, long to) {
    this.arrivals = arrivals;
    this.from = from;
    this.to = to;
  }

  @Override
  public @Nullable FileArrived read() {
    if (unread == null) {
      unread = new ArrayDeque<>(arrivals.find(Arrivals.State.ARRIVED, from, to));
    }
    return unread.poll();
  }
}
