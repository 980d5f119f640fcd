package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A drawdown goes to the bank as a message, and the bank's answer draws the case. */
@Scenario
class PaymentStory {

  @Test
  void a_released_payment_reaches_the_bank_as_a_file_and_its_answer_draws_the_case()
      throws Exception {
    var walk = prepared();
    var released = walk.step("releaser", "release-payment", Map.of());
    assertThat(released.status()).as(released.text()).isEqualTo(200);
    assertThat(walk.status()).isEqualTo("PAYMENT_RELEASED");
    String number = instruction(walk);

    var file = BankExchange.of("ZH01", "out").resolve(number + ".xml");
    BankExchange.until(() -> Files.exists(file));
    assertThat(Files.readString(file))
        .contains("pain.001.001.09", "<EndToEndId>" + number, ">900000.00<", CaseWalk.BORROWER);
    BankExchange.until(() -> "SENT".equals(status(number)));
    var download = CaseWalk.as("treasurer").get("api/v1/payments/" + number + "/pain.001");
    assertThat(download.text()).isEqualTo(Files.readString(file));

    BankExchange.answers("ZH01", number, "ACSC");
    BankExchange.until(() -> "DISBURSED".equals(walk.status()));
    assertThat(walk.facts())
        .containsSubsequence("PaymentPrepared", "PaymentReleased", "PaymentSent", "FundsDrawn");
    BankExchange.until(
        () -> Files.exists(BankExchange.of("ZH01", "done").resolve(number + "-ACSC.xml")));
    var view = CaseWalk.as("auditor").get("api/v1/cases/" + walk.number()).json();
    assertThat(view.at("/drawdown/drawnOn").textValue()).isEqualTo(CaseWalk.TODAY);
  }

  @Test
  void while_the_outcome_is_unknown_nobody_pays_again_and_a_late_success_counts_once() {
    var walk = prepared();
    walk.does("releaser", "release-payment", Map.of());
    String number = instruction(walk);
    answers("treasurer", number, Map.of("status", "UNKNOWN", "reason", "银行超时未答复"), 200);
    assertThat(prepareAgain(walk).status()).isEqualTo(409);
    assertThat(walk.step("clerk", "withdraw", Map.of("reason", "自筹还款")).status()).isEqualTo(409);
    assertThat(walk.step("releaser", "draw", walk.drawing()).status()).isEqualTo(409);

    var executed =
        Map.of("status", "EXECUTED", "executedOn", CaseWalk.TODAY, "bankReference", "迟-" + number);
    answers("treasurer", number, executed, 403);
    assertThat(answers("releaser", number, executed, 200).at("/taken/0/reading/code").textValue())
        .isEqualTo("MOVES");
    var again = brings(BankExchange.report(number, "ACSC"));
    assertThat(again.json().at("/taken/0/reading/code").textValue()).isEqualTo("STANDS");
    assertThat(walk.facts()).containsOnlyOnce("FundsDrawn");
    assertThat(walk.status()).isEqualTo("DISBURSED");
  }

  @Test
  void a_payment_nobody_answered_is_proven_by_the_banks_statement() {
    var walk = prepared();
    walk.does("releaser", "release-payment", Map.of());
    String number = instruction(walk);
    var csv = "交易日期,流水号,收入,支出,摘要\n%s,DZ-%s,,900000.00,转贷 %s\n";
    var statement = csv.formatted(CaseWalk.TODAY, number, number);
    var imported =
        CaseWalk.as("treasurer")
            .upload(
                "api/v1/statements?account=ZH01&fileName=" + number + ".csv",
                "text/csv",
                statement.getBytes(StandardCharsets.UTF_8));
    assertThat(imported.status()).as(imported.text()).isEqualTo(200);
    var line = lineThatNames(number);
    assertThat(line.at("/suggestions/0/says/code").textValue()).isEqualTo("PAYMENT");
    String path = "api/v1/bank-lines/" + line.at("/line/id").asText() + "/payment";
    var form = Map.of("instructionNumber", number);
    assertThat(CaseWalk.as("treasurer").post(path, form).status()).isEqualTo(403);
    assertThat(CaseWalk.as("clerk").post(path, form).status()).isEqualTo(403);
    var done = CaseWalk.as("releaser").post(path, form, "proof-" + number);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().at("/status/code").textValue()).isEqualTo("MATCHED");
    assertThat(done.json().at("/payment/reading/code").textValue()).isEqualTo("MOVES");
    var again = CaseWalk.as("releaser").post(path, form, "proof-" + number);
    assertThat(again.text()).isEqualTo(done.text());
    assertThat(walk.status()).isEqualTo("DISBURSED");
    assertThat(walk.facts()).containsOnlyOnce("FundsDrawn");
    assertThat(
            brings(BankExchange.report(number, "ACSC"))
                .json()
                .at("/taken/0/reading/code")
                .textValue())
        .isEqualTo("STANDS");
  }

  private static JsonNode lineThatNames(String number) {
    var day = "&from=" + CaseWalk.TODAY + "&to=" + CaseWalk.TODAY;
    var lines =
        CaseWalk.as("auditor").get("api/v1/bank-lines?account=ZH01&status=OPEN" + day).json();
    for (JsonNode line : lines.get("items")) {
      if (line.at("/line/remittance").asText().contains(number)) {
        return line;
      }
    }
    throw new AssertionError("no line names " + number + ": " + lines);
  }

  @Test
  void a_rejected_payment_is_prepared_anew_and_may_then_be_paid_at_the_counter() {
    var walk = prepared();
    walk.does("releaser", "release-payment", Map.of());
    String first = instruction(walk);
    assertThat(brings(BankExchange.report(first, "RJCT")).status()).isEqualTo(200);
    assertThat(walk.status()).isEqualTo("OWN_MONEY_READY");
    assertThat(prepareAgain(walk).status()).isEqualTo(200);
    walk.drawn();
    assertThat(instruction(walk)).isNotEqualTo(first);
    assertThat(status(instruction(walk))).isEqualTo("EXECUTED");
    assertThat(status(first)).isEqualTo("REJECTED");
  }

  @Test
  void an_answer_that_cannot_be_read_is_refused_with_its_place() {
    var broken = brings("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY y \"z\">]>\n<x>&y;</x>");
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.json().at("/reasons/0/code").textValue()).isEqualTo("xml-doctype");
    assertThat(broken.json().at("/reasons/0/field").textValue()).startsWith("2:");
    var unknown = brings(BankExchange.report("ZF2026-999999", "ACSC"));
    assertThat(unknown.json().at("/reasons/0/code").textValue()).isEqualTo("payment-not-found");
  }

  @Test
  void the_list_sums_what_it_finds_and_goes_to_the_bank_as_a_sheet() {
    var walk = prepared();
    String number = instruction(walk);
    var list = CaseWalk.as("auditor").get("api/v1/payments?q=" + walk.number()).json();
    assertThat(list.at("/totals/count").intValue()).isEqualTo(1);
    assertThat(list.at("/totals/amount").textValue()).isEqualTo("900000.00");
    var sheet = CaseWalk.as("treasurer").get("api/v1/payments.xlsx?number=" + number);
    assertThat(sheet.text()).startsWith("PK");
    walk.does("treasurer", "cancel-payment", Map.of("reason", "户名有误"));
    assertThat(status(number)).isEqualTo("CANCELLED");
  }

  private static CaseWalk prepared() {
    return CaseWalk.drafted("900000.00", "1000000.00")
        .accepted()
        .confirmed("1000000.00")
        .reviewed()
        .approved()
        .ready("100000.00");
  }

  private static ApiClient.Answer prepareAgain(CaseWalk walk) {
    return walk.step(
        "treasurer",
        "prepare-payment",
        Map.of("amount", "900000.00", "accountNumber", CaseWalk.whiteListed()));
  }

  /** The case's newest instruction. */
  private static String instruction(CaseWalk walk) {
    return CaseWalk.as("auditor")
        .get("api/v1/payments?q=" + walk.number())
        .json()
        .at("/items/0/number")
        .textValue();
  }

  private static String status(String number) {
    return CaseWalk.as("auditor")
        .get("api/v1/payments/" + number)
        .json()
        .at("/row/status/code")
        .textValue();
  }

  private static JsonNode answers(
      String person, String number, Map<String, String> form, int status) {
    var answer = CaseWalk.as(person).post("api/v1/payments/" + number + "/answers", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }

  private static ApiClient.Answer brings(String report) {
    return CaseWalk.as("releaser")
        .upload(
            "api/v1/payments/answers", "application/xml", report.getBytes(StandardCharsets.UTF_8));
  }
}
