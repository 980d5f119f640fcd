package org.yuqiao.fund.boundary;

import java.time.LocalDate;

/**
 * Which lines of the journal are asked for; null leaves a property open.
 *
 * @param account the account's code
 * @param detail the subsidiary of the account
 * @param subject a case number, or FUND
 * @param reference the bank's or the document's number
 * @param side debit or credit
 */
public record JournalFilter(
    String account,
    String detail,
    String subject,
    String reference,
    LocalDate from,
    LocalDate to,
    String side) {}
