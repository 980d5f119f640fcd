package org.yuqiao.web.faces.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.application.boundary.AcceptApplication;
import org.yuqiao.application.boundary.ReturnApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.approval.boundary.ApproveApplication;
import org.yuqiao.approval.boundary.RejectApplication;
import org.yuqiao.approval.boundary.ReviewApplication;
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.DeclineRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.bank.boundary.ReportRenewal;
import org.yuqiao.bank.boundary.ReportSettlement;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.closure.boundary.CloseCase;
import org.yuqiao.fee.boundary.CancelRefund;
import org.yuqiao.fee.boundary.ChargeFee;
import org.yuqiao.fee.boundary.CorrectClass;
import org.yuqiao.fee.boundary.PrepareRefund;
import org.yuqiao.fee.boundary.RechargeFee;
import org.yuqiao.fee.boundary.RecordFeeInAdvance;
import org.yuqiao.fee.boundary.RecordFeePayment;
import org.yuqiao.fee.boundary.ReleaseRefund;
import org.yuqiao.fee.boundary.ReverseReceipt;
import org.yuqiao.guarantee.boundary.RegisterGuarantee;
import org.yuqiao.kernel.Money;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.ProveOwnMoney;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.loan.boundary.SignAgreement;
import org.yuqiao.recovery.boundary.DemandPayment;
import org.yuqiao.recovery.boundary.ProposeRecovery;
import org.yuqiao.recovery.boundary.RecordCompensation;
import org.yuqiao.recovery.boundary.RecordLossRecovery;
import org.yuqiao.recovery.boundary.RejectProposal;
import org.yuqiao.recovery.boundary.StartRecovery;
import org.yuqiao.recovery.boundary.WriteOff;

/** Every verb of a case with the form that its confirmation shows. */
@ApplicationScoped
public class ActCatalogue {

  /** The special account that pays unless another is chosen. */
  private static final String CITY = "ZH01";

  @Inject SubmitApplication submit;
  @Inject AcceptApplication accept;
  @Inject ReturnApplication giveBack;
  @Inject WithdrawApplication withdraw;
  @Inject ConfirmRenewal renewal;
  @Inject DeclineRenewal decline;
  @Inject ReportSettlement settlement;
  @Inject ReportRenewal newLoan;
  @Inject RegisterGuarantee guarantee;
  @Inject ReviewApplication review;
  @Inject ApproveApplication approve;
  @Inject RejectApplication reject;
  @Inject SignAgreement sign;
  @Inject ProveOwnMoney ownMoney;
  @Inject PreparePayment prepare;
  @Inject CancelPayment cancel;
  @Inject ReleasePayment release;
  @Inject DrawFunds draw;
  @Inject RecordRepayment repayment;
  @Inject ChargeFee charge;
  @Inject RecordFeePayment feePayment;
  @Inject RecordFeeInAdvance feeInAdvance;
  @Inject RechargeFee recharge;
  @Inject CorrectClass correctClass;
  @Inject PrepareRefund prepareRefund;
  @Inject CancelRefund cancelRefund;
  @Inject ReleaseRefund releaseRefund;
  @Inject ReverseReceipt reverse;
  @Inject CloseCase close;
  @Inject DemandPayment demand;
  @Inject ProposeRecovery propose;
  @Inject RecordCompensation compensate;
  @Inject StartRecovery recover;
  @Inject RecordLossRecovery lossRecovery;
  @Inject WriteOff writeOff;
  @Inject RejectProposal rejectProposal;

  private final Map<String, ActForm> forms = new LinkedHashMap<>();

  /** The form of a verb; none for those that have a page of their own. */
  Optional<ActForm> of(String verb) {
    return Optional.ofNullable(forms.get(verb));
  }

  @PostConstruct
  void write() {
    intake();
    bank();
    decision();
    payout();
    moneyBack();
    refunds();
    corrections();
    overdue();
  }

  private void intake() {
    add(
        ActForm.of("submit", "P6-2", (n, e, change) -> submit.submit(n, change))
            .about(CaseView::requested));
    add(
        ActForm.of("accept", "P6-1", (n, e, change) -> accept.accept(n, change))
            .about(CaseView::requested));
    add(
        ActForm.of(
                "return",
                "C-1",
                (n, e, c) -> giveBack.giveBack(n, new ReturnApplication.Form(e.text("gaps")), c))
            .longText("gaps")
            .ending());
    add(
        ActForm.of(
                "withdraw",
                "C-1",
                (n, e, c) ->
                    withdraw.withdraw(n, new WithdrawApplication.Form(e.text("reason")), c))
            .longText("reason")
            .about(CaseView::requested)
            .ending());
    add(
        ActForm.of(
                "register-guarantee",
                "O-2",
                (n, e, c) ->
                    guarantee.register(
                        n,
                        new RegisterGuarantee.Form(
                            e.text("form"),
                            e.text("guarantor"),
                            e.money("amount"),
                            e.text("documentNumber")),
                        c))
            .text("form", view -> "连带责任保证")
            .text("guarantor")
            .money("amount", CaseView::requested)
            .text("documentNumber"));
  }

  private void bank() {
    add(
        letter("confirm-renewal", "C-3", (n, e, c) -> renewal.confirm(n, letter(e), c))
            .optionalDay("validUntil", view -> null)
            .text("signatory")
            .optionalLongText("conditions", view -> null));
    add(
        ActForm.of("change-confirmation", "C-4", (n, e, c) -> renewal.change(n, letter(e), c))
            .money("amount", view -> view.confirmation().amount())
            .text("letterNumber", view -> view.confirmation().letterNumber())
            .day("confirmedOn", CaseView::businessDate)
            .optionalDay("validUntil", view -> null)
            .text("signatory", view -> view.confirmation().signatory())
            .optionalLongText("conditions", view -> view.confirmation().conditions())
            .ending());
    add(
        ActForm.of(
                "decline-renewal",
                "C-3",
                (n, e, c) -> decline.decline(n, new DeclineRenewal.Form(e.text("reason")), c))
            .longText("reason")
            .about(CaseView::requested)
            .ending());
    add(
        ActForm.of(
                "report-settlement",
                "C-5",
                (n, e, c) ->
                    settlement.report(
                        n, new ReportSettlement.Form(e.day("settledOn"), e.text("proofNumber")), c))
            .day("settledOn", CaseView::businessDate)
            .text("proofNumber")
            .about(view -> view.oldLoan().principal()));
    add(
        ActForm.of(
                "report-renewal",
                "B-2",
                (n, e, c) ->
                    newLoan.report(
                        n,
                        new ReportRenewal.Form(
                            e.text("contractNumber"),
                            e.text("receiptNumber"),
                            e.money("amount"),
                            e.day("grantedOn")),
                        c))
            .text("contractNumber")
            .text("receiptNumber")
            .money("amount", ActCatalogue::confirmed)
            .day("grantedOn", CaseView::businessDate));
  }

  private void decision() {
    add(
        ActForm.of(
                "review",
                "C-2",
                (n, e, c) -> review.review(n, new ReviewApplication.Form(e.text("opinion")), c))
            .longText("opinion")
            .about(CaseView::requested));
    add(
        ActForm.of(
                "approve",
                "L-3",
                (n, e, c) ->
                    approve.approve(
                        n, new ApproveApplication.Form(e.money("amount"), e.text("opinion")), c))
            .money("amount", ActCatalogue::approvable)
            .longText("opinion"));
    add(
        ActForm.of(
                "reject",
                "P6-2",
                (n, e, c) -> reject.reject(n, new RejectApplication.Form(e.text("reason")), c))
            .longText("reason")
            .about(CaseView::requested)
            .ending());
    add(
        ActForm.of(
                "sign-agreement",
                "C-1",
                (n, e, c) ->
                    sign.sign(
                        n, new SignAgreement.Form(e.text("agreementNumber"), e.day("signedOn")), c))
            .text("agreementNumber")
            .day("signedOn", CaseView::businessDate)
            .about(CaseView::approved));
    add(
        ActForm.of(
                "prove-own-money",
                "C-6",
                (n, e, c) ->
                    ownMoney.prove(
                        n, new ProveOwnMoney.Form(e.money("amount"), e.text("proofNumber")), c))
            .money("amount", CaseView::ownMoneyNeeded)
            .text("proofNumber"));
  }

  private void payout() {
    add(
        ActForm.of(
                "prepare-payment",
                "C-5",
                (n, e, c) ->
                    prepare.prepare(
                        n,
                        new PreparePayment.Form(
                            e.money("amount"), e.text("accountNumber"), e.text("fundAccount")),
                        c))
            .money("amount", CaseView::approved)
            .choice("accountNumber")
            .choice("fundAccount", view -> CITY));
    add(
        ActForm.of(
                "cancel-payment",
                "C-5",
                (n, e, c) -> cancel.cancel(n, new CancelPayment.Form(e.text("reason")), c))
            .longText("reason")
            .about(CaseView::approved)
            .ending());
    add(
        ActForm.of("release-payment", "C-5", (n, e, c) -> release.release(n, c))
            .about(CaseView::approved));
    add(
        ActForm.of(
                "draw",
                "T-3",
                (n, e, c) ->
                    draw.draw(n, new DrawFunds.Form(e.money("amount"), e.text("bankReference")), c))
            .money("amount", view -> null)
            .text("bankReference"));
  }

  private void moneyBack() {
    add(
        ActForm.of(
                "record-repayment",
                "P6-4",
                (n, e, c) ->
                    repayment.record(
                        n,
                        new RecordRepayment.Form(
                            e.money("amount"),
                            e.day("receivedOn"),
                            e.text("bankReference"),
                            e.text("source")),
                        c))
            .money("amount", ActCatalogue::outstanding)
            .day("receivedOn", CaseView::businessDate)
            .text("bankReference")
            .choice("source"));
    add(
        ActForm.of("charge-fee", "F-1", (n, e, change) -> charge.charge(n, change))
            .about(view -> view.fee() == null ? null : view.fee().due()));
    add(
        ActForm.of(
                "record-fee-payment",
                "F-1",
                (n, e, c) ->
                    feePayment.record(
                        n,
                        new RecordFeePayment.Form(
                            e.money("amount"), e.day("receivedOn"), e.text("bankReference")),
                        c))
            .money("amount", ActCatalogue::feeUnpaid)
            .day("receivedOn", CaseView::businessDate)
            .text("bankReference"));
    add(
        ActForm.of(
                "close",
                "C-7",
                (n, e, c) -> close.close(n, new CloseCase.Form(e.text("missingReason")), c))
            .optionalLongText("missingReason", view -> null));
  }

  private void refunds() {
    add(
        ActForm.of(
                "record-prepaid-fee",
                "F-3",
                (n, e, c) ->
                    feeInAdvance.record(
                        n,
                        new RecordFeeInAdvance.Form(
                            e.money("amount"), e.day("receivedOn"), e.text("bankReference")),
                        c))
            .money("amount", ActCatalogue::feeInAdvance)
            .day("receivedOn", CaseView::businessDate)
            .text("bankReference"));
    add(
        ActForm.of(
                "prepare-refund",
                "F-5",
                (n, e, c) ->
                    prepareRefund.prepare(
                        n,
                        new PrepareRefund.Form(
                            e.text("kind"), e.text("payee"), e.text("accountNumber")),
                        c))
            .choice("kind")
            .optionalText("payee", view -> owesGuarantor(view) ? view.guaranteedBy() : null)
            .text("accountNumber", view -> owesGuarantor(view) ? null : view.payAccountNumber())
            .about(ActCatalogue::owedBack));
    add(
        ActForm.of(
                "release-refund",
                "F-5",
                (n, e, c) ->
                    releaseRefund.release(
                        n, new ReleaseRefund.Form(e.money("amount"), e.text("bankReference")), c))
            .money("amount", view -> null)
            .text("bankReference"));
    add(
        ActForm.of(
                "cancel-refund",
                "F-5",
                (n, e, c) -> cancelRefund.cancel(n, new CancelRefund.Form(e.text("reason")), c))
            .longText("reason")
            .about(ActCatalogue::refund)
            .ending());
  }

  private void corrections() {
    add(
        ActForm.of(
                "recharge-fee",
                "F-5",
                (n, e, c) -> recharge.recharge(n, new RechargeFee.Form(e.text("reason")), c))
            .longText("reason")
            .about(view -> view.fee().due())
            .ending());
    add(
        ActForm.of(
                "correct-class",
                "F-5",
                (n, e, c) ->
                    correctClass.correct(
                        n,
                        new CorrectClass.Form(
                            e.text("sector"),
                            e.number("staff"),
                            e.money("revenue"),
                            e.money("assets"),
                            e.text("documentNumber"),
                            e.text("reason")),
                        c))
            .choice("sector", view -> view.borrower().sector())
            .text("staff", view -> Integer.toString(view.borrower().staff()))
            .money("revenue", view -> view.borrower().revenue())
            .money("assets", view -> view.borrower().assets())
            .text("documentNumber")
            .longText("reason")
            .ending());
    add(
        ActForm.of(
                "reverse-receipt",
                "C-10",
                (n, e, c) ->
                    reverse.reverse(
                        n,
                        new ReverseReceipt.Form(
                            e.longNumber("receipt"), e.text("documentNumber"), e.text("reason")),
                        c))
            .choice("receipt")
            .text("documentNumber")
            .longText("reason")
            .ending());
  }

  private void overdue() {
    add(
        ActForm.of(
                "demand-payment",
                "O-2",
                (n, e, c) ->
                    demand.demand(
                        n, new DemandPayment.Form(e.text("letterNumber"), e.text("addressee")), c))
            .text("letterNumber")
            .text("addressee", view -> view.borrower().name())
            .about(ActCatalogue::outstanding));
    add(
        ActForm.of(
                "propose-compensation",
                "O-2",
                (n, e, c) ->
                    propose.compensation(
                        n,
                        new ProposeRecovery.Compensation(
                            e.money("amount"), e.text("payer"), e.text("documentNumber")),
                        c))
            .money("amount", ActCatalogue::outstanding)
            .text("payer", CaseView::guaranteedBy)
            .text("documentNumber"));
    add(
        ActForm.of("record-compensation", "O-2", (n, e, change) -> compensate.record(n, change))
            .about(ActCatalogue::proposed));
    add(
        ActForm.of(
                "start-recovery",
                "O-2",
                (n, e, c) -> recover.start(n, new StartRecovery.Form(e.text("documentNumber")), c))
            .text("documentNumber")
            .about(ActCatalogue::outstanding));
    add(
        ActForm.of(
                "propose-write-off",
                "O-2",
                (n, e, c) ->
                    propose.writeOff(n, new ProposeRecovery.WriteOff(e.text("documentNumber")), c))
            .text("documentNumber")
            .about(ActCatalogue::outstanding)
            .ending());
    add(
        ActForm.of("write-off", "O-2", (n, e, change) -> writeOff.writeOff(n, change))
            .about(ActCatalogue::proposed)
            .ending());
    add(
        ActForm.of(
                "record-loss-recovery",
                "O-2",
                (n, e, c) ->
                    lossRecovery.record(
                        n,
                        new RecordLossRecovery.Form(
                            e.money("amount"), e.day("receivedOn"), e.text("bankReference")),
                        c))
            .money("amount", ActCatalogue::lost)
            .day("receivedOn", CaseView::businessDate)
            .text("bankReference"));
    add(
        ActForm.of(
                "reject-proposal",
                "O-2",
                (n, e, c) -> rejectProposal.reject(n, new RejectProposal.Form(e.text("reason")), c))
            .longText("reason")
            .about(ActCatalogue::proposed)
            .ending());
  }

  private void add(ActForm form) {
    forms.put(form.verb(), form);
  }

  private static ActForm letter(String verb, String clause, ActForm.Carrier carrier) {
    return ActForm.of(verb, clause, carrier)
        .money("amount", CaseView::requested)
        .text("letterNumber")
        .day("confirmedOn", CaseView::businessDate);
  }

  private static RenewalLetter letter(TypedEntries e) {
    return new RenewalLetter(
        e.money("amount"),
        e.text("letterNumber"),
        e.day("confirmedOn"),
        e.day("validUntil"),
        e.text("signatory"),
        e.text("conditions"));
  }

  private static Money confirmed(CaseView view) {
    return view.confirmation() == null ? null : view.confirmation().amount();
  }

  private static Money approvable(CaseView view) {
    return view.approved() == null ? view.requested().min(view.limits().least()) : view.approved();
  }

  private static Money outstanding(CaseView view) {
    return view.repayment() == null ? null : view.repayment().outstanding();
  }

  private static Money feeUnpaid(CaseView view) {
    return view.fee() == null ? null : view.fee().unpaid();
  }

  private static Money feeInAdvance(CaseView view) {
    var fee = view.fee();
    return fee == null || fee.neededInAdvance() == null
        ? null
        : fee.neededInAdvance().minus(fee.prepaid());
  }

  private static boolean owesGuarantor(CaseView view) {
    return view.fee() != null && view.fee().guarantorRefundDue().isPositive();
  }

  private static Money refund(CaseView view) {
    boolean none = view.fee() == null || view.fee().refund() == null;
    return none ? null : view.fee().refund().amount();
  }

  /** What is owed back where it is of one kind only. */
  private static Money owedBack(CaseView view) {
    var fee = view.fee();
    if (fee == null || (fee.refundDue().isPositive() && fee.guarantorRefundDue().isPositive())) {
      return null;
    }
    return fee.refundDue().plus(fee.guarantorRefundDue());
  }

  private static Money lost(CaseView view) {
    return view.recovery() == null ? null : view.recovery().writtenOff();
  }

  private static Money proposed(CaseView view) {
    return view.recovery() == null ? null : view.recovery().proposedAmount();
  }
}
