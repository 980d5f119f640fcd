package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent.InterestReceived;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;

/** Records the interest a bank paid on a special account (专户结息). */
@Stateless
@RolesAllowed("treasurer")
public class RecordInterest {

  /**
   * What is entered.
   *
   * @param fundAccount the special account, or null for the city's
   */
  public record Form(
      Money amount, LocalDate receivedOn, String fundAccount, String bankReference) {}

  @Inject FundDesk desk;

  public Outcome<CaseReceipt> record(Form form, Change change) {
    var entries =
        Entries.check()
            .amount("amount", form.amount())
            .day("receivedOn", form.receivedOn(), null, desk.today())
            .text("bankReference", form.bankReference());
    return desk.once(change, entries, () -> Outcome.done(event(form)));
  }

  private static InterestReceived event(Form form) {
    return new InterestReceived(
        form.amount(),
        form.receivedOn(),
        FundEntries.orNull(form.fundAccount()),
        form.bankReference().strip(),
        null);
  }
}
