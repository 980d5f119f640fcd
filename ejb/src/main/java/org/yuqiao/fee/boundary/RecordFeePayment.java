package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseHistories;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.FeePaid;
import org.yuqiao.casefile.model.CaseEvent.FeeSettled;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Receipt;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;

/** Records a fee that was paid into the special account (登记缴费). */
@Stateless
@RolesAllowed("treasurer")
public class RecordFeePayment {

  @Inject CaseDesk desk;
  @Inject CaseHistories histories;

  /** What is entered. */
  public record Form(Money amount, LocalDate receivedOn, String bankReference) {}

  public Outcome<CaseReceipt> record(CaseNumber number, Form form, Change change) {
    return recordFrom(number, form, null, change);
  }

  /** The same where it is said which special account or whose suspense the money is in. */
  public Outcome<CaseReceipt> recordFrom(CaseNumber number, Form form, Cash cash, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.RECORD_FEE_PAYMENT,
            facts ->
                Entries.check()
                    .amount("amount", form.amount())
                    .day("receivedOn", form.receivedOn(), facts.file().drawnOn(), facts.today())
                    .text("bankReference", form.bankReference())
                    .also(() -> FeeCharging.againstPayment(facts.file(), form.amount()))
                    .also(() -> against(form, cash, facts))
                    .refusals(),
            facts -> paid(form, cash, facts)));
  }

  /** A bank line stands for itself; what a person types may have been typed before. */
  private List<Refusal> against(Form form, Cash cash, CaseFacts facts) {
    return cash != null
        ? List.of()
        : histories.against(
            facts.file(),
            Receipt.told(Receipt.Kind.FEE, form.amount(), form.receivedOn(), form.bankReference()));
  }

  private static List<CaseEvent> paid(Form form, Cash cash, CaseFacts facts) {
    var events = new ArrayList<CaseEvent>();
    events.add(new FeePaid(form.amount(), form.receivedOn(), form.bankReference(), cash));
    if (form.amount().equals(FeeCharging.unpaid(facts.file()))) {
      events.add(new FeeSettled());
    }
    return events;
  }
}
