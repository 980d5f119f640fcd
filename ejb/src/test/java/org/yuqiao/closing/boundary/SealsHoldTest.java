package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.Verification;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** A closed day gives the same figures and root for ever, and says what was altered. */
class SealsHoldTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

  @AfterEach
  void undo() {
    OpenBooks.everywhere();
  }

  @ParameterizedTest
  @EnumSource
  void a_closed_day_comes_out_the_same_when_reckoned_anew(TestDatabase database) {
    var closing = Closing.in(database);
    new Errand(closing.office()).walked();
    var seal = closing.morningOf(DAY.plusDays(1)).closed(DAY).get(0);
    closing.contribute(5, DAY);
    new Errand(closing.office()).drafted().accepted();
    closing.morningOf(DAY.plusDays(2)).closed(DAY.plusDays(1));
    var rerun = closing.rerun(DAY);
    assertThat(rerun.findings()).isEmpty();
    assertThat(rerun.root()).isEqualTo(seal.root());
    assertThat(rerun.now()).isEqualTo(rerun.sealed());
    assertThat(closing.rerun(DAY.plusDays(1)).findings()).isEmpty();
    assertThat(verified(closing)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_record_rewritten_with_its_whole_chain_no_longer_gives_the_root(TestDatabase database) {
    var closing = Closing.in(database);
    var errand = new Errand(closing.office()).walked();
    closing.morningOf(DAY.plusDays(1)).closed(DAY);
    var office = closing.office();
    String hash = "0123456789abcdef".repeat(4);
    var found =
        office.tries(
            "auditor",
            () -> {
              office
                  .em()
                  .createNativeQuery(
                      "update audit_record set record_hash = :hash where subject = :subject"
                          + " and seq = 3")
                  .setParameter("hash", hash)
                  .setParameter("subject", errand.number().value())
                  .executeUpdate();
              return office.get(VerifySeals.class).findings();
            });
    assertThat(found).extracting(Verification.Finding::code).containsExactly("seal-root-differs");
  }

  @ParameterizedTest
  @EnumSource
  void a_line_altered_after_the_close_is_found_by_name(TestDatabase database) {
    var closing = Closing.in(database);
    var errand = new Errand(closing.office()).walked();
    closing.morningOf(DAY.plusDays(1)).closed(DAY);
    var office = closing.office();
    var rerun =
        office.tries(
            "auditor",
            () -> {
              office
                  .em()
                  .createNativeQuery(
                      "update journal_line set debit_fen = debit_fen + 100"
                          + " where subject = :subject and account_code = '1101' and debit_fen > 0")
                  .setParameter("subject", errand.number().value())
                  .executeUpdate();
              return office.get(RerunDay.class).rerun(DAY).orElseThrow();
            });
    assertThat(rerun.findings())
        .extracting(Verification.Finding::code)
        .containsExactlyInAnyOrder("record-altered", "seal-root-differs", "seal-figures-differ");
    assertThat(rerun.findings())
        .anySatisfy(f -> assertThat(f.subject()).isEqualTo(errand.number().value()));
  }

  @ParameterizedTest
  @EnumSource
  void an_altered_seal_and_an_altered_balance_are_found(TestDatabase database) {
    var closing = Closing.in(database);
    closing.morningOf(DAY.plusDays(1)).closed(DAY);
    var office = closing.office();
    for (String sql :
        List.of(
            "update day_seal set cash_fen = cash_fen + 1",
            "update sealed_balance set debit_fen = debit_fen + 1 where account_code = '1001'",
            "update books set closed_through = null",
            "update day_seal_range set from_seq = from_seq + 1 where subject = 'FUND'",
            "delete from day_seal_range where subject = 'FUND'")) {
      var found =
          office.tries(
              "auditor",
              () -> {
                office.em().createNativeQuery(sql).executeUpdate();
                return office.get(VerifySeals.class).findings();
              });
      assertThat(found).as(sql).isNotEmpty();
    }
    assertThat(verified(closing)).isEmpty();
  }

  /** Whatever is closed when, the balances of any day equal the sum over every line. */
  @ParameterizedTest
  @EnumSource
  void balances_equal_the_sum_over_the_journal_on_every_day(TestDatabase database) {
    var random = new Random(20260921);
    var closing = Closing.in(database);
    LocalDate today = DAY;
    for (int step = 0; step < 60; step++) {
      today = today.plusDays(random.nextInt(3));
      closing.morningOf(today);
      if (random.nextInt(4) == 0) {
        closing.explained(today.minusDays(1)).close(today.minusDays(1 + random.nextInt(3)));
      } else {
        closing.contribute(1 + random.nextInt(1000), today.minusDays(random.nextInt(6)));
      }
    }
    for (var day = LocalDate.of(2026, 8, 30); !day.isAfter(today); day = day.plusDays(1)) {
      assertThat(closing.balances(day)).as("%s", day).isEqualTo(closing.summed(day));
    }
    assertThat(verified(closing)).isEmpty();
  }

  private static List<?> verified(Closing closing) {
    var office = closing.office();
    return office.as("auditor", () -> office.get(VerifySeals.class).findings());
  }
}
