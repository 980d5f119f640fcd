package org.yuqiao.reconciliation.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * By how much bank and books of an account differed when the first statement began.
 *
 * @param since the first day a statement tells of
 * @param amount what the bank had less what the books had
 */
public record OpeningDifference(String fundAccount, LocalDate since, Money amount) {}
