package org.yuqiao.ledger.model;

import static org.yuqiao.ledger.model.Account.*;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * Where the fund's money came from and where it is (资金平衡关系): what was paid in and earned, less what
 * was given back, spent and lost, is in the special accounts or with borrowers. Money that is
 * neither, such as unexplained receipts, stands as a term of its own.
 *
 * @param capitalPaidIn all that contributors paid in
 * @param capitalReturned all that was given back to them
 * @param carried the surplus and the risk reserve of earlier years
 * @param feesNet fee and surcharge charged less what was waived, not carried over yet
 * @param interest interest on the special accounts, not carried over yet
 * @param expenses permitted expenses, not carried over yet
 * @param writtenOff principal written off, not carried over yet
 * @param cash money in the special accounts
 * @param reserved promised out of it and not yet drawn
 * @param principal with borrowers, compensation deducted
 * @param feeReceivable fee charged and neither waived nor received
 * @param unexplainedPayments payments that nobody could place yet
 * @param unexplainedReceipts receipts that nobody could place yet
 * @param prepaidFees fee received in advance
 * @param owedToGuarantors to be given back to guarantors
 * @param feesToRefund fee to be given back
 */
public record FundPosition(
    LocalDate asOf,
    Money capitalPaidIn,
    Money capitalReturned,
    Money carried,
    Money feesNet,
    Money interest,
    Money expenses,
    Money writtenOff,
    Money cash,
    Money reserved,
    Money principal,
    Money feeReceivable,
    Money unexplainedPayments,
    Money unexplainedReceipts,
    Money prepaidFees,
    Money owedToGuarantors,
    Money feesToRefund,
    Money totalDebit,
    Money totalCredit) {

  /** The position that balances tell. */
  public static FundPosition of(Balances books) {
    var trial = books.trialBalance();
    return new FundPosition(
        books.asOf(),
        creditOf(trial, CAPITAL),
        debitOf(trial, CAPITAL),
        owed(books, SURPLUS, RISK_RESERVE),
        owed(books, FEE_INCOME, FEE_WAIVED, SURCHARGE_INCOME),
        owed(books, INTEREST_INCOME),
        books.of(EXPENSES),
        books.of(WRITTEN_OFF),
        books.of(SPECIAL_ACCOUNT),
        books.of(RESERVED),
        books.of(BRIDGE_LOANS, OVERDUE_LOANS, COMPENSATION),
        books.of(FEE_RECEIVABLE),
        books.of(SUSPENSE_OUT),
        owed(books, SUSPENSE),
        owed(books, PREPAID_FEES),
        owed(books, OWED_TO_GUARANTORS),
        owed(books, FEES_TO_REFUND),
        trial.totalDebit(),
        trial.totalCredit());
  }

  /** Fee received so far: charged, less waived, less what is still to come. */
  public Money feesReceived() {
    return feesNet.minus(feeReceivable);
  }

  /** Paid in and earned, less given back, spent and lost, with what is owed to others. */
  public Money sources() {
    return capitalPaidIn
        .minus(capitalReturned)
        .plus(carried)
        .plus(feesReceived())
        .plus(interest)
        .minus(expenses)
        .minus(writtenOff)
        .plus(owedToOthers());
  }

  /** Money received that is not, or not yet, the fund's. */
  public Money owedToOthers() {
    return unexplainedReceipts.plus(prepaidFees).plus(owedToGuarantors).plus(feesToRefund);
  }

  /** In the special accounts, with borrowers, or paid out and unexplained. */
  public Money uses() {
    return cash.plus(principal).plus(unexplainedPayments);
  }

  /** Zero where every fen is accounted for. */
  public Money difference() {
    return sources().minus(uses());
  }

  private static Money owed(Balances books, Account... accounts) {
    return Money.ZERO.minus(books.of(accounts));
  }

  private static Money debitOf(TrialBalance trial, Account account) {
    return row(trial, account).debit();
  }

  private static Money creditOf(TrialBalance trial, Account account) {
    return row(trial, account).credit();
  }

  private static TrialBalance.Row row(TrialBalance trial, Account account) {
    return trial.rows().stream()
        .filter(row -> row.code().equals(account.code()))
        .findFirst()
        .orElseThrow();
  }
}
