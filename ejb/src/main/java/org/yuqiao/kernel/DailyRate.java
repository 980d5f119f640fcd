package org.yuqiao.kernel;

import java.math.BigDecimal;

/**
 * A fee rate per working day, exact, in per mille (‰) of the amount: 0.2 is 万分之二 a day.
 *
 * @param perMille the rate, not negative and below 1,000, at most six places
 */
public record DailyRate(BigDecimal perMille) {

  private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);

  public DailyRate {
    perMille = perMille.stripTrailingZeros();
    if (perMille.signum() < 0 || perMille.compareTo(LIMIT) >= 0 || perMille.scale() > 6) {
      throw new IllegalArgumentException("not a daily rate in per mille: " + perMille);
    }
  }

  /**
   * Reads a rate such as {@code "0.2"}.
   *
   * @throws IllegalArgumentException if the text is no plain decimal or out of range
   */
  public static DailyRate parsePerMille(String text) {
    if (text == null || !text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException("not a daily rate in per mille: " + text);
    }
    return new DailyRate(new BigDecimal(text));
  }

  public boolean isZero() {
    return perMille.signum() == 0;
  }

  /** The unrounded fee of one working day on an amount, in fen. */
  public BigDecimal feeFen(Money amount) {
    return BigDecimal.valueOf(amount.fen()).multiply(perMille).movePointLeft(3);
  }

  /** The rate as a plain decimal, for example {@code 0.2}. */
  @Override
  public String toString() {
    return perMille.toPlainString();
  }
}
