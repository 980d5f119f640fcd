package org.yuqiao.closing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.kernel.Money;

/**
 * A closed day.
 *
 * @param after the day closed before it, or null with the first: it takes in all that was before
 * @param root the root over the audit records sealed with the day
 * @param previousRoot that of the seal before it, or null with the first
 * @param factSeq the place of its fact in the fund's chain
 * @param chains how many chains had records to seal
 * @param records how many records were sealed
 * @param lines how many lines of the journal stand in the closed days
 * @param cash money in the special accounts at the end of the day
 * @param principal with borrowers at the end of the day
 */
public record SealView(
    LocalDate day,
    LocalDate after,
    String root,
    String previousRoot,
    long factSeq,
    long chains,
    long records,
    long lines,
    Money cash,
    Money principal,
    String sealedBy,
    String sealedByName,
    Instant sealedAt) {

  static SealView of(DaySeal seal) {
    return new SealView(
        seal.day(),
        seal.after(),
        seal.root(),
        seal.previousRoot(),
        seal.factSeq(),
        seal.chains(),
        seal.records(),
        seal.lines(),
        seal.cash(),
        seal.principal(),
        seal.sealedBy(),
        seal.sealedByName(),
        seal.sealedAt());
  }
}
