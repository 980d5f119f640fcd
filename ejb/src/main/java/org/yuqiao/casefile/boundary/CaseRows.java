package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;

/** Cases as rows of a list: banks are read once for all rows. */
@Dependent
class CaseRows {

  @Inject BankQueries banks;
  @Inject CalendarQueries calendars;
  @Inject Today today;

  List<CaseRow> of(List<BridgeCase> files) {
    var row = rowMaker();
    return files.stream().map(row).toList();
  }

  Function<BridgeCase, CaseRow> rowMaker() {
    Map<String, Label> names = bankNames();
    return file -> row(file, names);
  }

  Map<String, Label> bankNames() {
    return banks.all().stream().collect(Collectors.toMap(BankView::code, CaseRows::label));
  }

  /** Working days left while the money is out, else null. */
  Integer daysLeft(BridgeCase file) {
    return file.status().moneyOut()
        ? Integer.valueOf(calendars.calendar().workingDaysLeft(today.date(), file.dueOn()))
        : null;
  }

  static Label bank(Map<String, Label> names, String code) {
    return names.getOrDefault(code, new Label(code, code, code));
  }

  private static Label label(BankView bank) {
    return new Label(bank.code(), bank.name(), bank.name());
  }

  private CaseRow row(BridgeCase file, Map<String, Label> names) {
    var borrower = file.borrower();
    var loan = file.oldLoan();
    return new CaseRow(
        file.number().value(),
        file.revision(),
        file.status().label(),
        borrower.name(),
        borrower.creditCode(),
        kind(file),
        borrower.district(),
        bank(names, loan.bankCode()),
        loan.contractNumber(),
        loan.maturesOn(),
        bank(names, file.renewingBank()),
        file.crossBank(),
        file.requested(),
        amount(file),
        file.drawn(),
        file.appliedOn(),
        file.drawnOn(),
        file.dueOn(),
        file.dueProvisional(),
        daysLeft(file),
        file.repaidOn(),
        file.feeWorkingDays(),
        file.netOutstanding(),
        file.feeDue(),
        file.feeWaived(),
        file.feePaid());
  }

  static Label kind(BridgeCase file) {
    var kind = file.borrower().kind();
    return new Label(kind.code(), kind.zh(), kind.en());
  }

  private static Money amount(BridgeCase file) {
    if (file.drawn() != null) {
      return file.drawn();
    }
    return file.approved() != null ? file.approved() : file.requested();
  }
}
