package org.yuqiao.casefile.model;

import java.util.EnumSet;
import java.util.Set;
import org.yuqiao.kernel.Label;

/** Where a case stands (业务状态). The order is the order of the procedure, exits last. */
public enum CaseStatus {
  DRAFT("草稿", "Draft"),
  SUBMITTED("已提交", "Submitted"),
  RETURNED("退回补正", "Returned"),
  ACCEPTED("已受理", "Accepted"),
  BANK_CONFIRMED("银行已确认续贷", "Renewal confirmed"),
  REVIEWED("已复核", "Reviewed"),
  FIRST_APPROVED("待第二审批", "Awaiting second approval"),
  APPROVED("已批准", "Approved"),
  CONTRACTED("已签约", "Agreement signed"),
  OWN_MONEY_READY("自筹到位", "Own money ready"),
  PAYMENT_PREPARED("待放款复核", "Payment prepared"),
  PAYMENT_RELEASED("付款在途", "Payment under way"),
  DISBURSED("已放款", "Disbursed"),
  OLD_LOAN_SETTLED("旧贷结清", "Old loan settled"),
  RENEWED("续贷发放", "Renewed"),
  OVERDUE("逾期", "Overdue"),
  COMPENSATED("已代偿", "Compensated"),
  IN_RECOVERY("追偿中", "In recovery"),
  REPAID("已归还", "Repaid"),
  FEE_SETTLED("费用结清", "Fee settled"),
  CLOSED("办结归档", "Closed"),
  WRITTEN_OFF("核销", "Written off"),
  BANK_DECLINED("银行不同意", "Declined by bank"),
  REJECTED("不予批准", "Rejected"),
  WITHDRAWN("撤回", "Withdrawn"),
  LAPSED("确认失效", "Confirmation lapsed");

  private static final Set<CaseStatus> EXITS =
      EnumSet.of(CLOSED, WRITTEN_OFF, BANK_DECLINED, REJECTED, WITHDRAWN, LAPSED);
  private static final Set<CaseStatus> MONEY_OUT =
      EnumSet.of(DISBURSED, OLD_LOAN_SETTLED, RENEWED, OVERDUE, COMPENSATED, IN_RECOVERY);
  private static final Set<CaseStatus> PROMISED =
      EnumSet.of(APPROVED, CONTRACTED, OWN_MONEY_READY, PAYMENT_PREPARED, PAYMENT_RELEASED);

  private final String zh;
  private final String en;

  CaseStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }

  /** Whether the same old loan may not be bridged beside this case. */
  public boolean holdsOldLoan() {
    return this != DRAFT && !EXITS.contains(this) && this != REPAID && this != FEE_SETTLED;
  }

  /** Whether fund money is with the borrower. */
  public boolean moneyOut() {
    return MONEY_OUT.contains(this);
  }

  /** Whether fund money is with the borrower and not overdue. */
  public boolean inTime() {
    return this == DISBURSED || this == OLD_LOAN_SETTLED || this == RENEWED;
  }

  /** Whether money is promised and not yet drawn. */
  public boolean promised() {
    return PROMISED.contains(this);
  }

  /** Whether nothing more is expected to happen. */
  public boolean ended() {
    return EXITS.contains(this);
  }
}
