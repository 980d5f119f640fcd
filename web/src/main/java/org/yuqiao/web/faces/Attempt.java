package org.yuqiao.web.faces;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.web.rest.http.Causes;

/**
 * An act of a page that somebody else may be quicker with: nothing of it was done then, so it is
 * tried again, and in the end the person is told in words instead of seeing a fault.
 */
public final class Attempt {

  private static final int MOST_TRIES = 3;
  private static final long PAUSE_NANOS = 200_000_000;

  private Attempt() {}

  /** Carries out an act that is undone as a whole where others were quicker. */
  public static <T> Outcome<T> at(Supplier<Outcome<T>> act) {
    for (int tried = 1; tried <= MOST_TRIES; tried++) {
      try {
        return act.get();
      } catch (RuntimeException fault) {
        if (!Causes.isCollision(fault)) {
          throw fault;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << tried));
      }
    }
    return Outcome.refused(List.of(othersAtWork()));
  }

  private static Refusal othersAtWork() {
    return new Refusal(
        "conflict",
        "D-1",
        null,
        "另一窗口或他人正在办理同一事项，本次未生效，请稍后再试。",
        "Another window or person is at the same; nothing was done, try again shortly.");
  }
}
