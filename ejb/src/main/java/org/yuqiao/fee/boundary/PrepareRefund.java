package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.RefundPrepared;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.RefundKind;
import org.yuqiao.fee.model.RefundRules;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.loan.boundary.WhiteList;

/**
 * Prepares the pay-out of everything that is owed back (退款制单): fee to the borrower's white-listed
 * account, a guarantor's money to his. Another person releases it.
 */
@Stateless
@RolesAllowed("treasurer")
public class PrepareRefund {

  @Inject CaseDesk desk;
  @Inject WhiteList whiteList;

  /** What is entered; the kind is FEE or GUARANTOR, and the payee counts for a guarantor only. */
  public record Form(String kind, String payee, String accountNumber) {}

  public Outcome<CaseReceipt> prepare(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.PREPARE_REFUND,
            facts -> against(form, facts),
            facts -> prepared(form, facts)));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    var file = facts.file();
    boolean toGuarantor = RefundKind.GUARANTOR.name().equals(form.kind());
    return Entries.check()
        .oneOf("kind", form.kind(), RefundKind.class)
        .text("payee", toGuarantor ? form.payee() : file.borrower().name())
        .text("accountNumber", form.accountNumber())
        .refuse(!RefundRules.isAccountNumber(form.accountNumber()), RefundRules.ACCOUNT_MALFORMED)
        .also(() -> RefundRules.nothingOwed(file, RefundKind.valueOf(form.kind())))
        .also(
            () ->
                RefundRules.notTheBorrowers(
                    file, RefundKind.valueOf(form.kind()), form.accountNumber()))
        .also(() -> RefundRules.account(toGuarantor || whiteList.holds(file, form.accountNumber())))
        .refusals();
  }

  private static CaseEvent prepared(Form form, CaseFacts facts) {
    var kind = RefundKind.valueOf(form.kind());
    var payee = kind == RefundKind.FEE ? facts.file().borrower().name() : form.payee();
    return new RefundPrepared(
        kind, RefundRules.owed(facts.file(), kind), payee, form.accountNumber());
  }
}
