package org.yuqiao.approval.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.FourLimits;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.PolicyEdition;

/** What an approved amount must satisfy: the four limits, the bank's word, the money available. */
public final class ApprovalRules {

  /**
   * What the rules look at.
   *
   * @param available money that may still be promised
   * @param queue who waits for approval; nobody where the money suffices for all
   * @param entitlement what the borrowers of the case's district may hold and hold, or null where
   *     nothing limits them
   */
  public record Facts(
      BridgeCase file,
      Money amount,
      LocalDate today,
      PolicyEdition edition,
      Money available,
      ApprovalQueue queue,
      Entitlement entitlement) {

    private FourLimits limits() {
      return ApprovalRules.limits(file, edition);
    }
  }

  private static final List<Rule<Facts>> ALL =
      List.of(
          new Rule<>(
              "above-requested",
              Clause.PROCEDURE.id(),
              f -> atMost(f.amount(), f.file().requested(), "申请金额", "the amount applied for")),
          new Rule<>(
              "above-ceiling",
              Clause.CEILING.id(),
              f -> atMost(f.amount(), f.limits().ceiling(), "最高额度", "the ceiling")),
          new Rule<>(
              "above-type-cap",
              Clause.TYPE_CAP.id(),
              f -> atMost(f.amount(), f.limits().typeCap(), "分类单笔限额", "the cap of the type")),
          new Rule<>(
              "above-share",
              Clause.SHARE.id(),
              f -> atMost(f.amount(), f.limits().share(), "原贷款可转贷部分", "the old loan's share")),
          new Rule<>(
              "above-confirmed-renewal",
              Clause.WITHIN_RENEWAL.id(),
              f ->
                  atMost(f.amount(), f.limits().confirmed(), "银行确认的续贷金额", "the confirmed renewal")),
          new Rule<>(
              "confirmation-expired", Clause.CONFIRMATION.id(), ApprovalRules::confirmationHolds),
          new Rule<>(
              "second-amount-differs", Clause.SECOND_APPROVAL.id(), ApprovalRules::sameAmount),
          new Rule<>(
              "funds-not-available",
              Clause.AVAILABLE_FUNDS.id(),
              f -> atMost(f.amount(), f.available(), "资金可用余额", "the money available")),
          new Rule<>(
              "above-entitlement", Clause.ENTITLEMENT.id(), ApprovalRules::withinEntitlement),
          new Rule<>("queue-order", Clause.QUEUE.id(), ApprovalRules::nobodyEarlierLeftShort));

  private ApprovalRules() {}

  public static List<Refusal> refusals(Facts facts) {
    return Rule.refusals(ALL, facts);
  }

  /** The four limits of a case by an edition. */
  public static FourLimits limits(BridgeCase file, PolicyEdition edition) {
    return FourLimits.of(
        edition,
        file.borrower(),
        file.oldLoan().principal(),
        file.confirmation() == null ? null : file.confirmation().amount());
  }

  /** Whether an amount needs a second approver. */
  public static boolean needsSecond(Money amount, PolicyEdition edition) {
    return amount.compareTo(edition.secondApprovalFrom()) >= 0;
  }

  private static Optional<Rule.Text> confirmationHolds(Facts facts) {
    var until = facts.file().confirmation().validUntil();
    return facts.today().isAfter(until)
        ? Optional.of(
            new Rule.Text(
                null,
                "续贷确认已于%s到期失效。".formatted(until),
                "The renewal confirmation lapsed after %s.".formatted(until)))
        : Optional.empty();
  }

  private static Optional<Rule.Text> withinEntitlement(Facts facts) {
    var entitlement = facts.entitlement();
    return entitlement == null || !facts.amount().isMoreThan(entitlement.left())
        ? Optional.empty()
        : Optional.of(
            new Rule.Text(
                "amount",
                "%s支持额度为%s元，已使用%s元，批准金额超过剩余额度。"
                    .formatted(
                        entitlement.district(),
                        entitlement.limit().grouped(),
                        entitlement.used().grouped()),
                "The entitlement of %s is %s yuan, %s of it used; the amount exceeds the rest."
                    .formatted(
                        entitlement.district(),
                        entitlement.limit().grouped(),
                        entitlement.used().grouped())));
  }

  private static Optional<Rule.Text> sameAmount(Facts facts) {
    boolean second = facts.file().status() == CaseStatus.FIRST_APPROVED;
    return second && !facts.amount().equals(facts.file().approved())
        ? Optional.of(
            new Rule.Text(
                "amount",
                "第二审批的金额须与首次审批一致（%s元）。".formatted(facts.file().approved().grouped()),
                "The second approval is for the amount of the first, %s yuan."
                    .formatted(facts.file().approved().grouped())))
        : Optional.empty();
  }

  private static Optional<Rule.Text> nobodyEarlierLeftShort(Facts facts) {
    return facts
        .queue()
        .leftShort(facts.file().number().value(), facts.amount(), facts.available())
        .map(earlier -> inTurn(facts, earlier));
  }

  private static Rule.Text inTurn(Facts facts, ApprovalQueue.Waiting earlier) {
    var order = facts.queue().order().label();
    return new Rule.Text(
        null,
        "可用余额%s元不足以满足全部待审批业务，现行审批顺序为“%s”：%s（%s申请，%s元）在前，须先行审批、否决或撤回。"
            .formatted(
                facts.available().grouped(),
                order.zh(),
                earlier.number(),
                earlier.appliedOn(),
                earlier.amount().grouped()),
        ("The money available, %s yuan, does not suffice for all who wait, and the order is"
                + " \"%s\": %s (applied on %s, %s yuan) comes before and is decided or withdrawn"
                + " first.")
            .formatted(
                facts.available().grouped(),
                order.en(),
                earlier.number(),
                earlier.appliedOn(),
                earlier.amount().grouped()));
  }

  private static Optional<Rule.Text> atMost(Money amount, Money limit, String zh, String en) {
    return amount.isMoreThan(limit)
        ? Optional.of(
            new Rule.Text(
                "amount",
                "批准金额超过%s%s元。".formatted(zh, limit.grouped()),
                "The amount exceeds %s, %s yuan.".formatted(en, limit.grouped())))
        : Optional.empty();
  }
}
