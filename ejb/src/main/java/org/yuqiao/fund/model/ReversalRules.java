package org.yuqiao.fund.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.fund.model.FundEvent.FundFactReversed;
import org.yuqiao.fund.model.FundEvent.IncomeCarriedOver;
import org.yuqiao.fund.model.FundEvent.InterestReceived;
import org.yuqiao.fund.model.FundEvent.PaymentPromised;
import org.yuqiao.fund.model.FundEvent.PromiseReleased;
import org.yuqiao.fund.model.FundEvent.SuspenseReturned;
import org.yuqiao.fund.model.FundEvent.SuspenseTaken;
import org.yuqiao.fund.model.FundEvent.UnexplainedPaymentTaken;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** Which fact of the fund a person may take back, and only once. */
public final class ReversalRules {

  /**
   * What is judged.
   *
   * @param seq the fact's place in the chain
   * @param recordedBy who recorded it
   * @param reversedBy the fact that took it back already, or null
   * @param asking who wants to take it back
   */
  public record Facts(FundEvent fact, long seq, String recordedBy, Long reversedBy, String asking) {

    boolean books() {
      return !FundPostingRules.postings(fact).isEmpty();
    }
  }

  private static final List<Rule<Facts>> ALL =
      List.of(
          rule(
              "reversal-of-reversal",
              f -> !(f.fact() instanceof FundFactReversed),
              "冲正本身不得再冲正；请重新录入正确的事项。",
              "A reversal is not reversed; record the right fact instead."),
          rule(
              "nothing-to-reverse",
              f -> f.books() && !(f.fact() instanceof IncomeCarriedOver),
              "该事项没有可以冲正的分录（封账、结账、说明和年终结转不得冲正）。",
              "The fact has no entry that could be reversed; closes, locks, explanations and the"
                  + " year's carrying over stay."),
          new Rule<>(
              "separation-of-duties",
              Clause.SEPARATION.id(),
              f ->
                  f.recordedBy().equals(f.asking())
                      ? Optional.of(
                          new Rule.Text(
                              "seq",
                              "该事项由您录入，须由他人冲正。",
                              "You recorded the fact; another person reverses it."))
                      : Optional.empty()),
          new Rule<>("fund-fact-reversed", Clause.CORRECTION.id(), ReversalRules::reversedAlready),
          rule(
              "fact-of-an-instruction",
              f -> !(f.fact() instanceof PaymentPromised || f.fact() instanceof PromiseReleased),
              "该事项随付款指令产生，请办理付款指令。",
              "The fact follows a payment instruction: act on the instruction."),
          rule(
              "fact-of-a-bank-line",
              f -> !isOfBankLine(f.fact()),
              "该事项由银行流水挂待查账产生，请在对账页撤回挂账。",
              "The fact took a bank line to suspense: take the line back out of it instead."));

  private ReversalRules() {}

  public static List<Refusal> refusals(Facts facts) {
    return Rule.refusals(ALL, facts);
  }

  private static boolean isOfBankLine(FundEvent fact) {
    return fact instanceof SuspenseTaken || fact instanceof UnexplainedPaymentTaken;
  }

  /** The bank line whose suspense a fact took money out of, and its reversal puts it back into. */
  public static Optional<String> suspense(FundEvent fact) {
    if (fact instanceof ContributionReceived contribution) {
      return Optional.ofNullable(contribution.bankLine());
    } else if (fact instanceof InterestReceived interest) {
      return Optional.ofNullable(interest.bankLine());
    }
    return fact instanceof SuspenseReturned returned
        ? Optional.of(returned.bankLine())
        : Optional.empty();
  }

  private static Optional<Rule.Text> reversedAlready(Facts facts) {
    return facts.reversedBy() == null
        ? Optional.empty()
        : Optional.of(
            new Rule.Text(
                "seq",
                "第%d号资金事项已由第%d号冲正。".formatted(facts.seq(), facts.reversedBy()),
                "Fact %d of the fund was reversed by fact %d already."
                    .formatted(facts.seq(), facts.reversedBy())));
  }

  private static Rule<Facts> rule(String code, Predicate<Facts> holds, String zh, String en) {
    var text = Optional.of(new Rule.Text("seq", zh, en));
    return new Rule<>(
        code, Clause.CORRECTION.id(), facts -> holds.test(facts) ? Optional.empty() : text);
  }
}
