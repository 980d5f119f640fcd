package org.yuqiao.reconciliation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankStatement;

/**
 * An imported bank statement (对账单).
 *
 * @param fundAccount the code of the special account
 * @param from the first day it speaks of
 * @param to the last day it speaks of
 * @param opening null where the file had no balances
 * @param closing null where the file had no balances
 * @param in what came in by all lines of the file
 * @param out what went out by all lines of the file
 * @param lines how many lines the file had
 * @param newLines how many of them were not known before and are kept under it
 * @param statementNumber the bank's number of it, or null
 * @param digest SM3 of the file, in lower-case hex
 */
public record StatementView(
    long id,
    String fundAccount,
    LocalDate from,
    LocalDate to,
    Money opening,
    Money closing,
    Money in,
    Money out,
    int lines,
    int newLines,
    String statementNumber,
    String fileName,
    String format,
    String digest,
    String importedBy,
    Instant importedAt) {

  static StatementView of(BankStatement statement) {
    return new StatementView(
        statement.id(),
        statement.fundAccount(),
        statement.fromDay(),
        statement.toDay(),
        statement.opening(),
        statement.closing(),
        statement.in(),
        statement.out(),
        statement.lineCount(),
        statement.newLines(),
        statement.statementNumber(),
        statement.fileName(),
        statement.format().name(),
        statement.digest(),
        statement.importedBy(),
        statement.importedAt());
  }
}
