package org.yuqiao.fee.model;

import java.util.List;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.RefundKind;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What must hold before money is paid back (F-5, C-5). */
public final class RefundRules {

  public static final Refusal ACCOUNT_MALFORMED =
      new Refusal(
          "account-malformed",
          Clause.DATA.id(),
          "accountNumber",
          "账号应为8至32位数字。",
          "An account number has 8 to 32 digits.");

  private static final Refusal NOT_ON_WHITE_LIST =
      new Refusal(
          "account-not-on-white-list",
          Clause.CLOSED_LOOP.id(),
          "accountNumber",
          "收款账户不是该借款主体在原贷款银行的白名单账户。",
          "The account is not on the white list of this borrower at the lender.");

  private static final Refusal BORROWERS_ACCOUNT =
      new Refusal(
          "account-of-borrower",
          Clause.FEE_CORRECTION.id(),
          "accountNumber",
          "该账户是借款主体的账户，代偿款应退至担保人账户。",
          "This is the borrower's account; compensation goes back to the guarantor's.");

  private RefundRules() {}

  public static boolean isAccountNumber(String text) {
    return text != null && text.matches("\\d{8,32}");
  }

  /** What is owed back of a kind. */
  public static Money owed(BridgeCase file, RefundKind kind) {
    return kind == RefundKind.FEE ? file.feeRefundDue() : file.guarantorRefundDue();
  }

  public static List<Refusal> nothingOwed(BridgeCase file, RefundKind kind) {
    return owed(file, kind).isPositive()
        ? List.of()
        : List.of(
            new Refusal(
                "nothing-to-refund",
                Clause.FEE_CORRECTION.id(),
                "kind",
                "没有应%s的金额。".formatted(kind.label().zh()),
                "Nothing of this kind is owed back."));
  }

  /** Fee goes back only to the borrower's own white-listed account at the lender. */
  public static List<Refusal> account(boolean allowed) {
    return allowed ? List.of() : List.of(NOT_ON_WHITE_LIST);
  }

  /** A guarantor's money never goes to the borrower. */
  public static List<Refusal> notTheBorrowers(
      BridgeCase file, RefundKind kind, String accountNumber) {
    boolean borrowers = accountNumber.equals(file.payAccountNumber());
    return kind == RefundKind.GUARANTOR && borrowers ? List.of(BORROWERS_ACCOUNT) : List.of();
  }

  /** The amount is entered once more by the person who releases. */
  public static List<Refusal> amount(BridgeCase file, Money amount) {
    Money prepared = file.refund().amount();
    return prepared.equals(amount)
        ? List.of()
        : List.of(
            new Refusal(
                "amount-not-as-prepared",
                Clause.FEE_CORRECTION.id(),
                "amount",
                "退款金额须与制单金额%s元一致。".formatted(prepared.grouped()),
                "The amount must be the prepared %s yuan.".formatted(prepared.grouped())));
  }

  /** A refund never takes money that is promised to others. */
  public static List<Refusal> available(Money available, Money amount) {
    return amount.isMoreThan(available)
        ? List.of(
            new Refusal(
                "funds-short",
                Clause.AVAILABLE_FUNDS.id(),
                "amount",
                "资金可用余额%s元，不足以退款。".formatted(available.grouped()),
                "Only %s yuan are available.".formatted(available.grouped())))
        : List.of();
  }
}
