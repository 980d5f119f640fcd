package org.yuqiao.document.model;

import java.util.Arrays;
import java.util.Optional;
import org.yuqiao.kernel.Label;

/** What a paper is (资料类型), in the order of the procedure; source: domain.md section 10. */
public enum DocumentKind {
  APPLICATION_FORM("转贷申请表", "Application form", true),
  BUSINESS_LICENCE("营业执照", "Business licence", true),
  OLD_CONTRACT("原贷款合同及借据", "Old loan contract and receipt", true),
  FINANCIAL_STATEMENTS("上年度财务报表", "Last year's statements", false),
  CREDIT_REPORT("征信报告", "Credit report", false),
  RENEWAL_LETTER("续贷承诺函", "Renewal letter", true),
  GUARANTEE("担保资料", "Guarantee papers", false),
  AGREEMENT("资金使用三方协议", "Three-party agreement", true),
  OWN_MONEY_PROOF("自筹资金证明", "Proof of own money", true),
  PAYMENT_RECEIPT("放款回单", "Payment receipt", true),
  SETTLEMENT_PROOF("旧贷结清证明", "Settlement proof", true),
  NEW_CONTRACT("续贷合同及借据", "New loan contract and receipt", true),
  REPAYMENT_RECEIPT("归还回单", "Repayment receipt", true),
  FEE_RECEIPT("缴费凭证或减免单", "Fee receipt or waiver sheet", false),
  OTHER("其他", "Other", false);

  private final String zh;
  private final String en;
  private final boolean required;

  DocumentKind(String zh, String en, boolean required) {
    this.zh = zh;
    this.en = en;
    this.required = required;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }

  /** Whether a complete file has one. */
  public boolean required() {
    return required;
  }

  public static Optional<DocumentKind> ofName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}
