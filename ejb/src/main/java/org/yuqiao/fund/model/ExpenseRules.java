package org.yuqiao.fund.model;

import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FundTerms;

/**
 * What may be spent out of fee income (M-3): within the edition's share of the fees received in the
 * year; where no share is set, only what an approver enters.
 */
public final class ExpenseRules {

  /**
   * What is judged.
   *
   * @param spent expenses of the year so far, those asked for and not yet paid included
   * @param feesReceived fees received in the year
   * @param byApprover whether an approver enters it
   */
  public record Facts(
      Money amount, Money spent, Money feesReceived, FundTerms terms, boolean byApprover) {

    private Optional<Money> left() {
      return terms.expensesOf(feesReceived).map(limit -> limit.minus(spent));
    }
  }

  private static final List<Rule<Facts>> ALL =
      List.of(
          new Rule<>("expense-needs-approver", Clause.EXPENSES.id(), ExpenseRules::approved),
          new Rule<>("expense-above-share", Clause.EXPENSES.id(), ExpenseRules::withinShare));

  private ExpenseRules() {}

  public static List<Refusal> refusals(Facts facts) {
    return Rule.refusals(ALL, facts);
  }

  private static Optional<Rule.Text> approved(Facts facts) {
    return facts.terms().expenseShare() != null || facts.byApprover()
        ? Optional.empty()
        : Optional.of(
            new Rule.Text(
                null,
                "政策未设定业务支出比例，业务支出须由审批岗位办理。",
                "No share for expenses is set: an approver decides on them."));
  }

  private static Optional<Rule.Text> withinShare(Facts facts) {
    return facts
        .left()
        .filter(left -> facts.amount().isMoreThan(left))
        .map(
            left ->
                new Rule.Text(
                    "amount",
                    "本年已收资金占用费%s元，已支出%s元，按规定比例还可支出%s元。"
                        .formatted(
                            facts.feesReceived().grouped(),
                            facts.spent().grouped(),
                            left.grouped()),
                    "Of the %s yuan of fees received this year %s are spent; %s more may be."
                        .formatted(
                            facts.feesReceived().grouped(),
                            facts.spent().grouped(),
                            left.grouped())));
  }
}
