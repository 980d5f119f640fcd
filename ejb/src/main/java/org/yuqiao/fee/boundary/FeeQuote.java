package org.yuqiao.fee.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.FeeLine;

/**
 * A fee tried out (试算), with its derivation.
 *
 * @param amount the amount drawn
 * @param fee the full fee due
 * @param waived the part waived
 * @param payable what remains to be paid
 * @param surcharge what the days after the due date cost on top, never waived
 * @param chargeableDays the working days charged
 * @param edition the id of the policy edition, or {@code custom} where tiers were given
 * @param provisional whether the count touches a year without a notice
 * @param lines the tiers in the order of the days
 * @param derivationZh the derivation as a sentence, in Chinese
 * @param derivationEn the same in English
 */
public record FeeQuote(
    Money amount,
    Money fee,
    Money waived,
    Money payable,
    Money surcharge,
    int chargeableDays,
    String edition,
    boolean provisional,
    List<Line> lines,
    String derivationZh,
    String derivationEn) {

  /**
   * Chargeable days of one tier that are waived alike.
   *
   * @param fromDay the first day, counted from 1
   * @param toDay the last, inclusive
   * @param perMille the rate in per mille a working day
   * @param exactFen the fee of the line in fen, not rounded
   * @param from the date of the first day, or null where days were given
   * @param to the date of the last day, or null
   * @param waived whether a waiver covers the days
   */
  public record Line(
      int fromDay,
      int toDay,
      String perMille,
      String exactFen,
      LocalDate from,
      LocalDate to,
      boolean waived) {

    static Line of(FeeLine line) {
      return new Line(
          line.fromDay(),
          line.toDay(),
          line.perMille(),
          line.exactFen(),
          line.from(),
          line.to(),
          line.waived());
    }
  }
}
