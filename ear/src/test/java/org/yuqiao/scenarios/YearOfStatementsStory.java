package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuqiao.endurance.Books;
import org.yuqiao.statements.Camt053;
import org.yuqiao.statements.CsvStatement;
import org.yuqiao.statements.SpecialAccount;
import org.yuqiao.statements.Statement;

/**
 * A year of the fund and a year of its bank: every line of the statements is an entry of the books
 * and the other way round, on every day; what the bank then gets wrong is named.
 */
@ExtendWith(OnPostgresql.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOfStatementsStory {

  private static final Path YEAR = Path.of("../ejb/src/test/resources/history/cases-2025.csv");
  private static final String ACCOUNT = "ZH01";

  private final SpecialAccount bank =
      new SpecialAccount(new Books(OnPostgresql.database()::connect), ACCOUNT, null);

  @Test
  @Order(1)
  void the_year_reconciles_to_zero_on_every_day() throws Exception {
    made(
        CaseWalk.as("treasurer")
            .post(
                "api/v1/fund/contributions",
                Map.of(
                    "amount", "2000000000.00",
                    "receivedOn", "2025-01-01",
                    "contributor", "市级",
                    "documentNumber", "渝财拨〔2025〕1号")));
    made(
        CaseWalk.as("clerk")
            .upload(
                "api/v1/imports/cases?fileName=cases-2025.csv",
                "text/csv",
                Files.readAllBytes(YEAR)));
    int lines = 0;
    for (int month = 1; month <= 12; month++) {
      var statement = bank.month(YearMonth.of(2025, month));
      lines += statement.lines().size();
      imported(statement, month % 2 == 0 && month < 12);
    }
    assertThat(lines).isGreaterThan(2 * 1893);
    for (var day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
      var sheet = reconciliation(day);
      assertThat(sheet.get("settled").booleanValue()).as(sheet.toString()).isTrue();
      assertThat(sheet.get("difference").textValue()).isEqualTo("0.00");
      assertThat(sheet.get("findings")).isEmpty();
    }
  }

  @Test
  @Order(2)
  void the_same_statements_again_add_nothing() throws Exception {
    var again = imported(bank.month(YearMonth.of(2025, 3)), true);
    assertThat(again.get("newLines").intValue()).isZero();
    assertThat(again.get("knownLines").intValue()).isPositive();
  }

  @Test
  @Order(3)
  void a_changed_amount_a_missing_and_a_doubled_line_are_each_found_and_named() throws Exception {
    var walks = new ArrayList<CaseWalk>();
    for (int i = 0; i < 3; i++) {
      walks.add(
          CaseWalk.drafted("900000.00", "1000000.00")
              .accepted()
              .confirmed("1000000.00")
              .reviewed()
              .approved()
              .ready("100000.00")
              .drawn());
    }
    imported(bank.between(LocalDate.of(2026, 1, 1), today().minusDays(1)), false);
    var statement = bank.between(today(), today());
    var wrong = statement;
    wrong = wrong.altering(place(wrong, walks.get(0)), l -> l.over(new BigDecimal("900000.01")));
    wrong = wrong.losing(place(wrong, walks.get(1)));
    wrong = wrong.doubling(place(wrong, walks.get(2)));
    imported(wrong, false);

    var named = findings(reconciliation(today()));
    assertThat(named)
        .contains(
            "AMOUNT_DIFFERS " + walks.get(0).number(), "MISSING_AT_BANK " + walks.get(1).number())
        .anyMatch(finding -> finding.startsWith("POSSIBLE_DOUBLE"));
  }

  private static int place(Statement statement, CaseWalk walk) {
    return statement.placeOf(line -> !line.inward() && line.text().contains(walk.contract()));
  }

  private static List<String> findings(JsonNode sheet) {
    var named = new ArrayList<String>();
    for (var finding : sheet.get("findings")) {
      named.add(
          finding.at("/says/code").textValue()
              + (finding.get("subject") == null ? "" : " " + finding.get("subject").textValue()));
    }
    return named;
  }

  private JsonNode imported(Statement statement, boolean csv) {
    String path = "api/v1/statements?account=" + ACCOUNT + "&fileName=" + statement.number();
    byte[] file =
        csv ? CsvStatement.of(statement, Charset.forName("GB18030")) : Camt053.of(statement);
    return made(
        CaseWalk.as("treasurer")
            .upload(path + (csv ? ".csv" : ".xml"), csv ? "text/csv" : "application/xml", file));
  }

  private static JsonNode reconciliation(LocalDate day) {
    return made(
        CaseWalk.as("auditor").get("api/v1/reconciliations?account=" + ACCOUNT + "&day=" + day));
  }

  private static JsonNode made(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.json();
  }

  private static LocalDate today() {
    return LocalDate.parse(CaseWalk.TODAY);
  }
}
