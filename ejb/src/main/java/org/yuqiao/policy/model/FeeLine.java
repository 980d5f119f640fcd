package org.yuqiao.policy.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * One line of a fee's derivation: chargeable days of one tier that are waived alike.
 *
 * @param fromDay the first chargeable day of the line, counted from 1
 * @param toDay the last, inclusive
 * @param perMille the rate in per mille of the amount a day
 * @param exactFen the fee of the line in fen, not rounded
 * @param from the date of the first day, or null where only days were given
 * @param to the date of the last day, or null
 * @param waived whether a waiver phase covers the days
 * @param principal what was out on the days, or null where it was the same on all of them
 */
public record FeeLine(
    int fromDay,
    int toDay,
    String perMille,
    String exactFen,
    LocalDate from,
    LocalDate to,
    boolean waived,
    Money principal) {

  /** A line of a fee whose principal was out whole to the end. */
  public FeeLine(
      int fromDay,
      int toDay,
      String perMille,
      String exactFen,
      LocalDate from,
      LocalDate to,
      boolean waived) {
    this(fromDay, toDay, perMille, exactFen, from, to, waived, null);
  }
}
