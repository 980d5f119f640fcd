package org.yuqiao.fund.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;

/**
 * What a payment instruction of the fund itself is to book once the bank has paid it: a return of
 * capital, an expense, a transfer. The money is held until then.
 */
@Entity
@Table(name = "fund_order")
public class FundOrder {

  @Id
  @Column(name = "payment_number")
  private String paymentNumber;

  @Column(name = "fact_kind", nullable = false)
  private String kind;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(nullable = false)
  private String payload;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(nullable = false)
  private boolean held;

  protected FundOrder() {}

  /**
   * An order whose money is held.
   *
   * @param kind the name of the fact it becomes
   * @param payload the fact as it is known so far
   */
  public FundOrder(String paymentNumber, String kind, String payload) {
    this.paymentNumber = paymentNumber;
    this.kind = kind;
    this.payload = payload;
    this.held = true;
  }

  public String paymentNumber() {
    return paymentNumber;
  }

  public String kind() {
    return kind;
  }

  public String payload() {
    return payload;
  }

  /** Whether its money is still held. */
  public boolean held() {
    return held;
  }

  /** Its money is held no longer. */
  public void letGo() {
    held = false;
  }
}
