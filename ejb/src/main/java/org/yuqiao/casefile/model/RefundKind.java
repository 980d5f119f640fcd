package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Label;

/** What is paid back to somebody: fee to the borrower, or a guarantor's money to him. */
public enum RefundKind {
  FEE("退还占用费", "Fee given back"),
  GUARANTOR("退还代偿款", "Compensation given back");

  private final String zh;
  private final String en;

  RefundKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
