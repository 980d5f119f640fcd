package org.yuqiao.payment.model;

import org.yuqiao.kernel.Label;

/** Where a payment instruction stands (指令状态). */
public enum PaymentStatus {
  PREPARED("待复核", "Prepared"),
  RELEASED("已复核待发送", "Released"),
  SENT("已发送", "Sent"),
  ACCEPTED("银行已受理", "Accepted"),
  EXECUTED("已付款", "Executed"),
  REJECTED("银行退回", "Rejected"),
  UNKNOWN("结果未知", "Unknown"),
  CANCELLED("已撤销", "Cancelled");

  private final String zh;
  private final String en;

  PaymentStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }

  /** Whether nothing more is expected; until then no second instruction may stand beside it. */
  public boolean ended() {
    return this == EXECUTED || this == REJECTED || this == CANCELLED;
  }

  /** Whether the bank may have it. */
  public boolean underWay() {
    return this == RELEASED || this == SENT || this == ACCEPTED || this == UNKNOWN;
  }
}
