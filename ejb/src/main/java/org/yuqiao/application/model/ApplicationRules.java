package org.yuqiao.application.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.casefile.model.Application;
import org.yuqiao.casefile.model.FourLimits;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.CrossBankPair;
import org.yuqiao.policy.model.PolicyEdition;

/** What an application must satisfy before the fund takes it in. */
public final class ApplicationRules {

  /**
   * What the rules look at.
   *
   * @param lenderIsPartner whether the lender has an agreement in force on the day
   * @param renewerIsPartner likewise the renewing bank
   * @param loanHeldElsewhere whether another open case bridges the same old loan
   */
  public record Facts(
      Application application,
      PolicyEdition edition,
      LocalDate today,
      boolean lenderIsPartner,
      boolean renewerIsPartner,
      boolean loanHeldElsewhere) {

    private FourLimits limits() {
      return FourLimits.of(
          edition, application.borrower(), application.oldLoan().principal(), null);
    }

    private Money requested() {
      return application.requested();
    }

    private boolean pilotCovers() {
      return edition
          .crossBankPilots()
          .contains(
              new CrossBankPair(application.oldLoan().bankCode(), application.renewingBank()));
    }
  }

  private static final int LONGEST_TEXT = 500;

  /** The form itself: what a draft must have. */
  private static final List<Rule<Application>> FORM =
      List.of(
          form(
              "contract-missing",
              a -> isText(a.oldLoan().contractNumber(), 100),
              "oldContract",
              "原贷款合同号应填写，且不超过100字。",
              "The old loan's contract number is needed, at most 100 characters."),
          form(
              "principal-not-positive",
              a -> a.oldLoan().principal() != null && a.oldLoan().principal().isPositive(),
              "oldPrincipal",
              "原贷款余额须大于零。",
              "The old loan's principal must be positive."),
          form(
              "maturity-missing",
              a -> a.oldLoan().maturesOn() != null,
              "oldMaturesOn",
              "原贷款到期日应填写。",
              "The old loan's maturity date is needed."),
          form(
              "amount-not-positive",
              a -> a.requested() != null && a.requested().isPositive(),
              "requested",
              "申请转贷金额须大于零。",
              "The amount applied for must be positive."),
          form(
              "text-too-long",
              a -> isShort(a.difficulty()) && isShort(a.contactName()) && isShort(a.contactPhone()),
              "difficulty",
              "文字不得超过500字。",
              "A text may have at most 500 characters."));

  private static final List<Rule<Facts>> BANKS =
      List.of(
          rule(
              "lender-not-partner",
              Clause.PARTNER_BANK,
              Facts::lenderIsPartner,
              "lenderBank",
              "原贷款银行不是协议有效期内的合作银行。",
              "The lender is no partner bank with an agreement in force."),
          rule(
              "renewing-bank-not-partner",
              Clause.PARTNER_BANK,
              Facts::renewerIsPartner,
              "renewingBank",
              "续贷银行不是协议有效期内的合作银行。",
              "The renewing bank is no partner bank with an agreement in force."));

  private static final List<Rule<Facts>> SUBSTANCE =
      List.of(
          rule(
              "difficulty-missing",
              Clause.CONDITIONS,
              f -> isText(f.application().difficulty(), LONGEST_TEXT),
              "difficulty",
              "应说明暂时性还款困难的情况。",
              "The temporary difficulty must be described."),
          rule(
              "old-loan-matured",
              Clause.CONDITIONS,
              f -> !f.application().oldLoan().maturesOn().isBefore(f.today()),
              "oldMaturesOn",
              "原贷款已过到期日，不属于按期还贷。",
              "The old loan has already matured."),
          rule(
              "above-ceiling",
              Clause.CEILING,
              f -> !f.requested().isMoreThan(f.limits().ceiling()),
              "requested",
              "申请金额超过最高额度8000万元。",
              "The amount exceeds the ceiling of 80,000,000 yuan."),
          new Rule<>("above-type-cap", Clause.TYPE_CAP.id(), ApplicationRules::typeCap),
          new Rule<>("above-share", Clause.SHARE.id(), ApplicationRules::share),
          new Rule<>("old-loan-too-small", Clause.SMALLEST_LOAN.id(), ApplicationRules::smallest),
          rule(
              "loan-already-bridged",
              Clause.ONE_BRIDGE,
              f -> !f.loanHeldElsewhere(),
              "oldContract",
              "同一原贷款合同已有在办转贷业务，不得重复转贷。",
              "The same old loan is already being bridged."),
          rule(
              "cross-bank-not-in-pilot",
              Clause.CROSS_BANK,
              f -> !f.application().crossBank() || f.pilotCovers(),
              "renewingBank",
              "续贷银行与原贷款银行不同，跨行转贷须先纳入试点。",
              "Another bank than the lender renews: cross-bank bridging needs a pilot scheme."));

  private ApplicationRules() {}

  /** Everything against keeping the form as a draft. */
  public static List<Refusal> againstDraft(Facts facts) {
    var refusals = new ArrayList<Refusal>();
    refusals.addAll(Rule.refusals(Borrower.RULES, facts.application().borrower()));
    refusals.addAll(Rule.refusals(FORM, facts.application()));
    refusals.addAll(Rule.refusals(BANKS, facts));
    return refusals;
  }

  /** Everything against submitting a well-formed application. */
  public static List<Refusal> againstSubmission(Facts facts) {
    var refusals = new ArrayList<>(againstDraft(facts));
    if (refusals.isEmpty()) {
      refusals.addAll(Rule.refusals(SUBSTANCE, facts));
    }
    return refusals;
  }

  private static Optional<Rule.Text> typeCap(Facts facts) {
    Money cap = facts.limits().typeCap();
    return facts.requested().isMoreThan(cap)
        ? text(
            "requested",
            "申请金额超过本类主体单笔限额%s元。".formatted(cap.grouped()),
            "The amount exceeds the cap of %s yuan for this type.".formatted(cap.grouped()))
        : Optional.empty();
  }

  private static Optional<Rule.Text> share(Facts facts) {
    Money share = facts.limits().share();
    return facts.requested().isMoreThan(share)
        ? text(
            "requested",
            "申请金额超过原贷款余额可转贷部分%s元。".formatted(share.grouped()),
            "The amount exceeds %s yuan, the share of the old loan that may be bridged."
                .formatted(share.grouped()))
        : Optional.empty();
  }

  private static Optional<Rule.Text> smallest(Facts facts) {
    Money smallest = facts.edition().smallestSelfEmployedLoan();
    boolean tooSmall =
        facts.application().borrower().kind() == BorrowerKind.SELF_EMPLOYED
            && smallest.isMoreThan(facts.application().oldLoan().principal());
    return tooSmall
        ? text(
            "oldPrincipal",
            "个体工商户原贷款余额不得低于%s元。".formatted(smallest.grouped()),
            "A self-employed household's old loan must be at least %s yuan."
                .formatted(smallest.grouped()))
        : Optional.empty();
  }

  private static Optional<Rule.Text> text(String field, String zh, String en) {
    return Optional.of(new Rule.Text(field, zh, en));
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }

  private static boolean isShort(String text) {
    return text == null || text.length() <= LONGEST_TEXT;
  }

  private static Rule<Application> form(
      String code, Predicate<Application> holds, String field, String zh, String en) {
    var text = text(field, zh, en);
    return new Rule<>(code, Clause.DATA.id(), a -> holds.test(a) ? Optional.empty() : text);
  }

  private static Rule<Facts> rule(
      String code, Clause clause, Predicate<Facts> holds, String field, String zh, String en) {
    var text = text(field, zh, en);
    return new Rule<>(code, clause.id(), f -> holds.test(f) ? Optional.empty() : text);
  }
}
