package org.yuqiao.fund.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuqiao.kernel.Money;

/**
 * A contributor's capital.
 *
 * @param paidIn what was paid in so far
 * @param returned what was paid back so far
 */
public record Capital(Money paidIn, Money returned) {

  public static final Capital NONE = new Capital(Money.ZERO, Money.ZERO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is in the pool. */
  public Money inPool() {
    return paidIn.minus(returned);
  }

  /**
   * The same without entries that were taken back: a reversal's debit undoes a payment in, its
   * credit a payment back.
   */
  public Capital without(Money reversingDebit, Money reversingCredit) {
    return new Capital(
        paidIn.minus(reversingCredit).minus(reversingDebit),
        returned.minus(reversingDebit).minus(reversingCredit));
  }

  /** The part of a pool in per cent, two places; zero of an empty one. */
  public BigDecimal percentOf(Money pool) {
    return pool.isZero()
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(inPool().fen())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(pool.fen()), 2, RoundingMode.HALF_UP);
  }
}
