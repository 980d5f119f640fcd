package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.endurance.Books;

/** The fund as of a past day is what anybody adds up from the journal with plain SQL. */
@Scenario
class AvailableAsOfStory {

  /** As docs/operating.md gives it to auditors. */
  private static final String BY_HAND =
      "SELECT SUM(CASE WHEN account_code = '1001' THEN debit_fen - credit_fen"
          + " ELSE credit_fen - debit_fen END) FROM journal_line"
          + " WHERE account_code IN ('1001', '9001') AND booked_on <= ?";

  private final Books books = new Books(Server::database);

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-28", "2026-10-30", "2026-11-13"})
  void the_money_available_on_a_past_day_is_the_sum_over_the_journal(String day) {
    assertThat(available(day)).isEqualByComparingTo(byHand(day)).isPositive();
  }

  @Test
  void the_days_differ() {
    var sums = new HashSet<BigDecimal>();
    for (String day : new String[] {"2026-02-28", "2026-10-30", "2026-11-13"}) {
      sums.add(byHand(day));
    }
    assertThat(sums).hasSize(3);
  }

  private BigDecimal byHand(String day) {
    return BigDecimal.valueOf(books.number(BY_HAND, LocalDate.parse(day)), 2);
  }

  private static BigDecimal available(String day) {
    JsonNode fund = CaseWalk.as("auditor").get("api/v1/fund?asOf=" + day).json();
    assertThat(fund.get("asOf").textValue()).isEqualTo(day);
    return new BigDecimal(fund.get("available").textValue());
  }
}
