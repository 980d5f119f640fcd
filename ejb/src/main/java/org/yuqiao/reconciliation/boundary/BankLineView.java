package org.yuqiao.reconciliation.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BankLine;

/**
 * A line of a bank statement (流水).
 *
 * @param ordinal its place in the file it came with, from one
 * @param inward whether the money came in
 * @param occurrence which of the lines of its day it is that are alike in everything, from one;
 *     from two on the line is a doubled one or a payment made twice
 * @param status how far it is explained
 */
public record BankLineView(
    long id,
    long statement,
    int ordinal,
    String fundAccount,
    LocalDate bookedOn,
    LocalDate valueOn,
    Money amount,
    boolean inward,
    String bankReference,
    String instructionNumber,
    String counterpartyName,
    String counterpartyAccount,
    String remittance,
    Money balance,
    int occurrence,
    Label status) {

  public static BankLineView of(BankLine line) {
    return new BankLineView(
        line.id(),
        line.statementId(),
        line.ordinal(),
        line.fundAccount(),
        line.bookedOn(),
        line.valueOn(),
        line.amount(),
        line.inward(),
        line.bankReference(),
        line.instructionNumber(),
        line.counterpartyName(),
        line.counterpartyAccount(),
        line.remittance(),
        line.balance(),
        line.occurrence(),
        line.status().label());
  }
}
