package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** Clauses K-1 and K-2: days are closed one after another and stay as they are. */
class CloseOfDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  @AfterEach
  void undo() {
    OpenBooks.everywhere();
  }

  @ParameterizedTest
  @EnumSource
  void a_day_that_is_not_over_is_not_closed(TestDatabase database) {
    var closing = Closing.in(database);
    assertThat(Closing.codes(closing.close(DAY))).containsExactly("day-not-over");
    var office = closing.office();
    assertThat(office.as("system", () -> office.get(Ledger.class).closedThrough())).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void days_are_closed_in_turn_and_closing_them_again_changes_nothing(TestDatabase database) {
    var closing = Closing.in(database);
    new Errand(closing.office()).walked();
    var first = closing.morningOf(DAY.plusDays(1)).closed(DAY);
    assertThat(first).hasSize(1);
    assertThat(first.get(0).after()).isNull();
    assertThat(first.get(0).records()).isPositive();
    var missed = closing.morningOf(DAY.plusDays(4)).closed(DAY.plusDays(3));
    assertThat(missed)
        .extracting(SealView::day)
        .containsExactly(DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));
    assertThat(missed.get(0).previousRoot()).isEqualTo(first.get(0).root());
    assertThat(missed.get(2).records()).isZero();
    var again = Errand.done(closing.close(DAY.plusDays(3)));
    assertThat(again.sealed()).isEmpty();
    assertThat(again.closedThrough()).isEqualTo(DAY.plusDays(3));
  }

  @ParameterizedTest
  @EnumSource
  void a_day_that_cannot_be_closed_does_not_undo_those_before_it(TestDatabase database) {
    var closing = Closing.in(database).morningOf(DAY.plusDays(2));
    closing.closed(DAY);
    var stopped = Errand.done(closing.close(DAY.plusDays(2)));
    assertThat(stopped.closedThrough()).isEqualTo(DAY.plusDays(1));
    assertThat(stopped.stoppedAt()).isEqualTo(DAY.plusDays(2));
    assertThat(stopped.obstacles()).extracting(ObstacleView::code).containsExactly("day-not-over");
  }

  @ParameterizedTest
  @EnumSource
  void what_comes_late_stands_on_the_first_open_day(TestDatabase database) {
    var closing = Closing.in(database).morningOf(DAY.plusDays(1));
    closing.closed(DAY);
    var before = closing.balances(DAY);
    closing.contribute(7, DAY);
    assertThat(closing.balances(DAY)).isEqualTo(before);
    assertThat(closing.balances(DAY.plusDays(1)))
        .isEqualTo(closing.summed(DAY.plusDays(1)))
        .isNotEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void a_balance_that_was_altered_stands_in_the_way(TestDatabase database) {
    var closing = Closing.in(database).morningOf(DAY.plusDays(1));
    var office = closing.office();
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
    assertThat(Closing.codes(outcome)).contains("balance-differs");
  }

  @ParameterizedTest
  @EnumSource
  void who_is_past_due_and_unmarked_is_named(TestDatabase database) {
    var closing = Closing.in(database);
    var errand =
        new Errand(closing.office()).drafted().accepted().confirmed().approved().prepared().drawn();
    var due = LocalDate.of(2026, 11, 30);
    closing.morningOf(due.plusDays(1));
    var office = closing.office();
    var view = office.as("treasurer", () -> office.get(ClosingQueries.class).day(due));
    assertThat(view.obstacles())
        .anySatisfy(
            obstacle -> {
              assertThat(obstacle.code()).isEqualTo("overdue-unmarked");
              assertThat(obstacle.item()).isEqualTo("case:" + errand.number());
              assertThat(obstacle.explainable()).isFalse();
            });
    assertThat(view.state().code()).isEqualTo("BLOCKED");
  }
}
