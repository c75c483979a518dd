package vn.tiendo.letter;

import java.time.Duration;

/** Waits: really in the program, not at all in its tests. */
@FunctionalInterface
public interface Pauses {

  Pauses REAL = pause -> Thread.sleep(pause.toMillis());

  void await(Duration pause) throws InterruptedException;
}
