package org.yuqiao.ledger.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yuqiao.kernel.Money;

/**
 * Debits and credits of every account, and of every subsidiary where the chart keeps it apart,
 * booked up to and including a day. All figures as of a day come from here.
 *
 * @param rows the accounts and subsidiaries with entries, in the order of the chart
 */
public record Balances(LocalDate asOf, List<Row> rows) {

  /**
   * The sums of an account, or of one subsidiary of it.
   *
   * @param detail the subsidiary, or null where the account has none
   */
  public record Row(Account account, String detail, Money debit, Money credit) {

    /** Debit less credit. */
    public Money balance() {
      return debit.minus(credit);
    }

    Row plus(Row other) {
      return new Row(account, detail, debit.plus(other.debit), credit.plus(other.credit));
    }
  }

  /** The order of the chart, and of the subsidiaries under each account. */
  private static final Comparator<Row> CHART =
      Comparator.comparing(Row::account)
          .thenComparing(Row::detail, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Balances {
    rows = rows.stream().sorted(CHART).toList();
  }

  /** These balances with later sums added, account by account and subsidiary by subsidiary. */
  public Balances plus(List<Row> later) {
    var sums = new LinkedHashMap<List<Object>, Row>();
    for (Row row : Stream.concat(rows.stream(), later.stream()).toList()) {
      sums.merge(Arrays.asList(row.account(), row.detail()), row, Row::plus);
    }
    return new Balances(asOf, List.copyOf(sums.values()));
  }

  /** Debit less credit of accounts together. */
  public Money of(Account... accounts) {
    return rows.stream()
        .filter(row -> Arrays.asList(accounts).contains(row.account()))
        .map(Row::balance)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Debit less credit of one subsidiary of an account. */
  public Money of(Account account, String detail) {
    return rows.stream()
        .filter(row -> row.account() == account && Objects.equals(row.detail(), detail))
        .map(Row::balance)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Money in all special accounts less what is promised out of them. */
  public Money available() {
    return of(Account.SPECIAL_ACCOUNT).minus(of(Account.RESERVED));
  }

  /** The accounts of the chart in order, those without entries included. */
  public TrialBalance trialBalance() {
    return new TrialBalance(asOf, Arrays.stream(Account.values()).map(this::total).toList());
  }

  private TrialBalance.Row total(Account account) {
    Money debit = Money.ZERO;
    Money credit = Money.ZERO;
    for (Row row : rows) {
      if (row.account() == account) {
        debit = debit.plus(row.debit());
        credit = credit.plus(row.credit());
      }
    }
    return new TrialBalance.Row(
        account.code(), account.zh(), account.en(), debit, credit, debit.minus(credit));
  }
}
