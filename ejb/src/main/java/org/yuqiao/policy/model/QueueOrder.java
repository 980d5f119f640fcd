package org.yuqiao.policy.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yuqiao.kernel.Label;

/**
 * Who comes first when the money does not suffice for all who wait for approval (审批顺序). Within a
 * class, and for the same day, the earlier application goes first.
 */
public enum QueueOrder {
  /** 先到先批: by the day of application alone. */
  FIRST_COME("按申请先后", "first come, first served"),
  /** 首次使用优先: who never drew before goes first. */
  FIRST_TIME_USERS_FIRST("首次使用者优先", "first-time users first"),
  /** 出资区县优先: borrowers of districts with capital in the pool go first. */
  CONTRIBUTOR_DISTRICTS_FIRST("出资区县优先", "districts with capital in the pool first");

  private final String zh;
  private final String en;

  QueueOrder(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The order as data and API spell it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Label label() {
    return new Label(code(), zh, en);
  }

  public static Optional<QueueOrder> ofCode(String code) {
    return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
