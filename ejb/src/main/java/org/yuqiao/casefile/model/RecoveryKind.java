package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Label;

/** What is proposed at the overdue end and decided by another person. */
public enum RecoveryKind {
  COMPENSATION("代偿", "Compensation"),
  WRITE_OFF("核销", "Write-off");

  private final String zh;
  private final String en;

  RecoveryKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
