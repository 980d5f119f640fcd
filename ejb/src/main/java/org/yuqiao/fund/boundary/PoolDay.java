package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * The pool at the end of a working day gone by.
 *
 * @param utilisationPerMille of all money, in the accounts and out, how much was out; rounded down
 */
public record PoolDay(
    LocalDate date,
    Money balance,
    Money reserved,
    Money available,
    Money outstanding,
    int utilisationPerMille) {}
