package org.yuqiao.ledger.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Books;
import org.yuqiao.ledger.model.Engagement;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.JournalPlace;
import org.yuqiao.ledger.model.JournalSelection;
import org.yuqiao.ledger.model.JournalSums;
import org.yuqiao.ledger.model.Movement;
import org.yuqiao.ledger.model.Payer;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.ledger.store.BookRows;
import org.yuqiao.ledger.store.FundAccounts;
import org.yuqiao.ledger.store.Journal;
import org.yuqiao.ledger.store.JournalSearch;
import org.yuqiao.ledger.store.SealedBalances;

/**
 * The books as other contexts use them, inside their transaction. Lock order: the case's row first,
 * the books' row after it.
 */
@Dependent
public class Ledger {

  @Inject Journal journal;
  @Inject BookRows books;
  @Inject FundAccounts accounts;
  @Inject SealedBalances sealed;
  @Inject JournalSearch search;

  /**
   * Books an entry and carries the special accounts' running balances along. A booking date that
   * lies in a closed day moves to the first open day.
   */
  public List<JournalLine> book(JournalEntry entry) {
    var open = entry.on(books.forUpdate().openDay(entry.bookedOn()));
    for (Posting posting : open.postings()) {
      if (posting.account().subsidiary() == Account.Subsidiary.FUND_ACCOUNT) {
        account(posting.detail()).apply(posting);
      }
    }
    return journal.add(open);
  }

  private FundAccount account(String code) {
    return accounts
        .underLock(code)
        .orElseThrow(() -> new IllegalArgumentException("no special account " + code));
  }

  /** Locks the books until the transaction ends: nobody else books or closes meanwhile. */
  public Books lock() {
    return books.forUpdate();
  }

  /** Money that may still be promised; the books stay locked until the transaction ends. */
  public Money availableForUpdate() {
    lock();
    return accounts().stream().map(AccountBalance::available).reduce(Money.ZERO, Money::plus);
  }

  /** The last closed day, or null before the first close. */
  public LocalDate closedThrough() {
    return books.closedThrough();
  }

  public List<JournalLine> linesOf(String subject) {
    return journal.of(subject);
  }

  /** The lines of one entry, in order; empty where there is none. */
  public List<JournalLine> entry(String subject, long seq) {
    return journal.entry(subject, seq);
  }

  public Map<String, List<JournalLine>> linesOfAll(List<String> subjects) {
    return journal.ofAll(subjects);
  }

  /** How many lines there are, of all subjects. */
  public long countLines() {
    return journal.count();
  }

  /** The special accounts with their running balances, by code. */
  public List<AccountBalance> accounts() {
    return accounts.balances();
  }

  /** A special account as the bank that keeps it knows it. */
  public Optional<Payer> payer(String code) {
    return accounts.payer(code);
  }

  /** What is known of the special accounts beside their money, by code. */
  public List<AccountCard> cards() {
    return accounts.cards();
  }

  /** A special account to change; the books stay locked until the transaction ends. */
  public Optional<FundAccount> accountForUpdate(String code) {
    lock();
    return accounts.underLock(code);
  }

  /** Enters a special account; the books stay locked until the transaction ends. */
  public void open(AccountCard card) {
    lock();
    accounts.add(new FundAccount(card));
  }

  /** Whether another special account than the one of a code has the number at its bank. */
  public boolean hasAccountNumber(String accountNumber, String exceptCode) {
    return accounts.hasNumber(accountNumber, exceptCode);
  }

  /** The cases that held money as of a day: principal out, or money promised. */
  public List<Engagement> engagements(LocalDate asOf) {
    return journal.engagements(asOf);
  }

  /** Debit less credit of an account by subsidiary, all days together. */
  public Map<String, Money> balancesOf(Account account) {
    return journal.balancesOf(account.code());
  }

  /**
   * Debits and credits of every account and subsidiary, up to and including a day: those of the
   * last closed day as they were sealed, and the lines after it.
   */
  public Balances balances(LocalDate asOf) {
    var closed = books.closedThrough();
    if (closed == null) {
      return journal.balances(asOf);
    }
    return asOf.isAfter(closed)
        ? new Balances(asOf, sealed.asOf(closed)).plus(journal.between(closed, asOf))
        : new Balances(asOf, sealed.asOf(asOf));
  }

  /** The same, summed over every line: what stored and sealed figures must equal. */
  public Balances summed(LocalDate asOf) {
    return journal.balances(asOf);
  }

  /** How many lines are booked up to and including a day. */
  public long countLinesUpTo(LocalDate day) {
    return journal.countUpTo(day);
  }

  /** Closes the books through a day and keeps what every account has come to. */
  public void close(LocalDate day) {
    var locked = books.forUpdate();
    sealed.add(locked.closedThrough(), day);
    locked.closeThrough(day);
  }

  /** Lines in the order of the journal, from the first or after a place. */
  public List<JournalLine> lines(JournalSelection asked, JournalPlace after, int limit) {
    return search.lines(asked, after, limit);
  }

  /** Number and sums of lines, all of them or up to and including a place. */
  public JournalSums sums(JournalSelection asked, JournalPlace upTo) {
    return search.sums(asked, upTo);
  }

  /** What was booked on some accounts in a span, day by day. */
  public List<Movement> movements(List<Account> of, LocalDate from, LocalDate to) {
    return search.movements(of, from, to);
  }

  /** Money moved on a day from one special account to another. */
  public Money movedWithin(LocalDate day) {
    return Money.ofFen(search.movedWithin(day));
  }

  /** The first lines of the entries that carry a reference, the earliest first. */
  public List<JournalLine> withReference(String reference) {
    return search.withReference(reference);
  }
}
