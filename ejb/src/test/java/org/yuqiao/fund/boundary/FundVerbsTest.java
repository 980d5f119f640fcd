package org.yuqiao.fund.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** M-1 to M-5 at the desks of treasurer, approver and administrator, on both databases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FundVerbsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 18);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  @ParameterizedTest
  @EnumSource
  void capital_stands_under_the_contributor_that_the_text_or_the_code_tells(TestDatabase database) {
    var office = office(database);
    var before = capital(office, "500115");
    contribute(office, "长寿区财政局", null, 5_000_000);
    contribute(office, "某专项资金", "500115", 1_000_000);
    assertThat(capital(office, "500115").minus(before)).isEqualTo(Money.ofYuan(6_000_000));
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_contributor_is_refused_and_the_known_ones_are_named(TestDatabase database) {
    var office = office(database);
    var refusals =
        refusals(
            contribution(office, new RecordContribution.Form(Money.ofYuan(1), DAY, "成都市", "1")));
    assertThat(refusals).extracting(Refusal::code).containsExactly("contributor-unknown");
    assertThat(refusals.get(0).zh()).contains("500000 市级").contains("YQ-03 万盛经开区");
  }

  @ParameterizedTest
  @EnumSource
  void a_second_account_takes_money_and_is_closed_only_without_it(TestDatabase database) {
    var office = office(database);
    var account = register(office);
    var again = office.as("admin", () -> register(office, account.accountNumber()));
    assertThat(refusals(again)).extracting(Refusal::code).containsExactly("account-number-taken");
    long seq = interest(office, account.code(), 120_000);
    assertThat(account(office, account.code()).balance()).isEqualTo(Money.ofYuan(120_000));
    assertThat(close(office, account.code())).containsExactly("special-account-not-empty");
    assertThat(reverse(office, seq)).isEmpty();
    assertThat(close(office, account.code())).isEmpty();
    assertThat(close(office, "ZH01"))
        .containsExactly("special-account-primary", "special-account-not-empty");
    var refused = office.as("treasurer", () -> interestInto(office, account.code(), 1));
    assertThat(refusals(refused))
        .extracting(Refusal::code)
        .containsExactly("special-account-closed");
  }

  @ParameterizedTest
  @EnumSource
  void a_fact_is_taken_back_once_by_exactly_opposite_lines(TestDatabase database) {
    var office = office(database);
    long seq = interest(office, null, 88);
    assertThat(reverse(office, seq)).isEmpty();
    assertThat(reverse(office, seq)).containsExactly("fund-fact-reversed");
    var facts = office.as("auditor", () -> office.get(FundFactQueries.class).latest(500));
    long by =
        facts.stream().filter(fact -> fact.seq() == seq).findFirst().orElseThrow().reversedBy();
    assertThat(reverse(office, by)).contains("reversal-of-reversal");
    assertThat(reverse(office, 999_999)).containsExactly("fund-fact-unknown");
    var wrong = lines(office, seq);
    var opposite = lines(office, by);
    assertThat(opposite)
        .extracting(line -> line.posting().opposite())
        .containsExactlyElementsOf(wrong.stream().map(JournalLine::posting).toList());
    assertThat(opposite).extracting(JournalLine::reference).containsOnly("FUND#" + seq);
  }

  @ParameterizedTest
  @EnumSource
  void of_parallel_reversals_one_wins_and_the_others_are_told(TestDatabase database)
      throws Exception {
    long seq = interest(office(database), null, 77);
    int people = 6;
    var barrier = new CyclicBarrier(people);
    Callable<List<String>> act =
        () -> {
          var own = new Office(database);
          own.timeIs("2026-09-21T02:00:00Z");
          barrier.await();
          return reverse(own, seq);
        };
    var threads = Executors.newFixedThreadPool(people);
    try {
      int won = 0;
      for (var outcome : threads.invokeAll(java.util.Collections.nCopies(people, act))) {
        won += outcome.get().isEmpty() ? 1 : 0;
        assertThat(outcome.get()).isIn(List.of(), List.of("fund-fact-reversed"));
      }
      assertThat(won).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_reversal_that_would_take_promised_money_is_refused(TestDatabase database) {
    var office = office(database);
    var account = register(office);
    long seq = interest(office, account.code(), 1_000);
    office.as("approver", () -> Errand.done(expense(office, account.code(), 400)));
    assertThat(reverse(office, seq)).containsExactly("account-money-short");
  }

  @ParameterizedTest
  @EnumSource
  void capital_given_back_is_held_until_the_bank_has_paid_it(TestDatabase database) {
    var office = office(database);
    var account = register(office);
    var before = capital(office, "500240");
    assertThat(refusals(giveBack(office, "500240", account.code())))
        .extracting(Refusal::code)
        .containsExactly("capital-exceeded", "account-money-short");
    var form =
        new RecordContribution.Form(
            Money.ofYuan(1_000), DAY, "石柱土家族自治县", "拨", null, account.code(), "流水");
    Errand.done(contribution(office, form));
    var asked = Errand.done(giveBack(office, "500240", account.code()));
    assertThat(account(office, account.code()).reserved()).isEqualTo(Money.ofYuan(700));
    assertThat(account(office, account.code()).available()).isEqualTo(Money.ofYuan(300));
    assertThat(refusals(giveBack(office, "500240", account.code())))
        .extracting(Refusal::code)
        .containsExactly("account-money-short");
    office.as("releaser", () -> pay(office, asked.number()));
    assertThat(account(office, account.code()).reserved()).isEqualTo(Money.ZERO);
    assertThat(account(office, account.code()).balance()).isEqualTo(Money.ofYuan(300));
    assertThat(capital(office, "500240").minus(before)).isEqualTo(Money.ofYuan(300));
  }

  @ParameterizedTest
  @EnumSource
  void a_payment_taken_back_leaves_its_money_free(TestDatabase database) {
    var office = office(database);
    var account = register(office);
    interest(office, account.code(), 500);
    var asked = office.as("approver", () -> Errand.done(expense(office, account.code(), 500)));
    assertThat(account(office, account.code()).available()).isEqualTo(Money.ZERO);
    office.as(
        "treasurer",
        () -> {
          office.get(Payments.class).cancel(asked.number(), "重复");
          return null;
        });
    assertThat(account(office, account.code()).available()).isEqualTo(Money.ofYuan(500));
  }

  @ParameterizedTest
  @EnumSource
  void money_moves_between_accounts_when_the_bank_says_so(TestDatabase database) {
    var office = office(database);
    var from = register(office);
    var to = register(office);
    interest(office, from.code(), 900);
    var form = new TransferMoney.Form(Money.ofYuan(400), from.code(), to.code(), to.code());
    var asked =
        office.as(
            "treasurer",
            () -> Errand.done(office.get(TransferMoney.class).prepare(form, Errand.change())));
    assertThat(account(office, to.code()).balance()).isEqualTo(Money.ZERO);
    office.as("releaser", () -> pay(office, asked.number()));
    assertThat(account(office, to.code()).balance()).isEqualTo(Money.ofYuan(400));
    assertThat(account(office, from.code()).balance()).isEqualTo(Money.ofYuan(500));
    assertThat(office.as("auditor", () -> office.get(VerifyRecord.class).verify()).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_drawdown_leaves_an_account_that_can_pay_it_and_its_money_is_held_there(
      TestDatabase database) {
    var office = office(database);
    var account = register(office);
    var other = register(office);
    interest(office, account.code(), 8_999_999);
    var errand = new Errand(office).drafted().accepted().confirmed().approved().signed();
    var number = errand.number();
    var form = new PreparePayment.Form(Errand.BRIDGE, errand.listed(), account.code());
    assertThat(prepare(office, number, form)).containsExactly("account-money-short");
    interest(office, account.code(), 1);
    assertThat(prepare(office, number, form)).isEmpty();
    assertThat(transfer(office, account, other)).containsExactly("account-money-short");
    var cancel = new CancelPayment.Form("改由主专户支付");
    office.as(
        "treasurer",
        () -> Errand.done(office.get(CancelPayment.class).cancel(number, cancel, Errand.change())));
    assertThat(transfer(office, account, other)).isEmpty();
  }

  private static List<String> prepare(Office office, CaseNumber number, PreparePayment.Form form) {
    return office
        .as(
            "treasurer",
            () -> office.get(PreparePayment.class).prepare(number, form, Errand.change()))
        .fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }

  private static List<String> transfer(
      Office office, SpecialAccountReceipt from, SpecialAccountReceipt to) {
    var form = new TransferMoney.Form(Money.ofYuan(1), from.code(), to.code(), to.code());
    return office
        .as("treasurer", () -> office.get(TransferMoney.class).prepare(form, Errand.change()))
        .fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }

  private static String pay(Office office, String number) {
    return office.get(Payments.class).paidAtCounter(number, TODAY, "YQ" + number);
  }

  @ParameterizedTest
  @EnumSource
  void without_a_share_an_expense_is_the_approvers_and_within_the_money(TestDatabase database) {
    var office = office(database);
    var account = register(office);
    var byTreasurer = office.as("treasurer", () -> expense(office, account.code(), 1));
    assertThat(refusals(byTreasurer))
        .extracting(Refusal::code, Refusal::clause)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("expense-needs-approver", "M-3"));
    var tooMuch = office.as("approver", () -> expense(office, account.code(), 1));
    assertThat(refusals(tooMuch)).extracting(Refusal::code).containsExactly("account-money-short");
  }

  @ParameterizedTest
  @EnumSource
  void the_reserve_is_set_aside_out_of_surplus_only(TestDatabase database) {
    var office = office(database);
    var refused =
        office.as(
            "approver",
            () ->
                office
                    .get(SetRiskReserve.class)
                    .setAside(new SetRiskReserve.Form(Money.ofYuan(1), "1号"), Errand.change()));
    assertThat(refusals(refused)).extracting(Refusal::code).containsExactly("surplus-exceeded");
  }

  @ParameterizedTest
  @EnumSource
  void the_contributors_capital_together_is_the_capital_account(TestDatabase database) {
    var office = office(database);
    contribute(office, "两江新区", null, 3_000_000);
    long seq = contribute(office, "江津区", null, 2_000_000);
    assertThat(reverse(office, seq)).isEmpty();
    var far = LocalDate.of(9999, 12, 31);
    var views = office.as("auditor", () -> office.get(CapitalQueries.class).asOf(far));
    var books = office.as("auditor", () -> office.get(Ledger.class).balances(far));
    var sum = views.stream().map(ContributorView::capital).reduce(Money.ZERO, Money::plus);
    assertThat(sum).isEqualTo(Money.ZERO.minus(books.of(Account.CAPITAL)));
    var taken = views.stream().filter(one -> one.name().equals("江津区")).findFirst().orElseThrow();
    assertThat(taken.capital()).isEqualTo(Money.ZERO);
    assertThat(taken.paidIn()).isEqualTo(Money.ZERO);
    assertThat(taken.returned()).isEqualTo(Money.ZERO);
    var early =
        office.as("auditor", () -> office.get(CapitalQueries.class).asOf(DAY.minusYears(20)));
    assertThat(early).allMatch(one -> one.capital().isZero());
    assertThat(office.as("auditor", () -> office.get(VerifyRecord.class).verify()).findings())
        .isEmpty();
  }

  private static Office office(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    return office;
  }

  private static long contribute(Office office, String text, String code, long yuan) {
    var form =
        new RecordContribution.Form(
            Money.ofYuan(yuan), DAY, text, "拨" + UUID.randomUUID(), code, null, "流水1");
    return Errand.done(contribution(office, form)).revision();
  }

  private static Outcome<CaseReceipt> contribution(Office office, RecordContribution.Form form) {
    return office.as(
        "treasurer", () -> office.get(RecordContribution.class).record(form, Errand.change()));
  }

  private static SpecialAccountReceipt register(Office office) {
    var number = Long.toString(java.util.concurrent.ThreadLocalRandom.current().nextLong(1L << 60));
    return office.as("admin", () -> Errand.done(register(office, "0000000" + number)));
  }

  private static Outcome<SpecialAccountReceipt> register(Office office, String number) {
    return office
        .get(RegisterSpecialAccount.class)
        .register(new RegisterSpecialAccount.Form("二号专户", "巴渝银行", number, DAY));
  }

  private static List<String> close(Office office, String code) {
    var form = new RegisterSpecialAccount.AccountClosingForm(TODAY);
    return office
        .as("admin", () -> office.get(RegisterSpecialAccount.class).close(code, form))
        .fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }

  private static long interest(Office office, String account, long yuan) {
    return office
        .as("treasurer", () -> Errand.done(interestInto(office, account, yuan)))
        .revision();
  }

  private static Outcome<CaseReceipt> interestInto(Office office, String account, long yuan) {
    var form = new RecordInterest.Form(Money.ofYuan(yuan), DAY, account, "结息1");
    return office.get(RecordInterest.class).record(form, Errand.change());
  }

  private static Outcome<FundPaymentReceipt> expense(Office office, String account, long yuan) {
    var document = java.util.UUID.randomUUID().toString();
    var form =
        new PayExpense.Form(
            Money.ofYuan(yuan), "诉讼费", document, account, "律所", "6222020200112233", "巴渝银行");
    return office.get(PayExpense.class).prepare(form, Errand.change());
  }

  private static Outcome<FundPaymentReceipt> giveBack(Office office, String code, String account) {
    var document = java.util.UUID.randomUUID().toString();
    var form =
        new ReturnCapital.Form(
            Money.ofYuan(700), code, document, account, "区财政局", "6222020200112233", "巴渝银行");
    return office.as(
        "treasurer", () -> office.get(ReturnCapital.class).prepare(form, Errand.change()));
  }

  private static List<String> reverse(Office office, long seq) {
    var form = new ReverseFundFact.Form(seq, "重复登记");
    return office
        .as("approver", () -> office.get(ReverseFundFact.class).reverse(form, Errand.change()))
        .fold(done -> List.of(), why -> why.stream().map(Refusal::code).toList());
  }

  private static List<JournalLine> lines(Office office, long seq) {
    return office.as("auditor", () -> office.get(Ledger.class).entry("FUND", seq));
  }

  private static SpecialAccountView account(Office office, String code) {
    return office.as("auditor", () -> office.get(SpecialAccountQueries.class).asOf(TODAY)).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Money capital(Office office, String code) {
    return office.as("auditor", () -> office.get(CapitalQueries.class).asOf(TODAY)).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow()
        .capital();
  }

  private static List<Refusal> refusals(Outcome<?> outcome) {
    return outcome.fold(done -> List.of(), why -> why);
  }
}
