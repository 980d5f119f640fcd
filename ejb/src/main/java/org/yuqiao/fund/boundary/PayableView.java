package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * Whether a case's draw can be paid on a day, and if not, when (能否按期放款).
 *
 * @param planned the day the draw is planned for: the old loan's maturity, moved to a working day
 * @param asked the day asked for
 * @param on the same moved to a working day
 * @param provisional whether the day rests on a calendar that is not published yet
 * @param needed the amount of the draw
 * @param reserved the part of it that is reserved for this case
 * @param earlier what those who come before it in the queue are to get
 * @param byDueDates money there for it on the day if all comes back on its last day
 * @param expected money there for it on the day as expected by real use
 * @param verdict YES, LIKELY or NO
 * @param firstDay the first day from then on that it fits by due dates, or null
 * @param firstExpectedDay the first day from then on that it is expected to fit, or null
 * @param zh the reason in Chinese
 * @param en the reason in English
 */
public record PayableView(
    String number,
    LocalDate planned,
    LocalDate asked,
    LocalDate on,
    boolean provisional,
    Money needed,
    Money reserved,
    Money earlier,
    Money byDueDates,
    Money expected,
    Label verdict,
    LocalDate firstDay,
    LocalDate firstExpectedDay,
    String zh,
    String en) {}
