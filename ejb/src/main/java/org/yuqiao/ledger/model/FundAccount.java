package org.yuqiao.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * A special account of the fund (资金专户) at a custodian bank, with its running balances. They change
 * only while the books' row is locked.
 */
@Entity
@Table(name = "fund_account")
public class FundAccount {

  /** The city's special account, which promises are made from and money goes to by default. */
  public static final String CITY = "ZH01";

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "custodian_bank")
  private String custodianBank;

  @Column(name = "account_number")
  private String accountNumber;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "balance_fen", nullable = false)
  private Money balance = Money.ZERO;

  @Column(name = "reserved_fen", nullable = false)
  private Money reserved = Money.ZERO;

  protected FundAccount() {}

  /** An account as it was opened, without money. */
  public FundAccount(AccountCard card) {
    this.code = card.code();
    change(card);
  }

  /** Takes in what may change of it: all but its code and its closing. */
  public void change(AccountCard card) {
    name = card.name();
    custodianBank = card.custodianBank();
    openedOn = card.openedOn();
    accountNumber = card.accountNumber();
  }

  /**
   * Closes the account.
   *
   * @throws IllegalStateException if there is money in it, or promised out of it
   */
  public void close(LocalDate day) {
    if (!balance.isZero() || !reserved.isZero()) {
      throw new IllegalStateException("money in account " + code);
    }
    closedOn = day;
  }

  public boolean isOpen() {
    return closedOn == null;
  }

  public AccountCard card() {
    return new AccountCard(code, name, custodianBank, accountNumber, openedOn, closedOn);
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The bank that keeps it (资金存管银行), or null until it is entered. */
  public String custodianBank() {
    return custodianBank;
  }

  /** Its number at the custodian bank, or null until it is entered. */
  public String accountNumber() {
    return accountNumber;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  /** Money in the account. */
  public Money balance() {
    return balance;
  }

  /** Money promised by approvals and not yet drawn. */
  public Money reserved() {
    return reserved;
  }

  /** Takes the effect of a posting under this account into the running balances. */
  public void apply(Posting posting) {
    if (posting.account() == Account.SPECIAL_ACCOUNT) {
      balance = balance.plus(posting.change());
    } else if (posting.account() == Account.RESERVED) {
      reserved = reserved.plus(posting.change());
    }
  }
}
