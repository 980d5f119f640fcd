package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.LossRecovered;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.recovery.model.RecoveryRules;

/** Records money that came for a loan written off (登记核销后收回), at most what was written off. */
@Stateless
@RolesAllowed("treasurer")
public class RecordLossRecovery {

  @Inject CaseDesk desk;

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
            CaseVerb.RECORD_LOSS_RECOVERY,
            facts -> against(form, facts),
            facts ->
                new LossRecovered(form.amount(), form.receivedOn(), form.bankReference(), cash)));
  }

  private static List<Refusal> against(Form form, CaseFacts facts) {
    return Entries.check()
        .amount("amount", form.amount())
        .day("receivedOn", form.receivedOn(), facts.file().drawnOn(), facts.today())
        .text("bankReference", form.bankReference())
        .also(() -> RecoveryRules.againstLossRecovery(facts.file(), form.amount()))
        .refusals();
  }
}
