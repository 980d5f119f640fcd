package org.yuqiao.ledger.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.TrialBalance;
import org.yuqiao.ledger.store.FundAccounts;
import org.yuqiao.ledger.store.Journal;

/**
 * The books as other contexts use them, inside their transaction. Lock order: the case's row first,
 * the account's row second.
 */
@Dependent
public class Ledger {

  @Inject Journal journal;
  @Inject FundAccounts accounts;

  /** Books an entry and carries the special account's running balances along. */
  public List<JournalLine> book(JournalEntry entry) {
    boolean movesFund =
        !entry.changeOf(Account.SPECIAL_ACCOUNT).isZero()
            || !entry.changeOf(Account.RESERVED).isZero();
    if (movesFund) {
      accounts.cityForUpdate().apply(entry);
    }
    return journal.add(entry);
  }

  /** Money that may still be promised; the account stays locked until the transaction ends. */
  public Money availableForUpdate() {
    return accounts.cityForUpdate().available();
  }

  public List<JournalLine> linesOf(String subject) {
    return journal.of(subject);
  }

  public Map<String, List<JournalLine>> linesOfAll(List<String> subjects) {
    return journal.ofAll(subjects);
  }

  /** How many lines there are, of all subjects. */
  public long countLines() {
    return journal.count();
  }

  /** The city's special account with its running balances. */
  public FundAccount account() {
    return accounts.city();
  }

  public TrialBalance trialBalance(LocalDate asOf) {
    return journal.trialBalance(asOf);
  }
}
