package org.yuqiao.closing.boundary;

import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.FundPosition;

/**
 * Where the fund's money came from and where it is (资金平衡关系).
 *
 * @param sources paid in and earned, less given back, spent and lost, with what is owed to others
 * @param uses in the special accounts, with borrowers, or paid out and unexplained
 * @param difference zero where every fen is accounted for
 * @param reserved promised out of the cash and not yet drawn
 */
public record PositionView(
    List<Term> sources,
    List<Term> uses,
    Money sourcesTotal,
    Money usesTotal,
    Money difference,
    Money reserved,
    Money totalDebit,
    Money totalCredit) {

  /** A term with its sign. */
  public record Term(Label name, Money amount) {}

  static PositionView of(FundPosition p) {
    return new PositionView(
        sources(p),
        List.of(
            term("CASH", "专户存款", "Money in special accounts", p.cash()),
            term("PRINCIPAL", "在外转贷本金", "Principal with borrowers", p.principal()),
            term(
                "UNEXPLAINED_PAYMENTS",
                "待查付款",
                "Payments to be explained",
                p.unexplainedPayments())),
        p.sources(),
        p.uses(),
        p.difference(),
        p.reserved(),
        p.totalDebit(),
        p.totalCredit());
  }

  private static List<Term> sources(FundPosition p) {
    return List.of(
        term("CAPITAL_PAID_IN", "出资到账", "Capital paid in", p.capitalPaidIn()),
        term("CAPITAL_RETURNED", "退还出资", "Capital returned", less(p.capitalReturned())),
        term("CARRIED", "滚存结余及风险准备金", "Surplus and risk reserve carried", p.carried()),
        term("FEES_RECEIVED", "占用费净收入（已收）", "Fees received, net of waivers", p.feesReceived()),
        term("INTEREST", "专户利息", "Interest on special accounts", p.interest()),
        term("EXPENSES", "业务支出", "Permitted expenses", less(p.expenses())),
        term("WRITTEN_OFF", "核销损失", "Written off", less(p.writtenOff())),
        term("UNEXPLAINED_RECEIPTS", "待查收款", "Receipts to be explained", p.unexplainedReceipts()),
        term("PREPAID_FEES", "预收占用费", "Fees paid in advance", p.prepaidFees()),
        term("OWED_TO_GUARANTORS", "应退代偿款", "Owed back to guarantors", p.owedToGuarantors()),
        term("FEES_TO_REFUND", "应退占用费", "Fees to be refunded", p.feesToRefund()));
  }

  private static Term term(String code, String zh, String en, Money amount) {
    return new Term(new Label(code, zh, en), amount);
  }

  private static Money less(Money amount) {
    return Money.ZERO.minus(amount);
  }
}
