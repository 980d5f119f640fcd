package org.yuqiao.party.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.party.model.AccountState;
import org.yuqiao.party.store.BorrowerAccounts;

/** The white list. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin",
  "system"
})
public class AccountQueries {

  private static final int LIMIT = 500;

  @Inject private BorrowerAccounts accounts;

  /** The accounts that wait for a second person. */
  public List<AccountView> waiting() {
    return accounts.in(AccountState.PROPOSED, LIMIT).stream().map(AccountView::of).toList();
  }

  /** The first accounts in use. */
  public List<AccountView> active() {
    return accounts.in(AccountState.ACTIVE, LIMIT).stream().map(AccountView::of).toList();
  }

  /** A borrower's accounts, the latest first, those off the list too. */
  public List<AccountView> of(String creditCode) {
    return accounts.of(creditCode).stream().map(AccountView::of).toList();
  }

  /** The account to which money for a borrower at a bank may go. */
  public Optional<AccountView> active(String creditCode, String bankCode) {
    return accounts.active(creditCode, bankCode).map(AccountView::of);
  }

  public Optional<AccountView> byId(long id) {
    return accounts.byId(id).map(AccountView::of);
  }
}
