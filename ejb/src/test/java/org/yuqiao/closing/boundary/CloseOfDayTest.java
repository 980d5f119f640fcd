package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.fund.boundary.RecordInterest;
import org.yuqiao.fund.boundary.RegisterSpecialAccount;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** Clauses K-1 and K-2: days are closed one after another and stay as they are. */
class CloseOfDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  /** A statement of the day with one line that nobody has placed. */
  private static final List<String> STATEMENT =
      List.of(
          "insert into bank_statement (id, fund_account, account_serial, from_day, to_day, in_fen,"
              + " out_fen, line_count, new_lines, file_name, file_format, file_digest, imported_by,"
              + " imported_at) values (1, 'ZH01', 1, date '2026-09-21', date '2026-09-21', 500, 0,"
              + " 1, 1, 'a.csv', 'CSV', 'x', 'treasurer', timestamp '2026-09-22 01:00:00')",
          "insert into bank_line (id, statement_id, line_ordinal, fund_account, booked_on,"
              + " amount_fen, inward, occurrence, fingerprint, line_status, row_version) values"
              + " (1000001, 1, 1, 'ZH01', date '2026-09-21', 500, 1, 1, 'x', 'OPEN', 0)");

  @AfterEach
  void undo() {
    OpenBooks.everywhere();
  }

  @ParameterizedTest
  @EnumSource
  void a_day_that_is_not_over_is_not_closed(TestDatabase database) {
    var closing = Closing.in(database).explained(DAY);
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
    closing.explained(DAY.plusDays(2));
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
    var closing = Closing.in(database).morningOf(DAY.plusDays(1)).explained(DAY);
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

  @ParameterizedTest
  @EnumSource
  void without_a_statement_a_person_s_words_are_needed_and_kept(TestDatabase database) {
    var closing = Closing.in(database).morningOf(DAY.plusDays(1));
    assertThat(Closing.codes(closing.close(DAY))).contains("statement-missing");
    closing.closed(DAY);
    var office = closing.office();
    var view = office.as("auditor", () -> office.get(ClosingQueries.class).day(DAY));
    assertThat(view.state().code()).isEqualTo("SEALED");
    assertThat(view.explanations())
        .anySatisfy(
            explanation -> {
              assertThat(explanation.item()).isEqualTo("statement:ZH01");
              assertThat(explanation.by()).isEqualTo("treasurer");
              assertThat(explanation.reason()).isEqualTo("银行尚未联网");
            });
  }

  @ParameterizedTest
  @EnumSource
  void words_do_not_stand_for_what_must_be_put_right(TestDatabase database) {
    var closing = Closing.in(database);
    var office = closing.office();
    var form = new ExplainDay.Form("case:ZD2026-000001", DAY, "稍后处理");
    assertThat(
            Closing.codes(
                office.as(
                    "treasurer",
                    () -> office.get(ExplainDay.class).explain(form, Errand.change()))))
        .containsExactly("not-explainable");
  }

  /** However many receipts were reversed: they cancel each other, the entry after them does not. */
  @ParameterizedTest
  @EnumSource
  void reversed_pairs_do_not_hide_an_entry_that_stands_open(TestDatabase database) {
    var closing = Closing.in(database);
    var office = closing.morningOf(DAY.plusDays(1)).office();
    var entries =
        office.tries(
            "treasurer",
            () -> {
              office.em().createNativeQuery(STATEMENT.get(0)).executeUpdate();
              for (int pair = 1; pair <= 110; pair++) {
                line(office, 2 * pair, "500, 0", null);
                line(office, 2 * pair + 1, "0, 500", "A-TEST#" + 2 * pair);
              }
              line(office, 999, "700, 0", "LS-1");
              return office.get(BankSide.class).obstacles(DAY);
            });
    assertThat(entries).extracting(Obstacle::item).contains("book-line:A-TEST#999#1");
    assertThat(entries).extracting(Obstacle::item).doesNotContain("book-line:A-TEST#2#1");
  }

  private static void line(Office office, int seq, String sides, String reference) {
    office
        .em()
        .createNativeQuery(
            "insert into journal_line (subject, seq, line_no, account_code, detail, debit_fen,"
                + " credit_fen, booked_on, entry_reference) values ('A-TEST', "
                + seq
                + ", 1, '1001', 'ZH01', "
                + sides
                + ", date '2026-09-21', "
                + (reference == null ? "null" : "'" + reference + "'")
                + ")")
        .executeUpdate();
  }

  /** A line of the bank that nobody placed, and an entry that the bank does not tell of. */
  @ParameterizedTest
  @EnumSource
  void what_bank_and_books_do_not_share_is_named(TestDatabase database) {
    var closing = Closing.in(database);
    closing.contribute(11, DAY);
    var office = closing.morningOf(DAY.plusDays(1)).office();
    var obstacles =
        office.tries(
            "treasurer",
            () -> {
              STATEMENT.forEach(sql -> office.em().createNativeQuery(sql).executeUpdate());
              return office.get(ClosingQueries.class).day(DAY).obstacles();
            });
    assertThat(obstacles)
        .extracting(ObstacleView::code)
        .contains("bank-line-open", "book-line-open");
    assertThat(obstacles).extracting(ObstacleView::item).doesNotContain("statement:ZH01");
  }

  /** The bank began with another balance than the books had: it cannot stay unseen for a day. */
  @ParameterizedTest
  @EnumSource
  void a_balance_that_differs_from_the_banks_is_named_until_somebody_explains_it(
      TestDatabase database) {
    var closing = Closing.in(database);
    var office = closing.morningOf(DAY.plusDays(1)).office();
    var found =
        office.tries(
            "treasurer",
            () -> {
              var em = office.em();
              em.createNativeQuery("delete from bank_line").executeUpdate();
              em.createNativeQuery("delete from bank_statement").executeUpdate();
              STATEMENT.forEach(sql -> em.createNativeQuery(sql).executeUpdate());
              em.createNativeQuery(
                      "update bank_statement set opening_fen = 1 + (select"
                          + " coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
                          + " where account_code = '1001' and detail = 'ZH01'"
                          + " and booked_on < date '2026-09-21')")
                  .executeUpdate();
              return office.get(ClosingQueries.class).day(DAY).obstacles();
            });
    assertThat(found)
        .anySatisfy(
            obstacle -> {
              assertThat(obstacle.code()).isEqualTo("bank-balance-differs");
              assertThat(obstacle.item()).isEqualTo("difference:ZH01");
              assertThat(obstacle.zh()).contains("0.01元");
              assertThat(obstacle.explainable()).isTrue();
            });
  }

  /** Money may leave at the bank on a day on which the books know of nothing. */
  @ParameterizedTest
  @EnumSource
  void an_account_of_which_the_bank_tells_nothing_is_named_though_nothing_moved(
      TestDatabase database) {
    var closing = Closing.in(database).morningOf(DAY.plusDays(1));
    var code = accountWithInterest(closing.office());
    closing.closed(DAY);
    var office = closing.morningOf(DAY.plusDays(2)).clockRuns().office();
    var found =
        office.as(
            "auditor", () -> office.get(ClosingQueries.class).day(DAY.plusDays(1)).obstacles());
    assertThat(found)
        .filteredOn(obstacle -> obstacle.item().equals("statement:" + code))
        .extracting(ObstacleView::zh)
        .containsExactly("专户%s尚未导入2026-09-22的对账单。".formatted(code));
  }

  private static String accountWithInterest(Office office) {
    var number = Long.toString(ThreadLocalRandom.current().nextLong(1L << 60));
    var account =
        new RegisterSpecialAccount.Form("静止专户", "存管银行", "0000000" + number, DAY.minusDays(9));
    var code =
        office
            .as(
                "admin",
                () -> Errand.done(office.get(RegisterSpecialAccount.class).register(account)))
            .code();
    var interest = new RecordInterest.Form(Money.ofYuan(3), DAY, code, "JX" + number);
    office.as(
        "treasurer",
        () -> Errand.done(office.get(RecordInterest.class).record(interest, Errand.change())));
    return code;
  }
}
