package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * Which lines of the journal are asked for; null leaves a property open.
 *
 * @param accounts codes of the accounts taken together; none leaves them open
 * @param detail the subsidiary of the account
 * @param subject a case number, or FUND
 * @param dueOn the day on which money of the cases was due
 * @param reference the bank's or the document's number
 * @param side debit or credit
 */
public record JournalFilter(
    List<String> accounts,
    String detail,
    String subject,
    LocalDate dueOn,
    String reference,
    LocalDate from,
    LocalDate to,
    String side) {}
