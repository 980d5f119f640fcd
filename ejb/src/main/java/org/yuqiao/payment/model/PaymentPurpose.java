package org.yuqiao.payment.model;

import org.yuqiao.kernel.Label;

/** What money leaves a special account for (付款用途). */
public enum PaymentPurpose {
  DRAW("放款", "Drawdown"),
  CAPITAL_RETURN("退还出资", "Return of capital"),
  EXPENSE("费用支出", "Expense"),
  TRANSFER("专户调拨", "Transfer between accounts"),
  REFUND("退款", "Refund");

  private final String zh;
  private final String en;

  PaymentPurpose(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
