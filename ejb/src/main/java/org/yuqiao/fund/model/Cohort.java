package org.yuqiao.fund.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * Money drawn on one day and due on one day, that is still out and not overdue.
 *
 * @param provisional whether the due day lies in a year without a notice
 * @param outstanding principal that is still to come back
 * @param cases how many cases it is with
 */
public record Cohort(
    LocalDate drawnOn, LocalDate dueOn, boolean provisional, Money outstanding, long cases) {}
