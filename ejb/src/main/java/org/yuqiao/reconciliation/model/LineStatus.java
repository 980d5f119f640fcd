package org.yuqiao.reconciliation.model;

import org.yuqiao.kernel.Label;

/** How far a line of a bank statement is explained. */
public enum LineStatus {
  /** Nobody has said yet what it is. */
  OPEN("待匹配", "Open"),
  /** It stands against entries of the books. */
  MATCHED("已匹配", "Matched"),
  /** It is booked as unexplained, with an owner (待查). */
  SUSPENSE("待查", "In suspense"),
  /** It needs no entry of its own, for a reason that is kept. */
  EXPLAINED("已说明", "Explained");

  private final String zh;
  private final String en;

  LineStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
