package org.yuqiao.casefile.boundary;

import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Duty;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** The reasons that hold for every verb alike. */
final class DeskRefusals {

  private DeskRefusals() {}

  static Refusal notFound(CaseNumber number) {
    return new Refusal(
        "case-not-found",
        Clause.BANK_SCOPE.id(),
        null,
        "没有编号为%s的业务，或无权查看。".formatted(number),
        "There is no case %s, or it is not yours to see.".formatted(number));
  }

  static Refusal keyReused() {
    return new Refusal(
        "idempotency-key-reused",
        Clause.IDEMPOTENCY.id(),
        null,
        "该幂等键已用于另一项请求，请更换后重试。",
        "This idempotency key was used for a different request.");
  }

  static Refusal stale(BridgeCase file) {
    return new Refusal(
        "stale-revision",
        Clause.STALE_VIEW.id(),
        null,
        "业务已被他人更新（现为第%d版），请刷新后再办理。".formatted(file.revision()),
        "The case has changed meanwhile (now revision %d); reload it.".formatted(file.revision()));
  }

  static Refusal wrongState(CaseVerb verb, BridgeCase file) {
    var status = file.status().label();
    return new Refusal(
        "wrong-state",
        Clause.PROCEDURE.id(),
        null,
        "当前状态为“%s”，不能%s。".formatted(status.zh(), verb.label().zh()),
        "The case is \"%s\": cannot %s.".formatted(status.en(), verb.code()));
  }

  static Refusal wrongRole(CaseVerb verb) {
    return new Refusal(
        "role-missing",
        Clause.ACCESS.id(),
        null,
        "您的岗位不能%s。".formatted(verb.label().zh()),
        "Your role does not %s.".formatted(verb.code()));
  }

  static Refusal otherBank(CaseVerb verb) {
    return new Refusal(
        "other-bank",
        Clause.BANK_SCOPE.id(),
        null,
        "%s由另一家银行办理。".formatted(verb.label().zh()),
        "Another bank is to %s.".formatted(verb.code()));
  }

  static Refusal sameProposer() {
    return new Refusal(
        "separation-of-duties",
        Clause.SEPARATION.id(),
        null,
        "您提出了该申请，须由他人审批。",
        "You made the proposal; another person decides.");
  }

  static Refusal refundOwed(BridgeCase file) {
    var owed = file.feeRefundDue().plus(file.guarantorRefundDue()).grouped();
    return new Refusal(
        "refund-owed",
        Clause.FEE_CORRECTION.id(),
        null,
        "尚有应退款项%s元未退，退清后方可归档。".formatted(owed),
        "%s yuan are still owed back; the case is filed after.".formatted(owed));
  }

  static Refusal samePreparer() {
    return new Refusal(
        "separation-of-duties",
        Clause.SEPARATION.id(),
        null,
        "退款由您制单，须由他人复核。",
        "You prepared the refund; another person releases it.");
  }

  static Refusal separation(Duty done, Duty wanted) {
    return new Refusal(
        "separation-of-duties",
        Clause.SEPARATION.id(),
        null,
        "您已在本业务中办理%s，%s须由他人办理。".formatted(done.label().zh(), wanted.label().zh()),
        "You did the %s of this case; another person does the %s."
            .formatted(done.label().en(), wanted.label().en()));
  }
}
