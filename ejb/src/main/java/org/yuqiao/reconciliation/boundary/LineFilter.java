package org.yuqiao.reconciliation.boundary;

import java.time.LocalDate;

/**
 * Which bank lines are wanted; null leaves a property open.
 *
 * @param status OPEN, MATCHED, SUSPENSE or EXPLAINED
 * @param direction in or out
 * @param line one line's id
 */
public record LineFilter(
    String fundAccount, LocalDate from, LocalDate to, String status, String direction, Long line) {}
