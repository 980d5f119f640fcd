package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Label;

/** Where the money that came back is from; own money means that the renewal did not happen. */
public enum RepaymentSource {
  NEW_LOAN("续贷资金", "New loan"),
  OWN_MONEY("自有资金", "Borrower's own money");

  private final String zh;
  private final String en;

  RepaymentSource(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
