package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is altered, removed or reordered in the database behind the product's back is found. */
@Scenario
class TamperStory {

  private static String number;

  @BeforeAll
  static void a_case_with_money_out() {
    number =
        CaseWalk.drafted("900000.00", "1000000.00")
            .accepted()
            .confirmed("1000000.00")
            .reviewed()
            .approved()
            .ready("100000.00")
            .drawn()
            .number();
  }

  @Test
  void an_untouched_record_is_intact() {
    var answer = verification();
    assertThat(answer.get("findings")).as(answer.toString()).isEmpty();
    assertThat(answer.get("records").asLong()).isPositive();
    assertThat(answer.get("fingerprint").textValue()).hasSize(64);
  }

  @Test
  void an_altered_fact_is_found() throws SQLException {
    assertThat(
            found(
                "update audit_record set payload = replace(payload, '900000.00', '900000.01')"
                    + " where subject = '%s' and fact_kind = 'FundsDrawn'",
                "update audit_record set payload = replace(payload, '900000.01', '900000.00')"
                    + " where subject = '%s' and fact_kind = 'FundsDrawn'"))
        .contains("record-altered");
  }

  @Test
  void altered_words_of_the_record_are_found() throws SQLException {
    assertThat(
            found(
                "update audit_record set wording = wording || '！' where subject = '%s' and seq = 3",
                "update audit_record set wording = substr(wording, 1, length(wording) - 1)"
                    + " where subject = '%s' and seq = 3"))
        .contains("record-altered");
  }

  @Test
  void an_altered_ledger_line_is_found() throws SQLException {
    assertThat(
            found(
                "update journal_line set debit_fen = debit_fen + 1"
                    + " where subject = '%s' and account_code = '1101'",
                "update journal_line set debit_fen = debit_fen - 1"
                    + " where subject = '%s' and account_code = '1101'"))
        .contains("record-altered", "balance-differs");
  }

  @Test
  void a_ledger_line_moved_to_another_day_is_found() throws SQLException {
    assertThat(
            found(
                "update journal_line set booked_on = booked_on + 1"
                    + " where subject = '%s' and account_code = '1101'",
                "update journal_line set booked_on = booked_on - 1"
                    + " where subject = '%s' and account_code = '1101'"))
        .contains("record-altered");
  }

  @Test
  void removed_ledger_lines_are_found() throws SQLException {
    assertThat(
            found(
                "update journal_line set subject = 'GONE' where subject = '%s' and seq = 10",
                "update journal_line set subject = '%s' where subject = 'GONE'"))
        .contains("record-altered", "stray-lines");
  }

  @Test
  void a_removed_fact_is_found() throws SQLException {
    assertThat(
            found(
                "update audit_record set subject = 'GONE' where subject = '%s' and seq = 5",
                "update audit_record set subject = '%s' where subject = 'GONE'"))
        .contains("record-missing", "stray-records");
  }

  @Test
  void a_record_cut_short_is_found() throws SQLException {
    assertThat(
            found(
                "update audit_record set subject = 'GONE' where subject = '%s' and seq >= 10",
                "update audit_record set subject = '%s' where subject = 'GONE'"))
        .contains("chain-cut");
  }

  @Test
  void reordered_facts_are_found() throws SQLException {
    assertThat(
            found(
                "update audit_record set seq = case seq when 4 then 104 when 5 then 105 end"
                    + " where subject = '%1$s' and seq in (4, 5);"
                    + "update audit_record set seq = case seq when 104 then 5 when 105 then 4 end"
                    + " where subject = '%1$s' and seq in (104, 105)",
                "update audit_record set seq = case seq when 4 then 104 when 5 then 105 end"
                    + " where subject = '%1$s' and seq in (4, 5);"
                    + "update audit_record set seq = case seq when 104 then 5 when 105 then 4 end"
                    + " where subject = '%1$s' and seq in (104, 105)"))
        .contains("link-broken", "record-altered");
  }

  @Test
  void a_case_row_that_differs_from_its_facts_is_found() throws SQLException {
    assertThat(
            found(
                "update bridge_case set due_on = due_on + 5 where case_number = '%s'",
                "update bridge_case set due_on = due_on - 5 where case_number = '%s'"))
        .contains("case-altered");
  }

  private static List<String> found(String tampering, String repair) throws SQLException {
    run(tampering);
    try {
      var codes = new ArrayList<String>();
      verification().get("findings").forEach(f -> codes.add(f.get("code").textValue()));
      return codes;
    } finally {
      run(repair);
    }
  }

  private static void run(String statements) throws SQLException {
    try (var connection = Server.database();
        var statement = connection.createStatement()) {
      for (String sql : statements.formatted(number).split(";")) {
        assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
      }
    }
  }

  private static JsonNode verification() {
    var answer = CaseWalk.as("auditor").post("api/v1/verification", null);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }
}
