package org.yuqiao.fee.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.FeeMoney;
import org.yuqiao.casefile.model.Receipt;
import org.yuqiao.casefile.model.RefundKind;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.policy.model.Clause;

/**
 * A receipt to be reversed (冲正), with all that rested on it: the return of the principal, what a
 * guarantor was to get back, the fee charged meanwhile (C-10).
 *
 * @param seq the number of the receipt's fact
 */
public record ReceiptReversal(BridgeCase file, CaseHistory history, long seq) {

  public static final Refusal LOAN_HELD =
      new Refusal(
          "loan-already-bridged",
          Clause.ONE_BRIDGE.id(),
          "receipt",
          "同一原贷款已有另一笔在途转贷，不能撤销本业务的归还。",
          "The same old loan has another open bridge; this one cannot be out again.");

  /** Everything against it. */
  public List<Refusal> refusals(String username) {
    var receipt = history.receipt(seq);
    if (receipt.isEmpty()) {
      return List.of(refusal("receipt-unknown", "本业务没有编号为%d的收款。", "The case has no receipt %d."));
    } else if (receipt.get().reversed()) {
      return List.of(
          refusal("already-reversed", "第%d条收款已经冲正。", "Receipt %d was reversed already."));
    }
    return against(receipt.get(), username);
  }

  private List<Refusal> against(Receipt receipt, String username) {
    var refusals = new ArrayList<Refusal>();
    if (receipt.recordedBy().equals(username)) {
      refusals.add(
          new Refusal(
              "separation-of-duties",
              Clause.SEPARATION.id(),
              "receipt",
              "该笔收款由您登记，须由他人冲正。",
              "You recorded the receipt; another person reverses it."));
    }
    boolean guarantors = file.refund() != null && file.refund().kind() == RefundKind.GUARANTOR;
    if (receipt.kind() == Receipt.Kind.REPAYMENT && guarantors) {
      refusals.add(
          refusal(
              "refund-prepared",
              "代偿款退款已制单，请先撤销制单再冲正第%d条收款。",
              "A refund to the guarantor is prepared; cancel it before receipt %d is reversed."));
    }
    if (receipt.kind() == Receipt.Kind.PREPAID_FEE && givenBack(receipt)) {
      refusals.add(
          refusal(
              "refund-paid", "第%d条收款已退还借款人，不能冲正。", "Receipt %d was given back to the borrower."));
    }
    return refusals;
  }

  /** Whether the money of an application that came to nothing is no longer here. */
  private boolean givenBack(Receipt receipt) {
    return file.drawn() == null
        && receipt.amount().isMoreThan(file.feePrepaid().plus(file.feeRefundDue()));
  }

  /** Whether the principal is out again by it. */
  public boolean reopens() {
    return history
        .receipt(seq)
        .filter(receipt -> receipt.kind().principal())
        .filter(receipt -> decided(receipt) && isRepaid())
        .isPresent();
  }

  private boolean decided(Receipt receipt) {
    return file.repaidOn() != null && !receipt.receivedOn().isAfter(file.repaidOn());
  }

  /** The bank line whose suspense the receipt was taken out of, if it was. */
  public Optional<String> suspense() {
    return history.receipt(seq).map(Receipt::cash).map(Cash::bankLine);
  }

  /** What happens, in order. */
  public List<CaseEvent> events(String documentNumber, String reason) {
    var receipt = history.receipt(seq).orElseThrow();
    return receipt.kind().principal()
        ? repayment(receipt, documentNumber, reason)
        : feePayment(receipt, documentNumber, reason);
  }

  private List<CaseEvent> repayment(Receipt receipt, String documentNumber, String reason) {
    var events = new ArrayList<CaseEvent>();
    boolean decided = decided(receipt);
    if (decided && file.feeDue() != null) {
      events.addAll(FeeCharging.takenBack(file, history, reason));
    }
    boolean reopened = decided && isRepaid();
    if (reopened) {
      events.add(new LoanReopened(file.standingOut(), reason));
    }
    Money owed = file.outstanding().plus(receipt.amount());
    Money guaranteed = file.compensated().plus(file.guarantorRefundDue());
    Money covered = guaranteed.min(owed);
    if (covered.isMoreThan(file.compensated())) {
      events.add(new GuarantorRefundVoided(covered.minus(file.compensated()), reason));
    }
    events.add(
        new RepaymentReversed(
            receipt.amount(),
            receipt.receivedOn(),
            history.entry(seq),
            documentNumber,
            reason,
            receipt.cash()));
    if (reopened && !owed.isMoreThan(covered)) {
      backWithout().ifPresent(events::add);
    }
    return events;
  }

  /** Where the other receipts make the principal whole, it is back on the day of their last. */
  private Optional<CaseEvent> backWithout() {
    return history.without(seq).lastReturn().map(LoanRepaid::new);
  }

  private boolean isRepaid() {
    return file.status() == CaseStatus.REPAID
        || (file.status() == CaseStatus.FEE_SETTLED
            && history.beforeSettled() == CaseStatus.REPAID);
  }

  private List<CaseEvent> feePayment(Receipt receipt, String documentNumber, String reason) {
    var left = FeeMoney.of(file).without(receipt.amount());
    var events = new ArrayList<CaseEvent>();
    boolean refundGone =
        file.refund() != null
            && file.refund().kind() == RefundKind.FEE
            && file.refund().amount().isMoreThan(left.refundDue());
    if (refundGone) {
      events.add(new RefundCancelled(reason));
    }
    Money payable = file.feePayable().plus(file.surcharge());
    if (file.status() == CaseStatus.FEE_SETTLED && payable.isMoreThan(left.paid())) {
      events.add(new FeeReopened(history.beforeSettled(), reason));
    }
    events.add(
        new FeePaymentReversed(
            receipt.amount(),
            receipt.receivedOn(),
            history.entry(seq),
            documentNumber,
            reason,
            receipt.cash()));
    return events;
  }

  private Refusal refusal(String code, String zh, String en) {
    return new Refusal(code, Clause.REVERSAL.id(), "receipt", zh.formatted(seq), en.formatted(seq));
  }
}
