package org.yuqiao.closing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.Posting;

/** Clause K-4: income, expenses and losses go to the surplus, to the fen. */
class YearEndTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  @Test
  void the_year_s_accounts_come_to_zero_and_the_surplus_takes_what_is_left() {
    var lines =
        YearEnd.lines(
            books(
                row(Account.FEE_INCOME, 0, 100_00),
                row(Account.FEE_WAIVED, 40_00, 0),
                row(Account.INTEREST_INCOME, 0, 7),
                row(Account.EXPENSES, 10_00, 0),
                row(Account.SPECIAL_ACCOUNT, 900_00, 0)));
    assertThat(lines)
        .containsExactlyInAnyOrder(
            Posting.debit(Account.FEE_INCOME, Money.ofFen(100_00)),
            Posting.credit(Account.FEE_WAIVED, Money.ofFen(40_00)),
            Posting.debit(Account.INTEREST_INCOME, Money.ofFen(7)),
            Posting.credit(Account.EXPENSES, Money.ofFen(10_00)),
            Posting.credit(Account.SURPLUS, Money.ofFen(50_07)));
    new JournalEntry("FUND", 1, LAST_DAY, lines, null);
  }

  @Test
  void a_year_of_losses_is_taken_from_the_surplus() {
    var lines = YearEnd.lines(books(row(Account.WRITTEN_OFF, 5_00, 0)));
    assertThat(lines)
        .containsExactly(
            Posting.credit(Account.WRITTEN_OFF, Money.ofFen(5_00)),
            Posting.debit(Account.SURPLUS, Money.ofFen(5_00)));
  }

  @Test
  void nothing_earned_and_nothing_spent_needs_no_entry() {
    assertThat(YearEnd.lines(books())).isEmpty();
    assertThat(YearEnd.isLastDay(LAST_DAY)).isTrue();
    assertThat(YearEnd.isLastDay(LAST_DAY.minusDays(1))).isFalse();
  }

  private static Balances books(Balances.Row... rows) {
    return new Balances(LAST_DAY, List.of(rows));
  }

  private static Balances.Row row(Account account, long debit, long credit) {
    String detail = account.subsidiary() == Account.Subsidiary.NONE ? null : "ZH01";
    return new Balances.Row(account, detail, Money.ofFen(debit), Money.ofFen(credit));
  }
}
