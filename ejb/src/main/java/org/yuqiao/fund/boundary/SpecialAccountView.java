package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * A special account with its money as of a day.
 *
 * @param primary whether promises are made from it and money goes to it by default
 * @param custodianBank the bank that keeps it, or null until it is entered
 * @param accountNumber its number there, or null until it is entered
 * @param balance money in it
 * @param reserved promised by approvals and not yet drawn
 * @param available may still be promised
 * @param outstanding principal paid from it that is still out
 */
public record SpecialAccountView(
    String code,
    String name,
    boolean primary,
    String custodianBank,
    String accountNumber,
    LocalDate openedOn,
    LocalDate closedOn,
    Money balance,
    Money reserved,
    Money available,
    Money outstanding) {}
