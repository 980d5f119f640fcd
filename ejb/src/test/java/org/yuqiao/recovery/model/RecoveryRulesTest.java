package org.yuqiao.recovery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.RecoveryKind;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.casefile.model.SampleFacts;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** Clause O-2, on a case of ten million yuan that is in recovery. */
class RecoveryRulesTest {

  @ParameterizedTest(name = "compensated {0}, then repaid {1}: {2}")
  @CsvSource({
    "6000000.00, 1000000.00, ''",
    "6000000.00, 3999999.99, ''",
    "6000000.00, 4000000.00, nothing-to-write-off",
    "6000000.00, 5000000.00, nothing-to-write-off", // more came back than the fund missed
  })
  void a_write_off_is_proposed_only_where_something_is_missing(
      String compensated, String repaid, String code) {
    var file = inRecovery(Money.parseYuan(compensated), Money.parseYuan(repaid));
    assertThat(codes(RecoveryRules.againstWriteOffProposal(file))).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} yuan: {1}")
  @CsvSource({"3000000.00, ''", "3000000.01, above-outstanding"})
  void a_compensation_covers_at_most_what_is_missing(String amount, String code) {
    var file = inRecovery(Money.ofYuan(6_000_000), Money.ofYuan(1_000_000));
    assertThat(codes(RecoveryRules.againstCompensation(file, Money.parseYuan(amount))))
        .isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} yuan came in after the proposal: {1}")
  @CsvSource({"0.00, ''", "0.01, proposal-out-of-date"})
  void what_came_in_after_the_proposal_needs_a_new_one(String later, String code) {
    var file = inRecovery(Money.ofYuan(6_000_000), Money.ofYuan(1_000_000));
    take(file, new RecoveryProposed(RecoveryKind.WRITE_OFF, file.netOutstanding(), "核1", null));
    if (!later.equals("0.00")) {
      take(file, repayment(Money.parseYuan(later)));
    }
    assertThat(codes(RecoveryRules.againstWriteOff(file))).isEqualTo(code);
  }

  private static BridgeCase inRecovery(Money compensated, Money repaid) {
    var file = SampleFacts.newCase();
    List.<Class<? extends CaseEvent>>of(
            ApplicationDrafted.class,
            ApplicationSubmitted.class,
            ApplicationAccepted.class,
            RenewalConfirmed.class,
            ApplicationReviewed.class,
            ApplicationApproved.class,
            AgreementSigned.class,
            OwnMoneyProven.class,
            PaymentPrepared.class,
            FundsDrawn.class,
            MarkedOverdue.class)
        .forEach(kind -> take(file, SampleFacts.of(kind)));
    take(file, new CompensationReceived(compensated, "担保公司", "代1", null));
    take(file, new RecoveryStarted("追1"));
    take(file, repayment(repaid));
    return file;
  }

  private static RepaymentReceived repayment(Money amount) {
    return new RepaymentReceived(amount, SampleFacts.DAY, "流水", RepaymentSource.OWN_MONEY, null);
  }

  private static void take(BridgeCase file, CaseEvent fact) {
    file.apply(fact, SampleFacts.STAMP);
  }

  private static String codes(List<Refusal> refusals) {
    return String.join(",", refusals.stream().map(Refusal::code).toList());
  }
}
