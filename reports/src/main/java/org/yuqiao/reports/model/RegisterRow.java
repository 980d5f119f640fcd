package org.yuqiao.reports.model;

import java.time.LocalDate;
import java.util.Objects;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;

/**
 * One case of the register: a bridge loan drawn in the period.
 *
 * @param kind the borrower's kind in words
 * @param contract the number of the old loan's contract
 * @param provisional whether the due date stands in a year without a holiday notice
 * @param repaidOn the day the whole principal was back, or null while it is not
 * @param workingDays working days used, to the repayment or else to the print's business date
 * @param feeDue the fee charged, or null while none is; waived, payable and paid likewise
 * @param outstanding principal not yet returned
 * @param status the case's state in words
 */
public record RegisterRow(
    CaseNumber caseNumber,
    String borrower,
    String kind,
    String lender,
    String contract,
    LocalDate drawnOn,
    Money amount,
    LocalDate dueOn,
    boolean provisional,
    LocalDate repaidOn,
    int workingDays,
    Money feeDue,
    Money feeWaived,
    Money feePayable,
    Money feePaid,
    Money outstanding,
    String status) {

  public RegisterRow {
    Objects.requireNonNull(caseNumber, "caseNumber");
    Objects.requireNonNull(drawnOn, "drawnOn");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(dueOn, "dueOn");
  }
}
