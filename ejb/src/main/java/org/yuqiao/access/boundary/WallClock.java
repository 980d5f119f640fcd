package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The machine's clock, to the microsecond that every database keeps. */
@ApplicationScoped
class WallClock {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
