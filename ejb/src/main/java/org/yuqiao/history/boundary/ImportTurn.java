package org.yuqiao.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One import at a time on this server: the next sees all that the one before it wrote. */
@ApplicationScoped
class ImportTurn {

  private static final long PATIENCE_SECONDS = 300;

  private final Semaphore turn = new Semaphore(1, true);

  boolean take() {
    try {
      return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void give() {
    turn.release();
  }
}
