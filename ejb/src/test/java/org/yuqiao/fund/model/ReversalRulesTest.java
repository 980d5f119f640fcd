package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Refusal;

/** M-5: which facts of the fund are taken back, by whom and how often. */
class ReversalRulesTest {

  @Test
  void what_booked_money_is_taken_back_and_what_only_tells_of_it_stays() {
    var reversible =
        FundTablesTest.samples().stream()
            .filter(fact -> codes(fact, null, "approver").isEmpty())
            .map(fact -> fact.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(reversible)
        .contains(
            "CapitalReturned",
            "InterestReceived",
            "ExpensePaid",
            "MoneyTransferred",
            "RiskReserveSetAside",
            "RiskReserveReleased",
            "OpeningBalancesTaken")
        .doesNotContain(
            "DaySealed",
            "DayItemExplained",
            "MonthLocked",
            "YearHandedOver",
            "IncomeCarriedOver",
            "FundFactReversed",
            "PaymentPromised",
            "PromiseReleased");
  }

  @Test
  void a_close_has_nothing_to_reverse_and_a_years_end_stays() {
    for (var kind : List.of("DaySealed", "MonthLocked", "YearHandedOver", "IncomeCarriedOver")) {
      assertThat(codes(sample(kind), null, "approver")).containsExactly("nothing-to-reverse");
    }
  }

  @Test
  void another_person_takes_back_and_once() {
    var interest = sample("InterestReceived");
    assertThat(codes(interest, null, "treasurer")).containsExactly("separation-of-duties");
    assertThat(codes(interest, 9L, "approver")).containsExactly("fund-fact-reversed");
  }

  private static FundEvent sample(String kind) {
    return FundTablesTest.samples().stream()
        .filter(fact -> fact.getClass().getSimpleName().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** As of a fact that the treasurer recorded. */
  private static List<String> codes(FundEvent fact, Long reversedBy, String asking) {
    var facts = new ReversalRules.Facts(fact, 7, "treasurer", reversedBy, asking);
    return ReversalRules.refusals(facts).stream().map(Refusal::code).toList();
  }
}
