package org.yuqiao.fund.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yuqiao.kernel.Money;

/**
 * For how many working days money was really used (实际使用天数分布): the observed spread over cases that
 * came back. Shares of an amount are exact fractions of the count, rounded down to the fen, so that
 * no more is expected than was seen.
 *
 * @param casesByDays how many cases were out for so many working days
 */
public record UseSpread(NavigableMap<Integer, Long> casesByDays) {

  private static final long PER_MILLE = 1000;

  public UseSpread {
    casesByDays = new TreeMap<>(casesByDays);
  }

  public static UseSpread of(Map<Integer, Long> casesByDays) {
    return new UseSpread(new TreeMap<>(casesByDays));
  }

  /** How many cases were observed. */
  public long cases() {
    return sum(casesByDays);
  }

  /** Whether any case was out at least so long, so that something can be said of one that is. */
  public boolean reaches(int days) {
    return !casesByDays.tailMap(days, true).isEmpty();
  }

  /**
   * The part of an amount expected back by the end of a working day of its use, rounded down to the
   * fen, given that it is not back before another.
   *
   * @param notBefore the first working day of its use on which it can still come back
   * @param by the working day of its use up to which returns are counted, inclusive
   */
  public Money backBy(Money amount, int notBefore, int by) {
    long possible = sum(casesByDays.tailMap(notBefore, true));
    if (possible == 0 || by < notBefore) {
      return Money.ZERO;
    }
    long back = sum(casesByDays.subMap(notBefore, true, by, true));
    return Money.ofFen(Math.multiplyExact(amount.fen(), back) / possible);
  }

  /** Per mille of the cases that were back by the end of a working day of their use. */
  public int perMilleBackBy(int days) {
    long all = cases();
    return all == 0 ? 0 : (int) (sum(casesByDays.headMap(days, true)) * PER_MILLE / all);
  }

  /** The day of use by whose end half of the cases were back; zero where none was observed. */
  public int median() {
    return casesByDays.keySet().stream()
        .filter(days -> perMilleBackBy(days) >= PER_MILLE / 2)
        .findFirst()
        .orElse(0);
  }

  private static long sum(Map<Integer, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
