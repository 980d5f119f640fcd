package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A clerk's year comes in: tried, taken, taken again, and a file that is full of faults. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryImportStory {

  private static final Path FILES = Path.of("../ejb/src/test/resources/history");
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String IMPORTS = "api/v1/imports/cases?fileName=cases-2025.csv";

  @Test
  @Order(1)
  void a_dry_run_judges_every_row_and_writes_nothing() throws Exception {
    var answer = as("clerk").upload(IMPORTS + "&dryRun=true", CSV, file("cases-2025.csv"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("rows").intValue()).isEqualTo(1893);
    assertThat(answer.json().get("faults")).isEmpty();
    assertThat(answer.json().get("imported").intValue()).isZero();
    assertThat(importedCases()).isEmpty();
  }

  @Test
  @Order(2)
  void a_file_with_faults_is_refused_whole_and_every_fault_is_named() throws Exception {
    var answer = as("clerk").upload(IMPORTS, CSV, file("cases-2025-faulty.csv"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("imported").intValue()).isZero();
    assertThat(rowsOf(answer.json().get("faults")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 36).boxed().toList());
    assertThat(importedCases()).isEmpty();
  }

  @Test
  @Order(3)
  void a_year_is_taken_whole_and_adds_up() throws Exception {
    var before = trialBalance();
    var answer = as("clerk").upload(IMPORTS, CSV, file("cases-2025.csv"));
    var expected = new ObjectMapper().readTree(file("expected-2025.json"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    var result = answer.json();
    assertThat(result.get("imported").intValue()).isEqualTo(expected.get("cases").intValue());
    assertThat(result.get("drawn")).isEqualTo(expected.get("drawn"));
    assertThat(result.get("feeDue")).isEqualTo(expected.get("fee_due"));
    assertThat(result.get("feeWaived")).isEqualTo(expected.get("fee_waived"));

    var cases = importedCases();
    assertThat(cases).hasSize(expected.get("cases").intValue());
    assertThat(sum(cases, "drawn_fen")).isEqualTo(fen(expected.get("drawn")));
    assertThat(sum(cases, "fee_due_fen")).isEqualTo(fen(expected.get("fee_due")));
    assertThat(sum(cases, "fee_waived_fen")).isEqualTo(fen(expected.get("fee_waived")));
    assertThat(sum(cases, "fee_paid_fen")).isEqualTo(fen(expected.get("fee_payable")));
    assertThat(sum(cases, "cross_bank")).isEqualTo(expected.get("cross_bank").longValue());
    assertThat(cases.stream().filter(row -> row.get("overdue_on") != null))
        .hasSize(expected.get("overdue").intValue());

    var after = trialBalance();
    assertThat(after.get("difference").textValue()).isEqualTo("0.00");
    assertThat(balance(after, "1001") - balance(before, "1001"))
        .isEqualTo(fen(expected.get("fee_payable")));
    assertThat(balance(after, "9001")).isEqualTo(balance(before, "9001"));
  }

  @Test
  @Order(4)
  void the_same_rows_again_add_nothing_whatever_file_they_come_in() throws Exception {
    var again = as("clerk").upload(IMPORTS, CSV, file("cases-2025.csv")).json();
    var asWorkbook = as("admin").upload(IMPORTS, XLSX, workbook("cases-2025.csv")).json();

    for (var result : List.of(again, asWorkbook)) {
      assertThat(result.get("imported").intValue()).isZero();
      assertThat(result.get("alreadyPresent").intValue()).isEqualTo(1893);
      assertThat(result.get("faults")).isEmpty();
    }
    assertThat(importedCases()).hasSize(1893);
  }

  @Test
  @Order(5)
  void an_old_loan_that_was_bridged_in_the_year_is_not_bridged_again() throws Exception {
    var answer = as("clerk").upload(IMPORTS + "&keepGood=true", CSV, file("cases-2025-faulty.csv"));

    assertThat(answer.status()).isEqualTo(422);
    var faults = answer.json().get("faults");
    var last = faults.get(faults.size() - 1);
    assertThat(last.get("row").intValue()).isEqualTo(37);
    assertThat(last.get("column").textValue()).isEqualTo("原贷款合同号");
    assertThat(last.get("code").textValue()).isEqualTo("loan-already-bridged");
    assertThat(last.get("message").textValue()).contains("同一原贷款合同重复转贷");
  }

  @Test
  @Order(6)
  void the_record_of_the_year_is_whole() {
    var found = as("auditor").post("api/v1/verification", null).json().get("findings");

    found.forEach(
        finding -> assertThat(finding.get("subject").textValue()).doesNotStartWith("ZD2025-"));
  }

  @Test
  void what_is_no_year_of_cases_is_refused() throws Exception {
    var text = "这不是表格".getBytes(StandardCharsets.UTF_8);

    assertThat(as("clerk").upload(IMPORTS, CSV, text).status()).isEqualTo(422);
    assertThat(as("clerk").upload(IMPORTS, XLSX, text).status()).isEqualTo(422);
    assertThat(as("clerk").upload(IMPORTS, CSV, new byte[0]).status()).isEqualTo(422);
    assertThat(as("clerk").upload(IMPORTS, "application/json", text).status()).isEqualTo(415);
    assertThat(as("treasurer").upload(IMPORTS, CSV, file("cases-2025.csv")).status())
        .isEqualTo(403);
  }

  private static ApiClient as(String username) {
    return CaseWalk.as(username);
  }

  private static List<Map<String, Object>> importedCases() throws Exception {
    return Server.rows("select * from bridge_case where import_source like 'cases-2025.csv#%'");
  }

  private static long sum(List<Map<String, Object>> rows, String column) {
    return rows.stream().mapToLong(row -> ((Number) row.get(column)).longValue()).sum();
  }

  private static JsonNode trialBalance() {
    return as("auditor").get("api/v1/ledger/trial-balance").json();
  }

  private static long balance(JsonNode books, String account) {
    for (var row : books.get("accounts")) {
      if (row.get("code").textValue().equals(account)) {
        return fen(row.get("balance"));
      }
    }
    throw new AssertionError("no account " + account);
  }

  private static long fen(JsonNode yuan) {
    return new BigDecimal(yuan.textValue()).movePointRight(2).longValueExact();
  }

  private static List<Integer> rowsOf(JsonNode faults) {
    var rows = new ArrayList<Integer>();
    faults.forEach(fault -> rows.add(fault.get("row").intValue()));
    return rows.stream().distinct().toList();
  }

  private static byte[] workbook(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "stories", "1.0")) {
      var sheet = book.newWorksheet("Sheet1");
      var lines = new String(file(name), StandardCharsets.UTF_8).lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        var cells = lines.get(row).split(",", -1);
        for (int place = 0; place < cells.length; place++) {
          sheet.value(row, place, cells[place]);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(FILES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
