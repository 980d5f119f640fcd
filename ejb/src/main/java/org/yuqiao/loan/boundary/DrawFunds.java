package org.yuqiao.loan.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.FundsDrawn;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.model.DrawdownRules;

/**
 * Records that the prepared payment was made at the bank's counter: the money left the special
 * account today (放款). A payment that goes by message is {@link ReleasePayment}'s.
 */
@Stateless
@RolesAllowed("releaser")
public class DrawFunds {

  @Inject CaseDesk desk;
  @Inject WhiteList whiteList;
  @Inject DrawPayment drawPayment;

  /** What is entered: the amount once more, and the bank's reference of the transfer. */
  public record Form(Money amount, String bankReference) {}

  public Outcome<CaseReceipt> draw(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(CaseVerb.DRAW, facts -> against(form, facts), facts -> drawn(form, facts)));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    var file = facts.file();
    return Entries.check()
        .amount("amount", form.amount())
        .text("bankReference", form.bankReference())
        .also(
            () ->
                DrawdownRules.refusals(
                    new DrawdownRules.Facts(file, form.amount(), facts.today(), facts.calendar())))
        .also(() -> DrawdownRules.feeInAdvance(file, facts.feeRules(), facts.today()))
        .also(() -> DrawdownRules.account(whiteList.holds(file, file.payAccountNumber())))
        .also(() -> drawPayment.againstCounter(file))
        .refusals();
  }

  private FundsDrawn drawn(Form form, CaseFacts facts) {
    var fundAccount = drawPayment.atCounter(facts, form.bankReference());
    return drawPayment.drawn(
        new DrawPayment.Exit(form.amount(), facts.today(), form.bankReference(), fundAccount));
  }
}
