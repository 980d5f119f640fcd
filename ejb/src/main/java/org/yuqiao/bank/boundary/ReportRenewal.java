package org.yuqiao.bank.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yuqiao.bank.model.NewLoanRules;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.RenewalGranted;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;

/**
 * The renewing bank reports that the new loan is paid out (续贷发放): a new contract and a receipt are
 * needed (B-2).
 */
@Stateless
@RolesAllowed("bank")
public class ReportRenewal {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(
      String contractNumber, String receiptNumber, Money amount, LocalDate grantedOn) {}

  public Outcome<CaseReceipt> report(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.REPORT_RENEWAL,
            facts ->
                Entries.check()
                    .text("contractNumber", form.contractNumber())
                    .text("receiptNumber", form.receiptNumber())
                    .amount("amount", form.amount())
                    .day("grantedOn", form.grantedOn(), facts.file().settledOn(), facts.today())
                    .refuse(
                        facts.file().oldLoan().contractNumber().equals(form.contractNumber()),
                        NewLoanRules.OLD_CONTRACT)
                    .refusals(),
            facts ->
                new RenewalGranted(
                    form.contractNumber(), form.receiptNumber(), form.amount(), form.grantedOn())));
  }
}
