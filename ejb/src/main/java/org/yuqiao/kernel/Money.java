package org.yuqiao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of renminbi, exact, held in fen (分, 1/100 yuan).
 *
 * @param fen the amount in fen; negative amounts occur only as differences
 */
public record Money(long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern FORM = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

  /** An amount given in whole fen. */
  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  /** An amount given in whole yuan. */
  public static Money ofYuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, 100L));
  }

  /**
   * Reads a decimal amount of yuan such as {@code "10000000.00"}: digits, an optional sign, at most
   * two decimal places; no separators, no exponent. Thirteen digits are more than any fund holds
   * and leave room for sums over thousands of amounts.
   *
   * @throws IllegalArgumentException if the text is anything else or does not fit
   */
  public static Money parseYuan(String text) {
    if (text == null || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not an amount in yuan with at most two places: " + text);
    }
    return ofFen(new BigDecimal(text).movePointRight(2).longValueExact());
  }

  /** Rounds an exact number of fen half up, the fund's only rounding of a fee (四舍五入到分). */
  public static Money roundHalfUp(BigDecimal exactFen) {
    return ofFen(exactFen.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** Rounds an exact number of fen down, for limits: a share of a principal is never exceeded. */
  public static Money roundDown(BigDecimal exactFen) {
    return ofFen(exactFen.setScale(0, RoundingMode.DOWN).longValueExact());
  }

  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  public Money min(Money other) {
    return fen <= other.fen ? this : other;
  }

  public boolean isZero() {
    return fen == 0;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  public boolean isMoreThan(Money other) {
    return fen > other.fen;
  }

  /** The amount in yuan with two places and no separators, as the API and exports write it. */
  public String yuan() {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** The amount in yuan with thousands separators and two places, as pages and prints show it. */
  public String grouped() {
    var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(BigDecimal.valueOf(fen, 2));
  }

  /** The amount in Chinese capitals (大写金额), as a promise of money is written. */
  public String inCapitals() {
    return ChineseCapitals.of(this);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return yuan();
  }
}
