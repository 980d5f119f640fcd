package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.FundTerms;

/** Clause M-3: expenses within a share of the year's fees, or an approver's where none is set. */
class ExpenseRulesTest {

  @ParameterizedTest(name = "{0} after {1} of {2}, share {3}, approver {4}: {5}")
  @CsvSource({
    "100.00,   0.00, 1000.00, none, false, expense-needs-approver",
    "999.00,   0.00,    0.00, none, true, ",
    "200.00,   0.00, 1000.00, 0.2, false, ",
    "200.01,   0.00, 1000.00, 0.2, false, expense-above-share",
    "200.01,   0.00, 1000.00, 0.2, true, expense-above-share",
    "150.00,  50.00, 1000.00, 0.2, false, ",
    "150.01,  50.00, 1000.00, 0.2, false, expense-above-share",
    "0.01,     0.00,    0.00, 0.2, true, expense-above-share"
  })
  void an_expense_is_judged_by_share_and_person(
      String amount, String spent, String fees, String share, boolean approver, String code) {
    var terms = new FundTerms(null, share.equals("none") ? null : new BigDecimal(share));
    var facts =
        new ExpenseRules.Facts(
            Money.parseYuan(amount),
            Money.parseYuan(spent),
            Money.parseYuan(fees),
            terms,
            approver);
    var codes = ExpenseRules.refusals(facts).stream().map(Refusal::code).toList();
    assertThat(codes.isEmpty() ? null : codes.get(0)).isEqualTo(code);
  }
}
