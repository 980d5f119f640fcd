package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * The fund at one look.
 *
 * @param balance money in the special account
 * @param reserved promised by approvals and not yet drawn
 * @param available may still be promised
 * @param outstanding principal with borrowers, overdue included
 * @param overdue principal past its due day
 * @param feeUnpaid fee charged, neither waived nor paid
 */
public record FundView(
    LocalDate asOf,
    String account,
    Money balance,
    Money reserved,
    Money available,
    Money outstanding,
    Money overdue,
    Money feeUnpaid) {}
