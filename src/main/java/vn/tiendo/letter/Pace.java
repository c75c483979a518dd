package vn.tiendo.letter;

import java.time.Duration;

/** Lets letters go out no faster than the settings allow, from one connection to the next too. */
final class Pace {

  private final Duration betweenLetters;
  private final Pauses pauses;
  private boolean sentBefore;

  Pace(Duration betweenLetters, Pauses pauses) {
    this.betweenLetters = betweenLetters;
    this.pauses = pauses;
  }

  /** Waits until the next letter may go out: not before the first. */
  void awaitTurn() throws InterruptedException {
    if (sentBefore && !betweenLetters.isZero()) {
      pauses.await(betweenLetters);
    }
    sentBefore = true;
  }
}
