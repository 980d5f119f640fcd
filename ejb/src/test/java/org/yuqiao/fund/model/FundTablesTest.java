package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountMovement;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.FundPosition;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.Posting;

/** Clause C-5: each of the fund's own facts has its place in the manual and in the wording. */
class FundTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
  private static final Money AMOUNT = Money.ofYuan(1_000_000);

  private static final AccountMovement MOVEMENT =
      new AccountMovement("1001", Money.ZERO, AMOUNT, Money.ZERO, AMOUNT);

  static List<FundEvent> samples() {
    var lines =
        List.of(
            Posting.debit(Account.SPECIAL_ACCOUNT, AMOUNT).at("ZH01"),
            Posting.credit(Account.CAPITAL, AMOUNT).at("500000"));
    return List.of(
        new ContributionReceived(AMOUNT, DAY, "渝中区", "渝财1号", "500103", "ZH02", "L1"),
        new CapitalReturned(AMOUNT, DAY, "500103", "渝财2号", "ZH02", "流水1"),
        new InterestReceived(AMOUNT, DAY, "ZH01", "流水2", null),
        new ExpensePaid(AMOUNT, DAY, "律师费", "律师事务所", "渝财3号", "ZH01", "流水3"),
        new MoneyTransferred(AMOUNT, DAY, "ZH01", "ZH02", "渝财4号", "流水4"),
        new PaymentPromised(AMOUNT, "ZH01", "ZF2026-000001"),
        new PromiseReleased(AMOUNT, "ZH01", "ZF2026-000001"),
        new RiskReserveSetAside(AMOUNT, "渝财5号"),
        new RiskReserveReleased(AMOUNT, "渝财6号"),
        new SuspenseTaken(AMOUNT, DAY, "ZH01", "L2", "流水5"),
        new UnexplainedPaymentTaken(AMOUNT, DAY, "ZH01", "L3", "流水6"),
        new SuspenseReturned(AMOUNT, true, DAY, "ZH01", "L2", "流水7", "错汇"),
        new OpeningBalancesTaken(DAY, "渝财7号", lines),
        new FundFactReversed(1, "重复登记", lines.stream().map(Posting::opposite).toList()),
        new DayItemExplained("statement:ZH01", DAY, "银行尚未联网"),
        new DaySealed(DAY, null, "ab", null, 1, 2, 3, position(), List.of(7L)),
        new IncomeCarriedOver(2026, carried()),
        new MonthLocked("2026-09", List.of(MOVEMENT)),
        new YearHandedOver(2026, List.of(MOVEMENT)));
  }

  private static FundPosition position() {
    var rows =
        List.of(
            new Balances.Row(Account.SPECIAL_ACCOUNT, "ZH01", AMOUNT, Money.ZERO),
            new Balances.Row(Account.CAPITAL, "500000", Money.ZERO, AMOUNT));
    return FundPosition.of(new Balances(DAY, rows));
  }

  private static List<Posting> carried() {
    return List.of(
        Posting.debit(Account.INTEREST_INCOME, AMOUNT), Posting.credit(Account.SURPLUS, AMOUNT));
  }

  @Test
  void every_fact_has_its_place_in_both_tables() {
    var all = Arrays.asList(FundEvent.class.getPermittedSubclasses());
    assertThat(FundPostingRules.events()).hasSameElementsAs(all.stream().map(this::fact).toList());
    assertThat(FundWording.events()).hasSameElementsAs(FundPostingRules.events());
    assertThat(samples().stream().map(Object::getClass).distinct()).hasSize(all.size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_entry_is_in_balance_and_names_its_subsidiaries(FundEvent event) {
    assertThatCode(
            () -> {
              var postings = FundPostingRules.postings(event);
              new JournalEntry(FundEvent.CHAIN, 1, DAY, postings, null);
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_fact_is_told_in_both_languages_and_read_back_as_it_was(FundEvent event) {
    assertThat(FundWording.of(event).zh()).isNotBlank();
    assertThat(FundWording.of(event).en()).isNotBlank();
    assertThat(JsonForm.read(JsonForm.write(event), event.getClass())).isEqualTo(event);
  }

  @Test
  void a_contribution_recorded_before_contributors_were_kept_apart_is_the_citys() {
    var old =
        "{\"amount\":\"100.00\",\"contributor\":\"市财政局\",\"documentNumber\":\"1\","
            + "\"receivedOn\":\"2026-09-24\"}";
    var event = JsonForm.read(old, ContributionReceived.class);
    assertThat(FundPostingRules.postings(event))
        .extracting(Posting::detail)
        .containsExactly("ZH01", "500000");
  }

  private Class<? extends FundEvent> fact(Class<?> type) {
    return type.asSubclass(FundEvent.class);
  }
}
