package org.yuqiao.loan.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseHistories;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.RepaymentReceived;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Receipt;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.loan.model.Receiving;
import org.yuqiao.loan.model.RepaymentRules;

/**
 * Records money that came back into the special account (登记归还); with the last fen the principal is
 * repaid.
 */
@Stateless
@RolesAllowed("treasurer")
public class RecordRepayment {

  @Inject CaseDesk desk;
  @Inject CaseHistories histories;

  /** What is entered; the source is NEW_LOAN or OWN_MONEY. */
  public record Form(Money amount, LocalDate receivedOn, String bankReference, String source) {}

  public Outcome<CaseReceipt> record(CaseNumber number, Form form, Change change) {
    return recordFrom(number, form, null, change);
  }

  /** The same where it is said which special account or whose suspense the money is in. */
  public Outcome<CaseReceipt> recordFrom(CaseNumber number, Form form, Cash cash, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.RECORD_REPAYMENT,
            facts ->
                Entries.check()
                    .amount("amount", form.amount())
                    .day("receivedOn", form.receivedOn(), facts.file().drawnOn(), facts.today())
                    .text("bankReference", form.bankReference())
                    .oneOf("source", form.source(), RepaymentSource.class)
                    .also(() -> RepaymentRules.refusals(facts.file(), form.amount()))
                    .also(() -> against(form, cash, facts))
                    .refusals(),
            facts -> received(form, cash, facts)));
  }

  /** A bank line stands for itself; what a person types may have been typed before. */
  private List<Refusal> against(Form form, Cash cash, CaseFacts facts) {
    return cash != null
        ? List.of()
        : histories.against(
            facts.file(),
            Receipt.told(
                Receipt.Kind.REPAYMENT, form.amount(), form.receivedOn(), form.bankReference()));
  }

  private List<CaseEvent> received(Form form, Cash cash, CaseFacts facts) {
    var file = facts.file();
    return Receiving.events(
        file,
        histories.beforeReceipt(file),
        new RepaymentReceived(
            form.amount(),
            form.receivedOn(),
            form.bankReference(),
            RepaymentSource.valueOf(form.source()),
            cash));
  }
}
