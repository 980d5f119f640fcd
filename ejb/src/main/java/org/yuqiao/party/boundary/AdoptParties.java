package org.yuqiao.party.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.party.model.AccountProposal;
import org.yuqiao.party.model.BorrowerAccount;
import org.yuqiao.party.model.PartnerBank;
import org.yuqiao.party.store.BorrowerAccounts;
import org.yuqiao.party.store.PartnerBanks;

/**
 * Takes over banks and accounts that past cases name, as they were (历史数据导入). New cases do not come
 * this way: their banks are registered and their accounts are listed by two people.
 */
@Stateless
@RolesAllowed({"clerk", "admin", "system"})
public class AdoptParties {

  private static final String IMPORT = "import";
  private static final int MOST_BANKS = 1000;

  @Inject private PartnerBanks banks;
  @Inject private BorrowerAccounts accounts;
  @Inject private CurrentActor actor;
  @Inject private Today today;
  @Inject private Event<BankChanged> bankChanges;
  @Inject private Event<AccountChanged> accountChanges;

  /** The code of the bank of that name, which is entered where it is not known yet. */
  public String bankNamed(String name, LocalDate partnerSince) {
    return banks
        .byName(name.strip())
        .map(PartnerBank::code)
        .orElseGet(() -> add(name, partnerSince));
  }

  /** The id of the borrower's active account at a bank, opened as from import where none is. */
  public long accountOf(String creditCode, String borrowerName, String bankCode) {
    return accounts
        .active(creditCode, bankCode)
        .orElseGet(
            () -> add(new AccountProposal(creditCode, borrowerName, bankCode, "导入-" + creditCode)))
        .id();
  }

  /**
   * Lists an account that two people of the demonstration have put on the white list.
   *
   * @param decidedBy who let it in, or null where the proposal waits
   */
  @RolesAllowed("system")
  public void list(AccountProposal proposal, String proposedBy, String decidedBy, Instant at) {
    var account = new BorrowerAccount(proposal, proposedBy, at);
    accounts.add(account);
    accountChanges.fire(new AccountChanged(AccountView.of(account), proposedBy));
    if (decidedBy != null) {
      account.activate(decidedBy, at);
      accountChanges.fire(new AccountChanged(AccountView.of(account), decidedBy));
    }
  }

  private String add(String name, LocalDate partnerSince) {
    var code =
        IntStream.rangeClosed(1, MOST_BANKS)
            .mapToObj("b%03d"::formatted)
            .filter(free -> banks.byCode(free).isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no bank code is free"));
    var bank = new PartnerBank(new PartnerBank.Agreement(code, name, partnerSince, null));
    banks.add(bank);
    bankChanges.fire(new BankChanged(BankView.of(bank), actor.get().username()));
    return code;
  }

  private BorrowerAccount add(AccountProposal proposal) {
    var account = new BorrowerAccount(proposal, actor.get().username(), today.now());
    account.activate(IMPORT, today.now());
    accounts.add(account);
    accountChanges.fire(new AccountChanged(AccountView.of(account), actor.get().username()));
    return account;
  }
}
