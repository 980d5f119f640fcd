package org.yuqiao.party.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.AccountRules;
import org.yuqiao.party.model.BorrowerAccount;
import org.yuqiao.party.store.BorrowerAccounts;
import org.yuqiao.policy.model.Clause;

/**
 * The second person's half of a change of the white list. Whoever proposed an account does not
 * decide on it, whatever roles that person holds.
 */
@Stateless
@RolesAllowed("reviewer")
public class DecideAccount {

  private static final int LONGEST_NOTE = 200;

  @Inject private BorrowerAccounts accounts;
  @Inject private Today today;
  @Inject private CurrentActor actor;
  @Inject private Event<AccountChanged> changes;

  /** Lets money go to the account; the borrower's former one at the bank is retired. */
  public Outcome<AccountView> accept(long id) {
    return decide(id, AccountRules.DECIDING, this::activate);
  }

  /** Refuses a proposed account a place on the list. */
  public Outcome<AccountView> decline(long id, String reason) {
    return decide(id, reason, AccountRules.DECIDING, BorrowerAccount::decline);
  }

  /** Takes an account off the list at once: no further money goes there. */
  public Outcome<AccountView> retire(long id, String reason) {
    return decide(id, reason, AccountRules.RETIRING, BorrowerAccount::retire);
  }

  /** Leaves the list: by whom, when, why. */
  private interface Leaving {
    void leave(BorrowerAccount account, String by, Instant at, String note);
  }

  private Outcome<AccountView> decide(
      long id, String reason, List<Rule<AccountRules.Decision>> rules, Leaving act) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_NOTE) {
      return refused(
          "reason-missing",
          Clause.DATA,
          "请填写理由，不超过200字。",
          "A reason is needed, at most 200 characters.");
    }
    return decide(
        id, rules, account -> act.leave(account, username(), today.now(), reason.strip()));
  }

  private Outcome<AccountView> decide(
      long id, List<Rule<AccountRules.Decision>> rules, Consumer<BorrowerAccount> act) {
    var found = accounts.forUpdate(id);
    if (found.isEmpty()) {
      return refused("account-unknown", Clause.CLOSED_LOOP, "没有此账户。", "There is no such account.");
    }
    var account = found.get();
    var facts = new AccountRules.Decision(account.state(), account.proposedBy(), username());
    var refusals = Rule.refusals(rules, facts);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    act.accept(account);
    tell(account);
    return Outcome.done(AccountView.of(account));
  }

  private void activate(BorrowerAccount account) {
    var former = accounts.active(account.creditCode(), account.bankCode());
    if (former.isPresent()) {
      former.get().retire(username(), today.now(), "由账户" + account.id() + "替代");
      accounts.flush();
      tell(former.get());
    }
    account.activate(username(), today.now());
  }

  private void tell(BorrowerAccount account) {
    changes.fire(new AccountChanged(AccountView.of(account), username()));
  }

  private String username() {
    return actor.get().username();
  }

  private static Outcome<AccountView> refused(String code, Clause clause, String zh, String en) {
    return Outcome.refused(List.of(new Refusal(code, clause.id(), null, zh, en)));
  }
}
