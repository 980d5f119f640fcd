package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Label;

/** What a deadline is for. */
public enum DeadlineKind {
  /** The bank must answer before the old loan matures. */
  BANK_ANSWER("银行答复", "Bank's answer"),
  /** The operator decides within the days of the edition; a warning only. */
  DECISION("审批", "Decision"),
  /** The last day of the renewal confirmation (C-3). */
  CONFIRMATION_VALIDITY("续贷确认有效期", "Validity of the confirmation"),
  /** The bank pays out the new loan within the days of the edition; a warning only. */
  RENEWAL("续贷发放", "New loan paid out"),
  /** The money is back by close of business (P6-4). */
  RETURN_OF_FUNDS("资金归还", "Return of the money");

  private final String zh;
  private final String en;

  DeadlineKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
