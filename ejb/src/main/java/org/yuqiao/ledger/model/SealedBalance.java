package org.yuqiao.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * What an account, or one subsidiary of it, had come to at the end of a closed day (封账余额): all its
 * debits and all its credits. A row stands for each day on which they changed, until the day of the
 * next change, so that any closed day's balances are read without adding up the journal.
 */
@Entity
@Table(name = "sealed_balance")
@IdClass(SealedBalance.Key.class)
public class SealedBalance {

  /** What stands for the subsidiary of an account that has none. */
  public static final String NO_DETAIL = "-";

  /** The end of a row that holds still. */
  public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  /** The account, its subsidiary, and the day. */
  public record Key(String accountCode, String detail, LocalDate day) implements Serializable {}

  @Id
  @Column(name = "account_code")
  private String accountCode;

  @Id private String detail;

  @Id
  @Column(name = "day_on")
  private LocalDate day;

  @Column(name = "until_day", nullable = false)
  private LocalDate untilExclusive;

  @Column(name = "debit_fen", nullable = false)
  private Money debit;

  @Column(name = "credit_fen", nullable = false)
  private Money credit;

  protected SealedBalance() {}

  /** The sums as balances tell them. */
  public Balances.Row row() {
    return new Balances.Row(
        Account.ofCode(accountCode), NO_DETAIL.equals(detail) ? null : detail, debit, credit);
  }
}
