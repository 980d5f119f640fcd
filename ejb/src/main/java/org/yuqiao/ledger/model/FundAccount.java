package org.yuqiao.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yuqiao.kernel.Money;

/**
 * The fund's special account (资金专户) with its running balances. Its row is locked by whoever
 * promises or moves money, so that the sum of reservations and drawings never exceeds the pool.
 */
@Entity
@Table(name = "fund_account")
public class FundAccount {

  /** The one special account of the city fund. */
  public static final String CITY = "ZH01";

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "balance_fen", nullable = false)
  private Money balance;

  @Column(name = "reserved_fen", nullable = false)
  private Money reserved;

  protected FundAccount() {}

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Money in the account. */
  public Money balance() {
    return balance;
  }

  /** Money promised by approvals and not yet drawn. */
  public Money reserved() {
    return reserved;
  }

  /** Money that may still be promised (可用余额). */
  public Money available() {
    return balance.minus(reserved);
  }

  /** Takes the effect of an entry into the running balances. */
  public void apply(JournalEntry entry) {
    balance = balance.plus(entry.changeOf(Account.SPECIAL_ACCOUNT));
    reserved = reserved.plus(entry.changeOf(Account.RESERVED));
  }
}
