package org.yuqiao.policy.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which days are charged (计费日口径): working days, or every day of the calendar. */
public enum FeeDayBasis {
  WORKING_DAY("个工作日", "working days"),
  CALENDAR_DAY("个自然日", "calendar days");

  private final String zh;
  private final String en;

  FeeDayBasis(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The unit behind a number of days, in Chinese. */
  public String zh() {
    return zh;
  }

  /** The unit behind a number of days, in English. */
  public String en() {
    return en;
  }

  /** The value as an edition spells it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FeeDayBasis> ofKey(String key) {
    return Arrays.stream(values()).filter(basis -> basis.key().equals(key)).findFirst();
  }
}
