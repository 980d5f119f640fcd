package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** Clauses K-1 and K-2: days are closed one after another and stay as they are. */
class CloseOfDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  @AfterEach
  void undo() {
    for (var database : TestDatabase.values()) {
      OpenBooks.in(database);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_day_that_is_not_over_is_not_closed(TestDatabase database) {
    var office = office(database);
    assertThat(codes(close(office, DAY))).containsExactly("day-not-over");
    assertThat(office.as("system", () -> office.get(Ledger.class).closedThrough())).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void days_are_closed_in_turn_and_closing_them_again_changes_nothing(TestDatabase database) {
    var office = office(database);
    new Errand(office).walked();
    office.timeIs("2026-09-22T01:00:00Z");
    var first = Errand.done(close(office, DAY));
    assertThat(first.sealed()).hasSize(1);
    assertThat(first.sealed().get(0).after()).isNull();
    assertThat(first.sealed().get(0).records()).isPositive();
    office.timeIs("2026-09-25T01:00:00Z");
    var missed = Errand.done(close(office, LocalDate.of(2026, 9, 24)));
    assertThat(missed.sealed())
        .extracting(SealView::day)
        .containsExactly(DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));
    assertThat(missed.sealed().get(0).previousRoot()).isEqualTo(first.sealed().get(0).root());
    assertThat(missed.sealed().get(2).records()).isZero();
    var again = Errand.done(close(office, LocalDate.of(2026, 9, 24)));
    assertThat(again.sealed()).isEmpty();
    assertThat(again.closedThrough()).isEqualTo(LocalDate.of(2026, 9, 24));
  }

  @ParameterizedTest
  @EnumSource
  void what_comes_late_stands_on_the_first_open_day(TestDatabase database) {
    var office = office(database);
    office.timeIs("2026-09-22T01:00:00Z");
    Errand.done(close(office, DAY));
    var before = balances(office, DAY);
    contribution(office, DAY);
    assertThat(balances(office, DAY)).isEqualTo(before);
    var next = office.as("system", () -> office.get(Ledger.class).summed(DAY.plusDays(1)));
    assertThat(balances(office, DAY.plusDays(1))).isEqualTo(next.rows());
    assertThat(next.rows()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void stored_figures_that_were_altered_stand_in_the_way(TestDatabase database) {
    var office = office(database);
    office.timeIs("2026-09-22T01:00:00Z");
    var outcome =
        office.tries(
            "treasurer",
            () -> {
              office
                  .em()
                  .createNativeQuery("update fund_account set balance_fen = balance_fen + 1")
                  .executeUpdate();
              return office.get(CloseBooks.class).through(DAY, Errand.change());
            });
    assertThat(codes(outcome)).containsExactly("balance-differs");
  }

  private static Office office(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    return office;
  }

  private static Outcome<ClosingReceipt> close(Office office, LocalDate day) {
    return office.as("treasurer", () -> office.get(CloseBooks.class).through(day, Errand.change()));
  }

  private static void contribution(Office office, LocalDate day) {
    var form = new RecordContribution.Form(Money.ofYuan(7), day, "市级", "渝财〔2026〕9号");
    office.as(
        "treasurer",
        () -> Errand.done(office.get(RecordContribution.class).record(form, Errand.change())));
  }

  private static List<?> balances(Office office, LocalDate asOf) {
    return office.as("system", () -> office.get(Ledger.class).balances(asOf).rows());
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.fold(
        done -> List.of(), refusals -> refusals.stream().map(refusal -> refusal.code()).toList());
  }
}
