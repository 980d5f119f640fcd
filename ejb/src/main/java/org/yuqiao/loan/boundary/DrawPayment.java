package org.yuqiao.loan.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent.FundsDrawn;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.policy.boundary.PolicyQueries;

/** What a drawdown and its payment instruction have to do with each other. */
@Dependent
class DrawPayment {

  @Inject Payments payments;
  @Inject BankQueries banks;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;

  /**
   * Money that left.
   *
   * @param leftOn the day by the bank's books
   */
  record Exit(Money amount, LocalDate leftOn, String bankReference, String fundAccount) {}

  /** What is to be paid for a case: to the borrower's account at the lender. */
  PaymentOrder order(BridgeCase file, String accountNumber, String fundAccount) {
    String lender = file.oldLoan().bankCode();
    String bank = banks.byCode(lender).map(BankView::name).orElse(lender);
    boolean named = fundAccount != null && !fundAccount.isBlank();
    return PaymentOrder.draw(
        file.number().value(),
        named ? fundAccount.strip() : FundAccount.CITY,
        new Payee(file.borrower().name(), accountNumber, bank),
        file.approved());
  }

  /** The live instruction of a prepared case; one is made where it was prepared without. */
  String instruction(BridgeCase file) {
    return payments
        .liveNumber(file.number().value())
        .orElseGet(
            () -> payments.prepare(order(file, file.payAccountNumber(), null), file.preparedBy()));
  }

  /** Why a prepared case cannot be paid at the counter now. */
  List<Refusal> againstCounter(BridgeCase file) {
    return payments
        .liveNumber(file.number().value())
        .map(payments::againstCounter)
        .orElseGet(() -> payments.againstAccount(FundAccount.CITY, file.approved()));
  }

  /** Ends the instruction of a payment made at the counter, and names the account that paid. */
  String atCounter(CaseFacts facts, String bankReference) {
    return payments
        .liveNumber(facts.file().number().value())
        .map(number -> payments.paidAtCounter(number, facts.today(), bankReference))
        .filter(account -> !account.equals(FundAccount.CITY))
        .orElse(null);
  }

  /** The drawdown: its day is the bank's, the due date counted from the published calendars. */
  FundsDrawn drawn(Exit exit) {
    var edition = policies.inForceOn(exit.leftOn());
    var due =
        calendars
            .calendar()
            .dueDate(exit.leftOn(), edition.termWorkingDays(), edition.countDrawdownDay());
    return new FundsDrawn(
        exit.amount(),
        due.drawnOn(),
        due.dueOn(),
        due.provisional(),
        due.notices(),
        exit.bankReference(),
        exit.fundAccount());
  }
}
