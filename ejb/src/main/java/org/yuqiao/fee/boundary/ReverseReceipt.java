package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseHistories;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.fee.model.ReceiptReversal;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.SuspenseRefilled;
import org.yuqiao.policy.model.Clause;

/**
 * Reverses a receipt of principal or fee that was wrong (冲正收款), with reason and document, by an
 * approver who did not record it; what rested on it is undone with it.
 */
@Stateless
@RolesAllowed("approver")
public class ReverseReceipt {

  private static final Refusal RECEIPT_MISSING =
      new Refusal("entry-missing", Clause.DATA.id(), "receipt", "请选择要冲正的收款。", "Name the receipt.");

  @Inject CaseDesk desk;
  @Inject FeeOfCase fees;
  @Inject CaseHistories histories;
  @Inject Event<SuspenseRefilled> refilled;

  /** What is entered: the receipt by the number of its fact, the document, the reason. */
  public record Form(Long receipt, String documentNumber, String reason) {}

  public Outcome<CaseReceipt> reverse(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.REVERSE_RECEIPT,
            facts -> against(form, facts),
            facts -> reversed(form, facts)));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    return Entries.check()
        .refuse(form.receipt() == null, RECEIPT_MISSING)
        .text("documentNumber", form.documentNumber())
        .text("reason", form.reason())
        .also(() -> reversal(form, facts).refusals(facts.actor().username()))
        .also(() -> reversal(form, facts).reopens() ? heldElsewhere(facts) : List.of())
        .refusals();
  }

  /** With the principal out again the case holds its old loan again: nobody else may by now. */
  private List<Refusal> heldElsewhere(CaseFacts facts) {
    return histories.heldElsewhere(facts.file()) ? List.of(ReceiptReversal.LOAN_HELD) : List.of();
  }

  /** The bank line whose suspense the money goes back to is locked here, before the books. */
  private List<CaseEvent> reversed(Form form, CaseFacts facts) {
    var reversal = reversal(form, facts);
    reversal.suspense().ifPresent(line -> refilled.fire(new SuspenseRefilled(line)));
    return reversal.events(form.documentNumber(), form.reason());
  }

  private ReceiptReversal reversal(Form form, CaseFacts facts) {
    return new ReceiptReversal(facts.file(), fees.historyOf(facts.file()), form.receipt());
  }
}
