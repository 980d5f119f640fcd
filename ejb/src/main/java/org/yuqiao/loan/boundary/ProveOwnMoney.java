package org.yuqiao.loan.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.OwnMoneyProven;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.loan.model.DrawdownRules;

/** Registers that the borrower's own share stands ready at the lender (自筹到位, C-6). */
@Stateless
@RolesAllowed({"clerk", "bank"})
public class ProveOwnMoney {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(Money amount, String proofNumber) {}

  public Outcome<CaseReceipt> prove(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.PROVE_OWN_MONEY,
            facts ->
                Entries.check()
                    .amountOrZero("amount", form.amount())
                    .text("proofNumber", form.proofNumber())
                    .also(() -> DrawdownRules.ownMoney(facts.file(), form.amount()))
                    .refusals(),
            facts -> new OwnMoneyProven(form.amount(), form.proofNumber())));
  }
}
