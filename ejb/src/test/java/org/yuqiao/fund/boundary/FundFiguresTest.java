package org.yuqiao.fund.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** The fund's figures as of any day are sums over the journal that anybody can do by hand. */
class FundFiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final List<String> OUT = List.of("1101", "1102", "1109");

  @BeforeAll
  static void theOfficeHasWorked() {
    for (var database : TestDatabase.values()) {
      var office = new Office(database);
      Errand.prepare(office);
      new Errand(office).walked();
      new Errand(office).drafted().accepted().confirmed().approved().prepared().drawn();
    }
  }

  @ParameterizedTest(name = "{0}, available as of {1}")
  @CsvSource({
    "H2, 2026-08-31", "H2, 2026-09-01", "H2, 2026-09-21",
    "POSTGRESQL, 2026-08-31", "POSTGRESQL, 2026-09-01", "POSTGRESQL, 2026-09-21"
  })
  void available_money_as_of_a_day_is_the_sum_over_the_journal_by_hand(
      TestDatabase database, LocalDate asOf) {
    var office = new Office(database);
    String byHand =
        "select coalesce(sum(case account_code when '1001' then debit_fen - credit_fen"
            + " else credit_fen - debit_fen end), 0)"
            + " from journal_line where account_code in ('1001', '9001') and booked_on <= :day";
    var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(asOf));
    assertThat(fund.available()).isEqualTo(sum(office, byHand, asOf));
    Money parts =
        fund.accounts().stream()
            .map(FundView.SpecialAccount::available)
            .reduce(Money.ZERO, Money::plus);
    assertThat(parts).as("the accounts' sum is the pool's").isEqualTo(fund.available());
  }

  @ParameterizedTest
  @EnumSource
  void money_in_and_out_of_a_day_are_the_account_s_debits_and_credits(TestDatabase database) {
    var office = new Office(database);
    var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(TODAY));
    String in = "select sum(debit_fen) from journal_line where account_code = '1001'";
    String out = "select sum(credit_fen) from journal_line where account_code = '1001'";
    assertThat(fund.moneyIn()).isEqualTo(sum(office, in + " and booked_on = :day", TODAY));
    assertThat(fund.moneyOut()).isEqualTo(sum(office, out + " and booked_on = :day", TODAY));
    var journal =
        page(
            office,
            new JournalFilter(List.of("1001"), null, null, null, null, TODAY, TODAY, "debit"),
            null,
            1);
    assertThat(journal.debit()).isEqualTo(fund.moneyIn());
  }

  @ParameterizedTest
  @EnumSource
  void the_curve_ends_at_the_day_and_each_of_its_days_is_that_day_s_overview(
      TestDatabase database) {
    var office = new Office(database);
    var history = office.as("auditor", () -> office.get(FundQueries.class).history(TODAY));
    assertThat(history.days()).hasSize(21);
    for (var day : history.days()) {
      var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(day.date()));
      assertThat(day.balance()).isEqualTo(fund.balance());
      assertThat(day.available()).isEqualTo(fund.available());
      assertThat(day.outstanding()).isEqualTo(fund.outstanding());
    }
  }

  @ParameterizedTest
  @EnumSource
  void figures_of_several_accounts_are_what_the_journal_comes_to_over_them(TestDatabase database) {
    var office = new Office(database);
    var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(TODAY));
    assertThat(closing(office, List.of("1001", "9002"), TODAY)).isEqualTo(fund.available());
    assertThat(closing(office, OUT, TODAY)).isEqualTo(fund.outstanding());
  }

  @ParameterizedTest
  @EnumSource
  void money_due_on_a_day_is_what_the_journal_of_the_cases_due_then_came_to(TestDatabase database) {
    var office = new Office(database);
    var due = new Errand(office).drafted().accepted().confirmed().approved().prepared().drawn();
    LocalDate day = office.as("auditor", () -> dueOn(office, due));
    var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(day));
    var before = new JournalFilter(OUT, null, null, day, null, null, day.minusDays(1), null);
    assertThat(fund.due()).isGreaterThanOrEqualTo(Errand.BRIDGE);
    assertThat(page(office, before, null, 1).closing()).isEqualTo(fund.due());
    var nobody = new JournalFilter(OUT, null, null, day.plusYears(9), null, null, null, null);
    assertThat(page(office, nobody, null, 1).lines()).isZero();
  }

  private static LocalDate dueOn(Office office, Errand errand) {
    return office
        .em()
        .createQuery("select c.dueOn from BridgeCase c where c.number = :n", LocalDate.class)
        .setParameter("n", errand.number().value())
        .getSingleResult();
  }

  private static Money closing(Office office, List<String> accounts, LocalDate to) {
    var filter = new JournalFilter(accounts, null, null, null, null, null, to, null);
    return page(office, filter, null, 1).closing();
  }

  @ParameterizedTest
  @EnumSource
  void the_journal_s_pages_carry_the_balance_from_the_opening_to_the_closing(
      TestDatabase database) {
    var office = new Office(database);
    var filter =
        new JournalFilter(
            List.of("1001"), "ZH01", null, null, null, LocalDate.of(2026, 9, 2), TODAY, null);
    var page = page(office, filter, null, 2);
    Money balance = page.opening();
    long lines = 0;
    while (true) {
      for (var line : page.items()) {
        balance = balance.plus(line.debit()).minus(line.credit());
        assertThat(line.balance()).isEqualTo(balance);
        assertThat(line.zh()).isNotBlank();
        assertThat(line.en()).isNotBlank();
        lines++;
      }
      if (page.next() == null) {
        break;
      }
      page = page(office, filter, page.next(), 2);
    }
    assertThat(balance).isEqualTo(page.closing());
    assertThat(lines).isEqualTo(page.lines()).isGreaterThan(2);
    var fund = office.as("auditor", () -> office.get(FundQueries.class).overview(TODAY));
    assertThat(page.closing()).isEqualTo(fund.accounts().get(0).balance());
  }

  @ParameterizedTest
  @EnumSource
  void an_entry_tells_its_lines_its_fact_and_its_case(TestDatabase database) {
    var office = new Office(database);
    var filter = new JournalFilter(List.of("1101"), null, null, null, null, null, null, "debit");
    var line = page(office, filter, null, 1).items().get(0);
    var entry =
        office
            .as("auditor", () -> office.get(JournalQueries.class).entry(line.subject(), line.seq()))
            .orElseThrow();
    assertThat(entry.caseNumber()).isEqualTo(line.subject());
    assertThat(entry.lines()).hasSize(4);
    assertThat(entry.fact().kind()).isEqualTo("FundsDrawn");
    assertThat(entry.fact().hash()).hasSize(64);
    assertThat(entry.reference()).isEqualTo("HL-1");
    assertThat(entry.reversedBy()).isNull();
    assertThat(
            office.<Object>as(
                "auditor", () -> office.get(JournalQueries.class).entry("FUND", 999_999)))
        .isEqualTo(java.util.Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void every_figure_costs_the_same_few_statements_however_much_is_booked(TestDatabase database) {
    var office = new Office(database);
    var journal = new JournalFilter(List.of("1001"), null, null, null, null, null, null, null);
    long before = counted(office, () -> office.get(FundQueries.class).history(TODAY));
    long page = counted(office, () -> office.get(JournalQueries.class).page(journal, null, 100));
    for (int i = 0; i < 5; i++) {
      new Errand(office).walked();
    }
    assertThat(counted(office, () -> office.get(FundQueries.class).history(TODAY)))
        .isEqualTo(before)
        .isLessThanOrEqualTo(8);
    assertThat(counted(office, () -> office.get(JournalQueries.class).page(journal, null, 100)))
        .isEqualTo(page)
        .isLessThanOrEqualTo(6);
    assertThat(counted(office, () -> office.get(ForecastQueries.class).forecast()))
        .isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void the_forecast_starts_at_the_money_there_is_and_counts_on_what_is_out(TestDatabase database) {
    // other tests leave entries on later days, which today's clock would not let in
    var office = new Office(database);
    var forecast = office.as("treasurer", () -> office.get(ForecastQueries.class).forecast());
    var fund =
        office.as(
            "treasurer", () -> office.get(FundQueries.class).overview(LocalDate.of(9999, 12, 31)));
    assertThat(forecast.asOf()).isEqualTo(TODAY);
    assertThat(forecast.balance()).isEqualTo(fund.balance());
    assertThat(forecast.days()).hasSize(21);
    assertThat(forecast.assumptions().casesObserved()).isPositive();
    assertThat(forecast.assumptions().out().plus(forecast.assumptions().overdueLeftOut()))
        .isEqualTo(fund.outstanding());
  }

  @ParameterizedTest
  @EnumSource
  void a_promised_draw_can_be_paid_and_one_not_asked_for_is_refused(TestDatabase database) {
    var office = new Office(database);
    var promised = new Errand(office).drafted().accepted().confirmed().approved();
    var answer = payable(office, promised, null);
    var view = Errand.done(answer);
    assertThat(view.verdict().code()).isEqualTo("YES");
    assertThat(view.planned()).isEqualTo(LocalDate.of(2026, 10, 30));
    assertThat(view.needed()).isEqualTo(Errand.BRIDGE).isEqualTo(view.reserved());
    assertThat(view.zh()).contains("已预留");
    assertThat(code(payable(office, promised, TODAY.minusDays(1)))).isEqualTo("day-gone-by");
    assertThat(code(payable(office, promised, TODAY.plusYears(2)))).isEqualTo("day-too-far");
    assertThat(Errand.done(payable(office, promised, LocalDate.of(2026, 10, 1))).on())
        .isEqualTo(LocalDate.of(2026, 10, 8));
    promised.prepared().drawn();
    assertThat(code(payable(office, promised, null))).isEqualTo("wrong-state");
  }

  @ParameterizedTest
  @EnumSource
  void a_draw_not_yet_approved_has_to_leave_those_before_it_their_money(TestDatabase database) {
    var office = new Office(database);
    var asked = new Errand(office).drafted().accepted().confirmed();
    var answer = Errand.done(payable(office, asked, null));
    assertThat(answer.reserved()).isEqualTo(Money.ZERO);
    assertThat(answer.needed()).isEqualTo(Errand.BRIDGE);
    Supplier<Outcome<PayableView>> inAnEmptyPool =
        () -> {
          office
              .em()
              .createNativeQuery("update fund_account set reserved_fen = balance_fen")
              .executeUpdate();
          office
              .em()
              .createNativeQuery(
                  "update bridge_case set case_status = 'CLOSED' where case_status = 'DISBURSED'")
              .executeUpdate();
          return office.get(AskPayable.class).on(asked.number(), TODAY);
        };
    var short_ = Errand.done(office.tries("treasurer", inAnEmptyPool));
    assertThat(short_.verdict().code()).isEqualTo("NO");
    assertThat(short_.zh()).contains("不足");
    assertThat(short_.en()).contains("missing");
  }

  private static Outcome<PayableView> payable(Office office, Errand errand, LocalDate on) {
    return office.as("treasurer", () -> office.get(AskPayable.class).on(errand.number(), on));
  }

  private static String code(Outcome<PayableView> outcome) {
    return outcome.fold(view -> "done", refusals -> refusals.get(0).code());
  }

  private static JournalView page(Office office, JournalFilter filter, String after, int limit) {
    return office.as("auditor", () -> office.get(JournalQueries.class).page(filter, after, limit));
  }

  private static long counted(Office office, Supplier<?> act) {
    office.as("auditor", act);
    long before = office.statistics().getPrepareStatementCount();
    office.as("auditor", act);
    return office.statistics().getPrepareStatementCount() - before;
  }

  private static Money sum(Office office, String sql, LocalDate day) {
    return office.as(
        "auditor",
        () ->
            Money.ofFen(
                ((Number)
                        office
                            .em()
                            .createNativeQuery(sql)
                            .setParameter("day", day)
                            .getSingleResult())
                    .longValue()));
  }
}
