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
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent.PaymentReleased;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.loan.model.DrawdownRules;
import org.yuqiao.payment.boundary.Payments;

/**
 * Releases the prepared payment to the bank (放款复核放行): another person than the preparer lets the
 * instruction go. The drawdown is recorded once the bank says the money has left.
 */
@Stateless
@RolesAllowed("releaser")
public class ReleasePayment {

  @Inject CaseDesk desk;
  @Inject WhiteList whiteList;
  @Inject Payments payments;
  @Inject DrawPayment drawPayment;

  public Outcome<CaseReceipt> release(CaseNumber number, Change change) {
    return desk.act(
        number, change, CaseDesk.Act.of(CaseVerb.RELEASE_PAYMENT, this::against, this::released));
  }

  private List<Refusal> against(CaseFacts facts) {
    var file = facts.file();
    return Entries.check()
        .also(
            () ->
                DrawdownRules.refusals(
                    new DrawdownRules.Facts(
                        file, file.approved(), facts.today(), facts.calendar())))
        .also(() -> DrawdownRules.feeInAdvance(file, facts.feeRules(), facts.today()))
        .also(() -> DrawdownRules.account(whiteList.holds(file, file.payAccountNumber())))
        .also(() -> instruction(file))
        .refusals();
  }

  private List<Refusal> instruction(BridgeCase file) {
    return payments
        .liveNumber(file.number().value())
        .map(payments::againstRelease)
        .orElseGet(() -> payments.againstAccount(FundAccount.CITY, file.approved()));
  }

  private PaymentReleased released(CaseFacts facts) {
    var number = drawPayment.instruction(facts.file());
    payments.release(number);
    return new PaymentReleased(number);
  }
}
