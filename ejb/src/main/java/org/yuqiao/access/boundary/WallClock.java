package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.kernel.BusinessTime;

/**
 * The machine's clock, to the microsecond that every database keeps; or, where people practise and
 * programs are tested, a clock set to another moment at the start ({@code YUQIAO_PRACTICE_CLOCK}, a
 * local date and time in Asia/Shanghai). Pages say so, the log says so.
 */
@ApplicationScoped
class WallClock {

  private static final Logger LOG = Logger.getLogger(WallClock.class.getName());
  private static final String SETTING = "YUQIAO_PRACTICE_CLOCK";

  private final Clock clock = Clock.tick(running(System.getenv(SETTING)), Duration.ofNanos(1000));

  @Produces
  @Dependent
  Clock clock() {
    return clock;
  }

  static boolean practice() {
    return System.getenv(SETTING) != null;
  }

  private static Clock running(String setting) {
    var machine = Clock.systemUTC();
    if (setting == null) {
      return machine;
    }
    Instant start = LocalDateTime.parse(setting).atZone(BusinessTime.ZONE).toInstant();
    LOG.log(Level.WARNING, "The clock is a practice clock, set to {0} (Asia/Shanghai)", setting);
    return Clock.offset(machine, Duration.between(machine.instant(), start));
  }
}
