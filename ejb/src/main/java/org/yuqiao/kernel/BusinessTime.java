package org.yuqiao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The fund's clock on the wall: Asia/Shanghai, whatever the zones of JVM, database and browser.
 *
 * <p>Three words are kept apart: the business date (业务日期) is the day an act counts for, the booking
 * date the day it stands under in the books, the created instant when it was written down.
 */
public final class BusinessTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private BusinessTime() {}

  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  public static LocalDateTime momentOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDateTime();
  }
}
