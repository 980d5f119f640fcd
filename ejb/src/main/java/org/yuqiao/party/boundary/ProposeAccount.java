package org.yuqiao.party.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.AccountProposal;
import org.yuqiao.party.model.AccountRules;
import org.yuqiao.party.model.BorrowerAccount;
import org.yuqiao.party.store.BorrowerAccounts;
import org.yuqiao.party.store.PartnerBanks;

/** The first person's half of a change of the white list. */
@Stateless
@RolesAllowed("clerk")
public class ProposeAccount {

  @Inject private BorrowerAccounts accounts;
  @Inject private PartnerBanks banks;
  @Inject private CurrentActor actor;
  @Inject private Today today;
  @Inject private Event<AccountChanged> changes;

  /** Asks for an account to be listed; where the borrower has one at the bank, it replaces it. */
  public Outcome<AccountView> propose(
      String creditCode, String accountName, String bankCode, String accountNumber) {
    var proposal = new AccountProposal(creditCode, accountName, bankCode, accountNumber);
    var facts =
        new AccountRules.Proposal(
            proposal,
            banks.byCode(bankCode).filter(bank -> bank.isPartnerOn(today.date())).isPresent(),
            accounts.isListed(bankCode, accountNumber));
    var refusals = Rule.refusals(AccountRules.PROPOSING, facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var account = new BorrowerAccount(proposal, actor.get().username(), today.now());
    accounts.add(account);
    var view = AccountView.of(account);
    changes.fire(new AccountChanged(view, view.proposedBy()));
    return Outcome.done(view);
  }
}
