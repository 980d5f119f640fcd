package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.kernel.CaseNumber;

/**
 * The clock at work: what time alone brings about happens here and nowhere else (O-1, C-3). Each
 * case is a transaction of its own; a day that was missed is made up for at the next turn.
 */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseClock {

  private static final Logger LOG = Logger.getLogger(CaseClock.class.getName());

  @Inject TimeFacts timeFacts;

  @Schedule(hour = "*", minute = "*/5", second = "5", persistent = false)
  void turn() {
    timeFacts.overdue().forEach(number -> attempt(number, () -> timeFacts.markOverdue(number)));
    timeFacts.lapsed().forEach(number -> attempt(number, () -> timeFacts.lapse(number)));
  }

  private static void attempt(CaseNumber number, Runnable fact) {
    try {
      fact.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the clock could not move case " + number);
    }
  }
}
