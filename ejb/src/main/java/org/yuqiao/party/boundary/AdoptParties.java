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

  /**
   * The number under which the borrower's account at a bank stands for past cases. The file does
   * not name it, so the account is entered off the white list: no new money can go there.
   */
  public String pastAccountOf(String creditCode, String borrowerName, String bankCode) {
    var number = "导入-" + creditCode;
    boolean known =
        accounts.of(creditCode).stream()
            .anyMatch(
                account ->
                    account.bankCode().equals(bankCode) && account.accountNumber().equals(number));
    if (!known) {
      add(new AccountProposal(creditCode, borrowerName, bankCode, number));
    }
    return number;
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

  private void add(AccountProposal proposal) {
    var by = actor.get().username();
    var account = new BorrowerAccount(proposal, by, today.now());
    account.activate(IMPORT, today.now());
    account.retire(IMPORT, today.now(), "历史导入，文件未载明账号，不得付款");
    accounts.add(account);
    accountChanges.fire(new AccountChanged(AccountView.of(account), by));
  }
}
