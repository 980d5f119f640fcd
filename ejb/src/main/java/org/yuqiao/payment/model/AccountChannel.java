package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How one special account's instructions are sent, where it was chosen. */
@Entity
@Table(name = "payment_channel")
public class AccountChannel {

  @Id
  @Column(name = "fund_account")
  private String fundAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false)
  private PaymentChannel channel;

  @Column(name = "chosen_by", nullable = false)
  private String chosenBy;

  @Column(name = "chosen_at", nullable = false)
  private Instant chosenAt;

  protected AccountChannel() {}

  public AccountChannel(String fundAccount) {
    this.fundAccount = fundAccount;
  }

  public void choose(PaymentChannel chosen, String by, Instant at) {
    channel = chosen;
    chosenBy = by;
    chosenAt = at;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public PaymentChannel channel() {
    return channel;
  }

  public String chosenBy() {
    return chosenBy;
  }

  public Instant chosenAt() {
    return chosenAt;
  }
}
