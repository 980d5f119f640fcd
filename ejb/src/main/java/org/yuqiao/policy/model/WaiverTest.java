package org.yuqiao.policy.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which day decides whether a fee is waived (减免判定口径). */
public enum WaiverTest {
  /** Each day by itself: a bridge over the end of a phase is free to its last day. */
  ACCRUAL_DAY,
  /** The day the money went out decides for the whole fee. */
  DRAWDOWN_DAY,
  /** The day the principal came back decides for the whole fee. */
  REPAYMENT_DAY;

  /** The day that decides for a day charged. */
  public LocalDate decidingDay(LocalDate accrualDay, LocalDate drawnOn, LocalDate returnedOn) {
    return switch (this) {
      case ACCRUAL_DAY -> accrualDay;
      case DRAWDOWN_DAY -> drawnOn;
      case REPAYMENT_DAY -> returnedOn;
    };
  }

  /** The value as an edition spells it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WaiverTest> ofKey(String key) {
    return Arrays.stream(values()).filter(test -> test.key().equals(key)).findFirst();
  }
}
