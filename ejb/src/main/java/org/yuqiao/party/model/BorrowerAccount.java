package org.yuqiao.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A borrower's account at a lending bank on the white list (白名单). Money goes to an active account
 * only. One person proposes, another decides; there is one active account for a borrower at a bank.
 */
@Entity
@Table(name = "borrower_account")
public class BorrowerAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "borrower_account_seq")
  @SequenceGenerator(name = "borrower_account_seq", allocationSize = 50)
  private Long id;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "account_name")
  private String accountName;

  @Column(name = "bank_code")
  private String bankCode;

  @Column(name = "account_number")
  private String accountNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "account_state")
  private AccountState state;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "retired_by")
  private String retiredBy;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retire_note")
  private String retireNote;

  @Version
  @Column(name = "row_version")
  private int version;

  protected BorrowerAccount() {}

  /** An account that one person proposes and another has yet to decide on. */
  public BorrowerAccount(AccountProposal proposal, String proposedBy, Instant proposedAt) {
    this.creditCode = proposal.creditCode();
    this.accountName = proposal.accountName().strip();
    this.bankCode = proposal.bankCode();
    this.accountNumber = proposal.accountNumber();
    this.state = AccountState.PROPOSED;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /** Lets money go to the account. */
  public void activate(String by, Instant at) {
    require(AccountState.PROPOSED);
    state = AccountState.ACTIVE;
    decidedBy = by;
    decidedAt = at;
  }

  /** Refuses the account a place on the list. */
  public void decline(String by, Instant at, String note) {
    require(AccountState.PROPOSED);
    decidedBy = by;
    decidedAt = at;
    leave(by, at, note);
  }

  /** Takes the account off the list: no further money goes there. */
  public void retire(String by, Instant at, String note) {
    require(AccountState.ACTIVE);
    leave(by, at, note);
  }

  private void leave(String by, Instant at, String note) {
    state = AccountState.RETIRED;
    retiredBy = by;
    retiredAt = at;
    retireNote = note;
  }

  private void require(AccountState expected) {
    if (state != expected) {
      throw new IllegalStateException("account " + id + " is " + state + ", not " + expected);
    }
  }

  public Long id() {
    return id;
  }

  public String creditCode() {
    return creditCode;
  }

  public String accountName() {
    return accountName;
  }

  public String bankCode() {
    return bankCode;
  }

  public String accountNumber() {
    return accountNumber;
  }

  public AccountState state() {
    return state;
  }

  public boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String retiredBy() {
    return retiredBy;
  }

  public Instant retiredAt() {
    return retiredAt;
  }

  public String retireNote() {
    return retireNote;
  }
}
