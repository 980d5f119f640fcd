package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.fund.boundary.FundView.SpecialAccount;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Movement;
import org.yuqiao.ledger.model.TrialBalance;

/** Reading the fund's figures, all of them from the journal; banks do not. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FundQueries {

  private static final int PAST_WORKING_DAYS = 20;
  private static final int CALENDAR_DAYS_BACK = 60;
  private static final List<Account> POOL =
      List.of(
          Account.SPECIAL_ACCOUNT,
          Account.RESERVED,
          Account.BRIDGE_LOANS,
          Account.OVERDUE_LOANS,
          Account.COMPENSATION);
  private static final long PER_MILLE = 1000;

  @Inject Ledger ledger;
  @Inject CaseFigures cases;
  @Inject CalendarQueries calendars;
  @Inject Subsidiaries subsidiaries;
  @Inject Today today;

  /** The fund as of today. */
  public FundView overview() {
    return overview(today.date());
  }

  /** The fund as of a day, purely from what was booked up to and including it. */
  public FundView overview(LocalDate asOf) {
    return view(ledger.balances(asOf), ledger.movements(POOL, asOf, asOf));
  }

  /** The fund as of a day, the working days up to it and the trial balance, summed once. */
  public FundHistory history(LocalDate asOf) {
    var books = ledger.balances(asOf);
    var days = workingDaysUpTo(asOf);
    var movements = ledger.movements(POOL, days.get(0), asOf);
    var ofTheDay = movements.stream().filter(one -> one.day().equals(asOf)).toList();
    return new FundHistory(
        view(books, ofTheDay), curve(books, movements, days), trialBalance(books));
  }

  /** Every account's sums up to and including a day, with those of its subsidiaries. */
  public TrialBalanceView trialBalance(LocalDate asOf) {
    return trialBalance(ledger.balances(asOf));
  }

  private TrialBalanceView trialBalance(Balances balances) {
    var books = balances.trialBalance();
    var names = subsidiaries.names();
    return new TrialBalanceView(
        balances.asOf(),
        books.rows().stream().map(row -> row(row, balances, names)).toList(),
        books.totalDebit(),
        books.totalCredit(),
        books.difference());
  }

  private FundView view(Balances books, List<Movement> ofTheDay) {
    Money overdue = books.of(Account.OVERDUE_LOANS, Account.COMPENSATION);
    var due = cases.dueOn(books.asOf());
    var accounts = ledger.accounts();
    return new FundView(
        books.asOf(),
        accounts.get(0).name(),
        books.of(Account.SPECIAL_ACCOUNT),
        books.of(Account.RESERVED),
        books.available(),
        books.of(Account.BRIDGE_LOANS).plus(overdue),
        overdue,
        books.of(Account.FEE_RECEIVABLE),
        Money.ZERO.minus(books.of(Account.SUSPENSE)),
        books.of(Account.SUSPENSE_OUT),
        Money.ZERO.minus(books.of(Account.CAPITAL)),
        in(ofTheDay, null),
        out(ofTheDay, null),
        ledger.movedWithin(books.asOf()),
        due.before(),
        due.after(),
        accounts.stream().map(one -> account(one, books, ofTheDay)).toList());
  }

  private static SpecialAccount account(
      AccountBalance account, Balances books, List<Movement> ofTheDay) {
    Money balance = books.of(Account.SPECIAL_ACCOUNT, account.code());
    Money reserved = books.of(Account.RESERVED, account.code());
    return new SpecialAccount(
        account.code(),
        account.name(),
        balance,
        reserved,
        balance.minus(reserved),
        in(ofTheDay, account.code()),
        out(ofTheDay, account.code()));
  }

  private static Money in(List<Movement> movements, String detail) {
    return sum(ofAccount(movements, detail).stream().map(Movement::debit).toList());
  }

  private static Money out(List<Movement> movements, String detail) {
    return sum(ofAccount(movements, detail).stream().map(Movement::credit).toList());
  }

  private static List<Movement> ofAccount(List<Movement> movements, String detail) {
    return movements.stream()
        .filter(one -> one.account() == Account.SPECIAL_ACCOUNT)
        .filter(one -> detail == null || detail.equals(one.detail()))
        .toList();
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private List<LocalDate> workingDaysUpTo(LocalDate asOf) {
    var days =
        new ArrayList<>(
            calendars
                .calendar()
                .workingDaysBetween(asOf.minusDays(CALENDAR_DAYS_BACK), asOf.minusDays(1)));
    days.add(asOf);
    return days.subList(Math.max(0, days.size() - PAST_WORKING_DAYS - 1), days.size());
  }

  /** Backwards from the balances as of the last day, taking each day's movements off. */
  private static List<PoolDay> curve(
      Balances books, List<Movement> movements, List<LocalDate> days) {
    Map<Account, Money> sums = new EnumMap<>(Account.class);
    POOL.forEach(account -> sums.put(account, books.of(account)));
    var curve = new ArrayList<PoolDay>();
    for (int i = days.size() - 1; i >= 0; i--) {
      var date = days.get(i);
      curve.add(day(date, sums));
      var before = i == 0 ? date : days.get(i - 1);
      movements.stream()
          .filter(one -> one.day().isAfter(before) && !one.day().isAfter(date))
          .forEach(one -> sums.merge(one.account(), one.change(), Money::minus));
    }
    Collections.reverse(curve);
    return curve;
  }

  private static PoolDay day(LocalDate date, Map<Account, Money> sums) {
    Money balance = sums.get(Account.SPECIAL_ACCOUNT);
    Money out =
        sums.get(Account.BRIDGE_LOANS)
            .plus(sums.get(Account.OVERDUE_LOANS))
            .plus(sums.get(Account.COMPENSATION));
    Money reserved = sums.get(Account.RESERVED);
    return new PoolDay(
        date, balance, reserved, balance.minus(reserved), out, perMille(out, balance.plus(out)));
  }

  private static int perMille(Money part, Money whole) {
    return whole.isPositive()
        ? Math.toIntExact(Math.multiplyExact(part.fen(), PER_MILLE) / whole.fen())
        : 0;
  }

  private static TrialBalanceView.Row row(
      TrialBalance.Row row, Balances balances, Map<String, String> names) {
    var account = Account.ofCode(row.code());
    var details =
        account.subsidiary() == Account.Subsidiary.NONE
            ? List.<TrialBalanceView.Detail>of()
            : balances.rows().stream()
                .filter(one -> one.account() == account)
                .map(one -> detail(one, names))
                .toList();
    return new TrialBalanceView.Row(
        row.code(), row.zh(), row.en(), row.debit(), row.credit(), row.balance(), details);
  }

  private static TrialBalanceView.Detail detail(Balances.Row row, Map<String, String> names) {
    return new TrialBalanceView.Detail(
        row.detail(),
        names.getOrDefault(row.detail(), row.detail()),
        row.debit(),
        row.credit(),
        row.balance());
  }
}
