package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs can rely on: one case from draft to closure, keys, revisions, problems. */
@Scenario
class ApiStory {

  private static final String CASES = "api/v1/cases";
  private static final String AMOUNT = "900000.00";
  private static final String PRINCIPAL = "1000000.00";

  @Test
  void a_case_goes_from_draft_to_closure_by_the_api_with_books_and_record() {
    var walk = approved().ready("100000.00").drawn();
    walk.does(
            "bank.ctm",
            "report-settlement",
            Map.of("settledOn", CaseWalk.TODAY, "proofNumber", "清-1"))
        .does("bank.ctm", "report-renewal", newLoan())
        .does("treasurer", "record-repayment", walk.receipt(AMOUNT))
        .does("treasurer", "charge-fee", null)
        .does("archivist", "close", Map.of("missingReason", "资料随后补齐"));
    assertThat(walk.status()).isEqualTo("CLOSED");
    assertThat(walk.facts())
        .containsSubsequence(
            "ApplicationDrafted",
            "ApplicationSubmitted",
            "ApplicationAccepted",
            "RenewalConfirmed",
            "ApplicationReviewed",
            "ApplicationApproved",
            "AgreementSigned",
            "OwnMoneyProven",
            "PaymentPrepared",
            "FundsDrawn",
            "OldLoanSettled",
            "RenewalGranted",
            "RepaymentReceived",
            "LoanRepaid",
            "FeeCharged",
            "FeeWaived",
            "CaseClosed");
    assertThat(booked(walk, "1101", "debit")).containsExactly(AMOUNT);
    assertThat(booked(walk, "1101", "credit")).containsExactly(AMOUNT);
    assertThat(booked(walk, "1001", "credit")).containsExactly(AMOUNT);
    assertThat(booked(walk, "1001", "debit")).containsExactly(AMOUNT);
    var balance = CaseWalk.as("auditor").get("api/v1/ledger/trial-balance").json();
    assertThat(balance.get("difference").textValue()).isEqualTo("0.00");
    assertThat(balance.get("totalDebit")).isEqualTo(balance.get("totalCredit"));
  }

  @Test
  void the_same_key_and_body_replays_the_first_answer_and_another_body_is_refused() {
    var clerk = CaseWalk.as("clerk");
    var form = CaseWalk.form(AMOUNT, PRINCIPAL);
    String key = UUID.randomUUID().toString();
    var first = clerk.post(CASES, form, key);
    var again = clerk.post(CASES, form, key);
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    var other = new HashMap<>(form);
    other.put("requested", "800000.00");
    assertProblem(clerk.post(CASES, other, key), 409, "idempotency-key-reused");
  }

  @Test
  void a_refusal_is_replayed_too() {
    var walk = CaseWalk.drafted(AMOUNT, PRINCIPAL);
    String key = UUID.randomUUID().toString();
    var first = walk.step("clerk", "accept", null, key);
    assertProblem(first, 409, "wrong-state");
    walk.does("clerk", "submit", null);
    assertThat(walk.step("clerk", "accept", null, key).text()).isEqualTo(first.text());
  }

  @Test
  void one_key_sent_many_times_at_once_opens_one_case() throws Exception {
    var clerk = CaseWalk.as("clerk");
    var form = CaseWalk.form(AMOUNT, PRINCIPAL);
    String key = UUID.randomUUID().toString();
    Callable<String> open = () -> clerk.post(CASES, form, key).text();
    var pool = Executors.newFixedThreadPool(8);
    var answers = new ArrayList<String>();
    for (var answer : pool.invokeAll(Collections.nCopies(8, open))) {
      answers.add(answer.get());
    }
    pool.shutdown();
    assertThat(answers).containsOnly(answers.get(0));
    assertThat(answers.get(0)).contains("ApplicationDrafted");
  }

  @Test
  void one_key_sent_many_times_at_once_registers_one_bank() throws Exception {
    var admin = CaseWalk.as("admin");
    String code = "b" + UUID.randomUUID().toString().substring(0, 8);
    var form = Map.of("code", code, "name", "银行" + code, "agreementFrom", "2026-01-01");
    String key = UUID.randomUUID().toString();
    Callable<Integer> register = () -> admin.post("api/v1/banks", form, key).status();
    var pool = Executors.newFixedThreadPool(8);
    for (var answer : pool.invokeAll(Collections.nCopies(8, register))) {
      assertThat(answer.get()).isEqualTo(201);
    }
    pool.shutdown();
  }

  @Test
  void a_change_decided_on_a_stale_revision_is_refused() {
    var walk = CaseWalk.drafted(AMOUNT, PRINCIPAL);
    var clerk = CaseWalk.as("clerk");
    String path = CASES + "/" + walk.number();
    String tag = clerk.get(path).header("ETag");
    assertThat(tag).matches("\"\\d+\"");
    walk.does("clerk", "submit", null);
    assertProblem(change(clerk, path + "/accept", tag), 412, "stale-revision");
    String current = clerk.get(path).header("ETag");
    assertThat(change(clerk, path + "/accept", current).status()).isEqualTo(200);
    assertProblem(change(clerk, path + "/accept", "7"), 400, "malformed-request");
  }

  @Test
  void a_change_without_a_key_is_refused() {
    var clerk = CaseWalk.as("clerk");
    var answer = clerk.change("POST", CASES, CaseWalk.form(AMOUNT, PRINCIPAL), Map.of());
    assertProblem(answer, 400, "idempotency-key-missing");
  }

  @Test
  void the_list_is_walked_by_key_without_gap_or_repetition() {
    CaseWalk.drafted(AMOUNT, PRINCIPAL);
    CaseWalk.drafted(AMOUNT, PRINCIPAL);
    CaseWalk.drafted(AMOUNT, PRINCIPAL);
    var clerk = CaseWalk.as("clerk");
    var whole = clerk.get(CASES + "?limit=200&status=DRAFT&totals=true").json();
    var numbers = new ArrayList<String>();
    String after = "";
    do {
      var page = clerk.get(CASES + "?limit=2&status=DRAFT&after=" + after).json();
      page.get("items").forEach(item -> numbers.add(item.get("number").textValue()));
      after = page.path("next").asText("");
    } while (!after.isEmpty() && numbers.size() < 200);
    assertThat(numbers).doesNotHaveDuplicates().isSortedAccordingTo(Collections.reverseOrder());
    assertThat(numbers.size()).isGreaterThanOrEqualTo(whole.get("items").size() - 1);
    assertThat(whole.at("/totals/count").asInt()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_bank_sees_no_case_of_another_bank() {
    var walk = CaseWalk.drafted(AMOUNT, PRINCIPAL);
    var other = CaseWalk.as("bank.gele");
    assertProblem(other.get(CASES + "/" + walk.number()), 404, "case-not-found");
    assertThat(other.get(CASES + "?q=" + walk.number()).json().get("items")).isEmpty();
  }

  @Test
  void the_trial_calculator_answers_as_the_examples_say() {
    var clerk = CaseWalk.as("clerk");
    var due = clerk.get("api/v1/calendar/due-date?drawnOn=2026-09-24").json();
    assertThat(due.get("dueOn").textValue()).isEqualTo("2026-10-22");
    assertThat(due.get("provisional").booleanValue()).isFalse();
    assertThat(due.get("workingDays")).hasSize(15);
    var holiday = clerk.get("api/v1/calendar/due-date?drawnOn=2026-10-01");
    assertProblem(holiday, 422, "drawdown-day-not-working");
    assertThat(holiday.json().get("clause").textValue()).isEqualTo("T-3");
    var tiers = List.of(Map.of("upToDay", 3, "perMille", "0.2"), Map.of("perMille", "0.4"));
    var quote =
        clerk.change(
            "POST",
            "api/v1/fee-quotes",
            Map.of("amount", "10000000.00", "workingDays", 5, "tiers", tiers),
            Map.of());
    assertThat(quote.json().get("fee").textValue()).isEqualTo("14000.00");
  }

  @Test
  void the_document_of_the_api_is_served_to_anybody() {
    var document = ApiClient.anonymous().get("openapi");
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.json().get("openapi").textValue()).isEqualTo("3.1.0");
    assertThat(document.json().get("paths").has("/api/v1/cases/{number}/draw")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "GET|nothing|-|404",
        "GET|cases/ZD2026-999999|-|404",
        "GET|cases/nonsense|-|404",
        "GET|cases/%00|-|404",
        "GET|cases?limit=0|-|400",
        "GET|cases?limit=many|-|400",
        "GET|cases?status=NOWHERE|-|400",
        "GET|cases?appliedFrom=2026-02-30|-|400",
        "GET|cases?colour=red|-|400",
        "GET|cases?q=%00|-|400",
        "GET|calendar/due-date|-|400",
        "GET|calendar/due-date?drawnOn=2026-13-01|-|400",
        "GET|ledger/trial-balance?asOf=tomorrow|-|400",
        "DELETE|cases|-|405",
        "POST|cases|-|4xx",
        "POST|cases|{}|422",
        "POST|cases|null|400",
        "POST|cases|[]|400",
        "POST|cases|{|400",
        "POST|cases|{\"colour\":\"red\"}|400",
        "POST|cases|{\"requested\":\"1.00\",\"requested\":\"1.00\"}|400",
        "POST|cases|{\"requested\":\"1.234\"}|400",
        "POST|cases|{\"requested\":100}|400",
        "POST|cases|{\"requested\":\"-1.00\"}|422",
        "POST|cases|{\"staff\":\"many\"}|400",
        "POST|cases|{\"borrowerName\":\"\\u0000\"}|400",
        "POST|cases|{\"oldMaturesOn\":\"2026-02-30\"}|400",
        "POST|cases|{\"oldMaturesOn\":20260203}|400",
        "POST|cases/ZD2026-999999/draw|{\"amount\":\"1.00\",\"bankReference\":\"x\"}|4xx",
        "POST|cases/ZD2026-999999/submit|{\"colour\":1}|400",
        "POST|cases/ZD2026-999999/dance|{}|404",
        "POST|fee-quotes|{\"amount\":\"-5.00\",\"workingDays\":1}|422",
        "POST|fee-quotes|{\"amount\":\"5.00\",\"workingDays\":99999999999}|400",
        "POST|fee-quotes|{\"amount\":\"5.00\",\"workingDays\":1,\"tiers\":[null]}|422",
        "POST|accounts|{}|422",
        "POST|banks|{}|403",
        "GET|users|-|403",
        "GET|cases/ZD2026-999999/documents/..%2F..%2Fetc|-|404"
      })
  void whatever_is_malformed_is_answered_with_a_problem(
      String method, String path, String body, String status) {
    var answer =
        CaseWalk.as("clerk").send(method, "api/v1/" + path, "application/json", bytes(body));
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    if (!status.equals("4xx")) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(Integer.parseInt(status));
    }
    assertWhole(answer);
  }

  @Test
  void a_body_of_ten_megabytes_and_other_content_types_are_refused() {
    var clerk = CaseWalk.as("clerk");
    var large =
        ("{\"borrowerName\":\"" + "x".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertProblem(clerk.send("POST", CASES, "application/json", large), 413, "body-too-large");
    for (String type : List.of("text/plain", "application/xml", "nonsense")) {
      assertProblem(clerk.send("POST", CASES, type, bytes("{}")), 415, "unsupported-content-type");
    }
  }

  private static CaseWalk approved() {
    return CaseWalk.drafted(AMOUNT, PRINCIPAL)
        .accepted()
        .confirmed(PRINCIPAL)
        .reviewed()
        .approved();
  }

  private static Map<String, Object> newLoan() {
    return Map.of(
        "contractNumber",
        "新-" + UUID.randomUUID(),
        "receiptNumber",
        "借据-1",
        "amount",
        PRINCIPAL,
        "grantedOn",
        CaseWalk.TODAY);
  }

  private static ApiClient.Answer change(ApiClient client, String path, String tag) {
    return client.change(
        "POST",
        path,
        null,
        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", tag));
  }

  private static List<String> booked(CaseWalk walk, String account, String side) {
    var amounts = new ArrayList<String>();
    for (var line : CaseWalk.as("auditor").get(CASES + "/" + walk.number() + "/ledger").json()) {
      String amount = line.get(side).textValue();
      if (line.at("/account/code").textValue().equals(account) && !amount.equals("0.00")) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  private static void assertProblem(ApiClient.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("code").textValue()).isEqualTo(code);
    assertWhole(answer);
  }

  private static void assertWhole(ApiClient.Answer answer) {
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    var problem = answer.json();
    assertThat(problem.get("status").intValue()).isEqualTo(answer.status());
    for (String field : List.of("type", "title", "detail", "instance", "code")) {
      assertThat(problem.path(field).asText()).as(field).isNotBlank();
    }
    assertThat(answer.text()).doesNotContain("Exception", "at org.", "java.lang");
  }

  private static byte[] bytes(String body) {
    return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
  }
}
