package org.yuqiao.bank.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.RenewalConfirmationChanged;
import org.yuqiao.casefile.model.CaseEvent.RenewalConfirmed;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** The renewing bank promises the new loan (确认续贷), or changes its promise before drawdown. */
@Stateless
@RolesAllowed("bank")
public class ConfirmRenewal {

  @Inject CaseDesk desk;

  /** Confirms the renewal of an accepted application. */
  public Outcome<CaseReceipt> confirm(CaseNumber number, RenewalLetter letter, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.CONFIRM,
            facts -> RenewalLetter.refusals(letter, facts),
            facts -> new RenewalConfirmed(letter.confirmation(facts))));
  }

  /** Changes a confirmation: review, approval and agreement are void and start anew (C-4). */
  public Outcome<CaseReceipt> change(CaseNumber number, RenewalLetter letter, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.CHANGE_CONFIRMATION,
            facts -> RenewalLetter.refusals(letter, facts),
            facts -> new RenewalConfirmationChanged(letter.confirmation(facts))));
  }
}
