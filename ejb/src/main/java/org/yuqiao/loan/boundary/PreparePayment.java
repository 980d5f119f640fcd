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
import org.yuqiao.casefile.model.CaseEvent.PaymentPrepared;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.model.DrawdownRules;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.payment.model.PaymentOrder;

/** Prepares the payment to a white-listed account of the borrower at the lender (放款制单). */
@Stateless
@RolesAllowed("treasurer")
public class PreparePayment {

  @Inject CaseDesk desk;
  @Inject WhiteList whiteList;
  @Inject Payments payments;
  @Inject DrawPayment drawPayment;

  /**
   * What is entered.
   *
   * @param amount the amount as approved
   * @param accountNumber the number of the borrower's account
   * @param fundAccount the code of the special account that pays, or null for the city's
   */
  public record Form(Money amount, String accountNumber, String fundAccount) {

    /** A payment out of the city's special account. */
    public Form(Money amount, String accountNumber) {
      this(amount, accountNumber, null);
    }
  }

  public Outcome<CaseReceipt> prepare(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.PREPARE,
            facts -> against(form, facts),
            facts ->
                new PaymentPrepared(
                    form.amount(),
                    form.accountNumber(),
                    facts.file().borrower().name(),
                    payments.prepare(order(form, facts)))));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    var file = facts.file();
    return Entries.check()
        .amount("amount", form.amount())
        .text("accountNumber", form.accountNumber())
        .also(() -> DrawdownRules.refusals(drawdown(form.amount(), facts)))
        .also(() -> DrawdownRules.feeInAdvance(file, facts.feeRules(), facts.today()))
        .also(() -> DrawdownRules.account(whiteList.holds(file, form.accountNumber())))
        .also(() -> payments.against(order(form, facts)))
        .refusals();
  }

  private PaymentOrder order(Form form, CaseFacts facts) {
    return drawPayment.order(facts.file(), form.accountNumber(), form.fundAccount());
  }

  private static DrawdownRules.Facts drawdown(Money amount, CaseFacts facts) {
    return new DrawdownRules.Facts(facts.file(), amount, facts.today(), facts.calendar());
  }
}
