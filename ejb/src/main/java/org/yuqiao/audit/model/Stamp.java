package org.yuqiao.audit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yuqiao.kernel.Actor;

/**
 * Who and when.
 *
 * @param businessDate the day the act counts for, in Asia/Shanghai
 * @param recordedAt when it was written down, to the microsecond that every database keeps
 */
public record Stamp(Actor actor, LocalDate businessDate, Instant recordedAt) {

  public Stamp {
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
