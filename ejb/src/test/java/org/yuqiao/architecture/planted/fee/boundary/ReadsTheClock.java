package org.yuqiao.architecture.planted.fee.boundary;

import java.time.LocalDate;
import java.time.ZoneId;

/** Takes the day from the machine, in whatever zone that stands. */
public final class ReadsTheClock {

  private ReadsTheClock() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
