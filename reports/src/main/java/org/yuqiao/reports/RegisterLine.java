package org.yuqiao.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.Register;
import org.yuqiao.reports.model.RegisterRow;

/** A row of the register as its template takes it. */
record RegisterLine(
    String month,
    Integer sequence,
    String caseNumber,
    String borrower,
    String kind,
    String lender,
    String contract,
    String drawnOn,
    BigDecimal amount,
    String dueOn,
    String repaidOn,
    Integer workingDays,
    BigDecimal feeDue,
    BigDecimal feeWaived,
    BigDecimal feePayable,
    BigDecimal feePaid,
    BigDecimal outstanding,
    String status) {

  static List<RegisterLine> of(Register register, Labels labels) {
    var lines = new ArrayList<RegisterLine>(register.rows().size());
    for (RegisterRow row : register.rows()) {
      lines.add(of(lines.size() + 1, row, labels));
    }
    return lines;
  }

  private static RegisterLine of(int sequence, RegisterRow row, Labels labels) {
    return new RegisterLine(
        labels.month(YearMonth.from(row.drawnOn())),
        sequence,
        row.caseNumber().value(),
        row.borrower(),
        row.kind(),
        row.lender(),
        row.contract(),
        labels.day(row.drawnOn()),
        yuan(row.amount()),
        labels.day(row.dueOn()) + (row.provisional() ? "*" : ""),
        row.repaidOn() == null ? labels.get("register.notRepaid") : labels.day(row.repaidOn()),
        row.workingDays(),
        yuan(row.feeDue()),
        yuan(row.feeWaived()),
        yuan(row.feePayable()),
        yuan(row.feePaid()),
        yuan(row.outstanding()),
        row.status());
  }

  static BigDecimal yuan(Money money) {
    return money == null ? null : BigDecimal.valueOf(money.fen(), 2);
  }
}
