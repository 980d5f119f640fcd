package org.yuqiao.policy.model;

import java.time.LocalDate;

/**
 * One line of a fee's derivation: chargeable days of one tier that are waived alike.
 *
 * @param fromDay the first chargeable day of the line, counted from 1
 * @param toDay the last, inclusive
 * @param perMille the rate in per mille of the amount a working day
 * @param exactFen the fee of the line in fen, not rounded
 * @param from the date of the first day, or null where only days were given
 * @param to the date of the last day, or null
 * @param waived whether a waiver phase covers the days
 */
public record FeeLine(
    int fromDay,
    int toDay,
    String perMille,
    String exactFen,
    LocalDate from,
    LocalDate to,
    boolean waived) {}
