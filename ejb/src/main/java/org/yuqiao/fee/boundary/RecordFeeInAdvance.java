package org.yuqiao.fee.boundary;

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
import org.yuqiao.casefile.model.CaseEvent.FeePrepaid;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.Receipt;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;

/** Records a fee that was paid before the money goes out (登记预收费), where an edition asks for it. */
@Stateless
@RolesAllowed("treasurer")
public class RecordFeeInAdvance {

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
        CaseDesk.Act.of(
            CaseVerb.RECORD_PREPAID_FEE,
            facts -> against(form, cash, facts),
            facts -> new FeePrepaid(form.amount(), form.receivedOn(), form.bankReference(), cash)));
  }

  private List<Refusal> against(Form form, Cash cash, CaseFacts facts) {
    var file = facts.file();
    return Entries.check()
        .amount("amount", form.amount())
        .day("receivedOn", form.receivedOn(), file.approvedOn(), facts.today())
        .text("bankReference", form.bankReference())
        .also(
            () ->
                FeeCharging.againstAdvance(
                    file,
                    FeeReckoning.neededInAdvance(file, facts.feeRules(), facts.today()),
                    form.amount()))
        .also(() -> cash != null ? List.of() : histories.against(file, told(form)))
        .refusals();
  }

  private static Receipt told(Form form) {
    return Receipt.told(
        Receipt.Kind.PREPAID_FEE, form.amount(), form.receivedOn(), form.bankReference());
  }
}
