package org.yuqiao.fund.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.kernel.Money;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/**
 * Clauses C-5 and L-5 at the office: people do whatever comes to their minds, allowed or not, day
 * after day, on the real tables; the books hold.
 */
class RandomWorkTest {

  private static final int ACTS = 1000;
  private static final long SEED = 20_261_123;

  private static final List<String> SHOULD_FIND_NOTHING =
      List.of(
          "select subject, seq from journal_line group by subject, seq"
              + " having sum(debit_fen) <> sum(credit_fen)",
          "select code from fund_account a where balance_fen <> (select"
              + " coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
              + " where account_code = '1001' and detail = a.code)",
          "select code from fund_account a where reserved_fen <> (select"
              + " coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
              + " where account_code = '9001' and detail = a.code)",
          "select case_number from bridge_case c where reserved_fen <> (select"
              + " coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
              + " where account_code = '9001' and subject = c.case_number)",
          "select case_number from bridge_case c where case_status <> 'WRITTEN_OFF'"
              + " and coalesce(drawn_fen, 0) - repaid_fen - compensated_fen <> (select"
              + " coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
              + " where account_code in ('1101', '1102', '1109') and subject = c.case_number)");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatever_people_do_the_books_hold(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var work = new RandomWork(office, SEED);
    for (int i = 0; i < ACTS; i++) {
      work.act();
    }
    assertThat(work.done()).as(work.refusals().toString()).isGreaterThan(ACTS / 2);
    assertThat(work.refusals()).isNotEmpty();
    assertThat(work.reached()).contains(CaseStatus.RETURNED, CaseStatus.REPAID, CaseStatus.CLOSED);
    office.as("auditor", () -> holds(office));
  }

  private static Void holds(Office office) {
    for (String sql : SHOULD_FIND_NOTHING) {
      assertThat(office.em().createNativeQuery(sql).getResultList()).as(sql).isEmpty();
    }
    assertThat(office.get(VerifyRecord.class).verify().findings()).isEmpty();
    assertThat(office.get(FundQueries.class).overview().available())
        .isGreaterThanOrEqualTo(Money.ZERO);
    return null;
  }
}
