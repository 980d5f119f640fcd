package org.yuqiao.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.yuqiao.kernel.BusinessTime;

/** What day it is for the fund. The only place that asks a clock. */
@ApplicationScoped
public class Today {

  private Clock clock;

  protected Today() {}

  @Inject
  public Today(Clock clock) {
    this.clock = clock;
  }

  /** The business date (业务日期) in Asia/Shanghai. */
  public LocalDate date() {
    return BusinessTime.dateOf(now());
  }

  /** When something is written down. */
  public Instant now() {
    return clock.instant();
  }

  /** Whether the day's business has ended, given when it closes in Asia/Shanghai. */
  public boolean closedForBusiness(LocalTime closing) {
    return !BusinessTime.momentOf(now()).toLocalTime().isBefore(closing);
  }

  /** Whether the clock is one to practise with, which pages must say. */
  public boolean practice() {
    return WallClock.practice();
  }
}
