package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Money of the fund beside its cases, by the API: each fact with the lines it books and its record,
 * once for its key, refused with the clause; at the end each is taken back once.
 */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FundMoneyStory {

  private static final String DISTRICT = "500115";

  /** The facts of this story, the latest first. */
  private static final Deque<Long> BOOKED = new ArrayDeque<>();

  private static String account;

  @BeforeAll
  static void an_account_of_our_own() {
    var form =
        Map.of(
            "name", "资金往来专户",
            "custodianBank", "重庆存管银行",
            "accountNumber", "97" + Math.abs(UUID.randomUUID().hashCode()),
            "openedOn", "2026-01-01");
    var answer = CaseWalk.as("admin").post("api/v1/fund/accounts", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    account = answer.json().get("code").textValue();
  }

  @Test
  @Order(1)
  void a_contribution_is_booked_by_its_contributor_once_for_its_key() throws Exception {
    var form =
        Map.of(
            "amount",
            "100.00",
            "receivedOn",
            CaseWalk.TODAY,
            "contributor",
            "长寿区",
            "contributorCode",
            DISTRICT,
            "documentNumber",
            "长财-1",
            "fundAccount",
            account);
    long seq = bookedOnce("treasurer", "contributions", form);
    assertThat(lines(seq)).containsExactly("1001 " + account + " +10000", "3001 500115 -10000");
    assertThat(record(seq)).isEqualTo("ContributionReceived treasurer 长寿区出资到账100.00元，文号长财-1");

    var late = Map.of("amount", "1.00", "receivedOn", "2099-01-01", "contributor", "长寿区");
    refused("treasurer", "contributions", late, "D-1 date-too-late", "D-1 entry-missing");
    var unknown = with(with(form, "contributorCode", "999999"), "contributor", "桃花源");
    refused("treasurer", "contributions", unknown, "M-1 contributor-unknown");
    refused("clerk", "contributions", form, "D-4 role-missing");
    var third = with(form, "amount", "1.001");
    assertThat(post("treasurer", "contributions", third).status()).isEqualTo(400);
  }

  @Test
  @Order(2)
  void interest_is_income_of_the_account_it_came_to() throws Exception {
    var form =
        Map.of(
            "amount",
            "1.23",
            "receivedOn",
            CaseWalk.TODAY,
            "fundAccount",
            account,
            "bankReference",
            "息-资金往来");
    long seq = bookedOnce("treasurer", "interest", form);
    assertThat(lines(seq)).containsExactly("1001 " + account + " +123", "4101  -123");
    assertThat(record(seq)).isEqualTo("InterestReceived treasurer 专户结息1.23元");
    var wrong = Map.of("amount", "0.00", "receivedOn", CaseWalk.TODAY, "fundAccount", account);
    refused("treasurer", "interest", wrong, "D-1 amount-not-positive", "D-1 entry-missing");
    var nowhere = with(form, "fundAccount", "ZH99");
    refused("treasurer", "interest", nowhere, "M-2 special-account-unknown");
  }

  @Test
  @Order(3)
  void an_expense_is_an_approver_s_while_no_share_is_set_and_paid_after_a_second_person()
      throws Exception {
    var form = payee(Map.of("amount", "2.00", "purpose", "函证费", "documentNumber", "支-1"));
    refused("treasurer", "expenses", form, "M-3 expense-needs-approver");
    String number = askedOnce("approver", "expenses", form);
    assertThat(lines(last("PaymentPromised")))
        .containsExactly("9001 " + account + " +200", "9002 " + account + " -200");
    assertThat(CaseWalk.as("approver").post(release(number), Map.of()).status()).isEqualTo(403);
    paid(number);
    long seq = last("ExpensePaid");
    assertThat(lines(seq)).containsExactly("5101  +200", "1001 " + account + " -200");
    assertThat(lines(last("PromiseReleased")))
        .containsExactlyInAnyOrder("9001 " + account + " -200", "9002 " + account + " +200");
    assertThat(record(seq)).startsWith("ExpensePaid releaser ").contains("函证费", "2.00元");
    BOOKED.push(seq);
  }

  @Test
  @Order(4)
  void a_transfer_moves_money_between_two_accounts_and_never_more_than_there_is() throws Exception {
    var form =
        Map.of(
            "amount", "3.00",
            "fromAccount", account,
            "toAccount", "ZH02",
            "documentNumber", "调-1");
    refused("treasurer", "transfers", with(form, "toAccount", account), "M-2 transfer-to-itself");
    refused("treasurer", "transfers", with(form, "amount", "500.00"), "L-5 account-money-short");
    String number = askedOnce("treasurer", "transfers", form);
    refused("treasurer", "transfers", form, "C-5 payment-under-way");
    paid(number);
    long seq = last("MoneyTransferred");
    assertThat(lines(seq)).containsExactly("1001 ZH02 +300", "1001 " + account + " -300");
    BOOKED.push(seq);
  }

  @Test
  @Order(5)
  void capital_goes_back_to_its_contributor_through_an_instruction_of_two_people()
      throws Exception {
    var form =
        payee(Map.of("amount", "4.00", "contributorCode", DISTRICT, "documentNumber", "退-1"));
    var nothing = with(form, "contributorCode", "500155");
    refused("treasurer", "capital-returns", nothing, "M-1 capital-exceeded");
    String number = askedOnce("treasurer", "capital-returns", form);
    assertThat(CaseWalk.as("treasurer").post(release(number), Map.of()).status()).isEqualTo(403);
    paid(number);
    long seq = last("CapitalReturned");
    assertThat(lines(seq)).containsExactly("3001 500115 +400", "1001 " + account + " -400");
    BOOKED.push(seq);
  }

  @Test
  @Order(6)
  void a_reserve_is_set_aside_from_a_surplus_only() throws Exception {
    long before = last(null);
    var form = Map.of("amount", "900000000.01", "documentNumber", "准-1");
    refused("approver", "risk-reserve/set-aside", form, "M-4 surplus-exceeded");
    refused("approver", "risk-reserve/release", form, "M-4 reserve-exceeded");
    refused("treasurer", "risk-reserve/set-aside", form, "D-4 role-missing");
    assertThat(last(null)).isEqualTo(before);
  }

  @Test
  @Order(7)
  void opening_balances_are_refused_once_the_books_have_entries() throws Exception {
    long before = last(null);
    String path = "api/v1/fund/opening-balances?documentNumber=期初-1&asOf=" + CaseWalk.TODAY;
    String csv = "科目,辅助核算,借方,贷方\n1001,%s,1.00,\n3001,市级,,1.00\n".formatted(account);
    isRefused(
        CaseWalk.as("treasurer").upload(path, "text/csv", csv.getBytes(StandardCharsets.UTF_8)),
        "M-6 books-not-empty");
    String crooked = csv.replace(",1.00,\n", ",2.00,\n");
    var unbalanced =
        CaseWalk.as("treasurer")
            .upload(
                path.replace(CaseWalk.TODAY, "2019-12-31"),
                "text/csv",
                crooked.getBytes(StandardCharsets.UTF_8));
    isRefused(unbalanced, "M-6 opening-unbalanced");
    assertThat(last(null)).isEqualTo(before);
  }

  @Test
  @Order(8)
  void each_fact_is_taken_back_once_and_the_books_stand_as_before() throws Exception {
    assertThat(BOOKED).hasSize(5);
    for (long seq : BOOKED) {
      var form = Map.<String, Object>of("seq", seq, "reason", "故事结束");
      long reversal = reversedOnce(form);
      assertThat(lines(reversal)).containsExactlyInAnyOrderElementsOf(opposite(lines(seq)));
      assertThat(
              Server.rows(
                  "select 1 from journal_line where subject = 'FUND' and seq = ?"
                      + " and entry_reference = ?",
                  reversal,
                  "FUND#" + seq))
          .isNotEmpty();
      refused("approver", "reversals", form, "M-5 fund-fact-reversed");
      refused(
          "approver",
          "reversals",
          Map.of("seq", reversal, "reason", "再冲"),
          "M-5 reversal-of-reversal");
    }
    var left =
        Server.rows("select balance_fen, reserved_fen from fund_account where code = ?", account);
    assertThat(left.get(0).values()).allMatch(fen -> ((Number) fen).longValue() == 0);
  }

  /** Posts twice under one key, and something else under it; the seq of the one fact. */
  private static long bookedOnce(String person, String path, Map<String, ?> form)
      throws SQLException {
    var answer = twice(person, path, form);
    BOOKED.push(answer.at("/facts/0/seq").longValue());
    return BOOKED.peek();
  }

  /** The same for what is paid later; the number of the one instruction. */
  private static String askedOnce(String person, String path, Map<String, ?> form)
      throws SQLException {
    return twice(person, path, form).get("number").textValue();
  }

  private static long reversedOnce(Map<String, ?> form) throws SQLException {
    return twice("approver", "reversals", form).at("/facts/0/seq").longValue();
  }

  private static JsonNode twice(String person, String path, Map<String, ?> form)
      throws SQLException {
    String key = UUID.randomUUID().toString();
    long before = last(null);
    var first = CaseWalk.as(person).post("api/v1/fund/" + path, form, key);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    var again = CaseWalk.as(person).post("api/v1/fund/" + path, form, key);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(last(null)).as("one fact").isEqualTo(before + 1);
    var other = with(form, form.containsKey("reason") ? "reason" : "documentNumber", "另一份");
    var wrong = CaseWalk.as(person).post("api/v1/fund/" + path, other, key);
    assertThat(wrong.status()).as(wrong.text()).isIn(400, 409, 422);
    assertThat(last(null)).isEqualTo(before + 1);
    return first.json();
  }

  /** A second person lets it go and enters the bank's answer, twice. */
  private static void paid(String number) throws SQLException {
    var released = CaseWalk.as("releaser").post(release(number), Map.of());
    assertThat(released.status()).as(released.text()).isEqualTo(200);
    var executed =
        Map.of("status", "EXECUTED", "executedOn", CaseWalk.TODAY, "bankReference", "付-" + number);
    String path = "api/v1/payments/" + number + "/answers";
    var answer = CaseWalk.as("releaser").post(path, executed);
    assertThat(answer.json().at("/taken/0/reading/code").textValue())
        .as(answer.text())
        .isEqualTo("MOVES");
    long booked = last(null);
    var again = CaseWalk.as("releaser").post(path, executed);
    assertThat(again.json().at("/taken/0/reading/code").textValue()).isEqualTo("STANDS");
    assertThat(last(null)).isEqualTo(booked);
  }

  private static String release(String number) {
    return "api/v1/payments/" + number + "/release";
  }

  /** The problem document names each of the reasons with its clause; nothing is booked. */
  private static void refused(String person, String path, Map<String, ?> form, String... reasons)
      throws SQLException {
    long before = last(null);
    isRefused(post(person, path, form), reasons);
    assertThat(last(null)).isEqualTo(before);
  }

  private static void isRefused(ApiClient.Answer answer, String... reasons) {
    assertThat(answer.status()).as(answer.text()).isIn(403, 404, 409, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    var named = new ArrayList<String>();
    for (var reason : answer.json().get("reasons")) {
      assertThat(reason.get("message").textValue()).isNotBlank();
      named.add(reason.path("clause").asText() + " " + reason.get("code").textValue());
    }
    assertThat(named).contains(reasons);
  }

  private static ApiClient.Answer post(String person, String path, Map<String, ?> form) {
    return CaseWalk.as(person).post("api/v1/fund/" + path, form);
  }

  private static Map<String, Object> payee(Map<String, Object> form) {
    var all = with(form, "fundAccount", account);
    all = with(all, "payeeName", "重庆某收款单位");
    return with(with(all, "payeeAccount", "622202000000009"), "payeeBank", "重庆某银行");
  }

  private static Map<String, Object> with(Map<String, ?> form, String entry, Object value) {
    var changed = new HashMap<String, Object>(form);
    changed.put(entry, value);
    return changed;
  }

  /** The place of the latest fact of the fund, of a kind or of any. */
  private static long last(String kind) throws SQLException {
    var rows =
        Server.rows(
            "select max(seq) as seq from audit_record where subject = 'FUND' and fact_kind like ?",
            kind == null ? "%" : kind);
    return ((Number) rows.get(0).get("seq")).longValue();
  }

  /** The lines of an entry: account, subsidiary, debit with a plus or credit with a minus, fen. */
  private static List<String> lines(long seq) throws SQLException {
    return Server.rows(
            "select account_code, detail, debit_fen - credit_fen as change from journal_line"
                + " where subject = 'FUND' and seq = ? order by line_no",
            seq)
        .stream()
        .map(
            line ->
                "%s %s %+d"
                    .formatted(
                        line.get("account_code"),
                        line.get("detail") == null ? "" : line.get("detail"),
                        ((Number) line.get("change")).longValue()))
        .toList();
  }

  private static List<String> opposite(List<String> lines) {
    return lines.stream()
        .map(line -> line.contains("+") ? line.replace('+', '-') : line.replace(" -", " +"))
        .toList();
  }

  private static String record(long seq) throws SQLException {
    var row =
        Server.rows(
                "select fact_kind, actor_username, wording from audit_record"
                    + " where subject = 'FUND' and seq = ?",
                seq)
            .get(0);
    return row.get("fact_kind") + " " + row.get("actor_username") + " " + row.get("wording");
  }
}
