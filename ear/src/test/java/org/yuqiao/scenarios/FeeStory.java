package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.endurance.Books;

/**
 * Fees over the turn of 2027, when the waiver ends, on a server of its own: settings are published,
 * money goes out in December, comes back in January, and the year's holiday notice comes late.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeeStory {

  private static final int PORT = Integer.getInteger("yuqiao.secondPort", 18480) + 2;
  private static final String PUBLISHED = "2027-12-03";
  private static final String IN_ADVANCE = "2027-12-06";
  private static final String NEW_YEAR = "2028-01-20";
  private static final String TEN_MILLION = "10000000.00";

  private static Embedded database;
  private static StartedServer server;
  private static Books books;

  private static CaseWalk tiers;
  private static CaseWalk late;
  private static CaseWalk advance;
  private static CaseWalk odd;
  private static Map<String, CaseWalk> waived;

  @BeforeAll
  static void december() throws Exception {
    database = new Embedded();
    books = new Books(database::connect);
    var home = Path.of(System.getProperty("yuqiao.server"));
    server = new StartedServer(home, database, PORT, PUBLISHED + "T09:00:00");
    CaseWalk.setUp(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
    notice(2027, "2027-01-01");
    publish();
    tiers = released(large(TEN_MILLION), PUBLISHED);
    late = released(large(TEN_MILLION), PUBLISHED);
    odd = released(large("1234567.89"), PUBLISHED);
    waived =
        List.of("drawdown-day", "accrual-day", "repayment-day").stream()
            .collect(
                Collectors.toMap(test -> test, test -> released(small(TEN_MILLION), PUBLISHED)));
    on(IN_ADVANCE);
    advance = approved(large("3000000.00"), IN_ADVANCE);
    assertThat(prepare(advance).text()).contains("fee-in-advance-missing", "7,500.00");
    advance.does("treasurer", "record-prepaid-fee", received("7500.00", IN_ADVANCE));
    assertThat(prepare(advance).status()).isEqualTo(200);
    advance.does("releaser", "release-payment", Map.of());
    on(NEW_YEAR);
  }

  @AfterAll
  static void stop() throws Exception {
    CaseWalk.onDemonstration();
    server.close();
  }

  /** What December's settings are: the worked examples of other cities and years, one a day. */
  private static void publish() {
    edition("2027-12-06", "rest@0.5", Map.of("prepaid-days", "5", "minimum-fee", "5000.00"));
    edition("2027-12-07", "1-3@0.2;rest@0.4", Map.of("prepaid-days", "0", "minimum-fee", "0.00"));
    edition("2027-12-08", "1-5@0.2;rest@0.4", Map.of());
    edition("2027-12-09", "1-2@0.2;rest@0.4", Map.of());
    edition("2027-12-10", "1-15@0.4;rest@0.8", Map.of());
    edition("2027-12-13", "rest@0.2", Map.of("overdue-surcharge", "0.4"));
    edition("2027-12-14", "rest@0.1", Map.of());
    edition("2027-12-28", "rest@0.2", Map.of("waiver-test", "drawdown-day"));
    edition("2027-12-29", "rest@0.2", Map.of("waiver-test", "accrual-day"));
    edition("2027-12-30", "rest@0.2", Map.of("waiver-test", "repayment-day"));
  }

  @ParameterizedTest
  @Order(1)
  @CsvSource({
    "80000000.00, 2027-11-08, 2027-11-29, 15, 240000.00",
    "3000000.00,  2027-12-06, 2027-12-09,  3,   5000.00",
    "3000000.00,  2027-12-06, 2027-12-21, 11,  16500.00",
    "10000000.00, 2027-12-07, 2027-12-14,  5,  14000.00",
    "10000000.00, 2027-12-07, 2027-12-07,  1,   2000.00",
    "10000000.00, 2027-12-08, 2027-12-17,  7,  18000.00",
    "10000000.00, 2027-12-09, 2027-12-23, 10,  36000.00",
    "10000000.00, 2027-12-10, 2028-01-05, 18,  84000.00",
    "80000000.00, 2027-12-14, 2028-01-04, 15, 120000.00",
    "7560000.00,  2027-12-14, 2027-12-15,  1,    756.00"
  })
  void a_fee_is_what_the_edition_of_its_drawdown_day_says(
      String amount, String drawnOn, String repaidOn, int days, String fee) {
    var asked = Map.of("amount", amount, "drawnOn", drawnOn, "repaidOn", repaidOn);
    var quote = CaseWalk.as("clerk").post("api/v1/fee-quotes", asked).json();
    assertThat(quote.at("/fee").textValue()).as(quote.toString()).isEqualTo(fee);
    assertThat(quote.at("/chargeableDays").intValue()).isEqualTo(days);
  }

  @Test
  @Order(2)
  void a_fee_in_tiers_is_paid_in_parts_to_the_last_fen() {
    executed(tiers, "2027-12-07");
    repaid(tiers, TEN_MILLION, "2027-12-14");
    assertThat(fee(tiers, "due")).isEqualTo("14000.00");
    pays(tiers, "4000.00", "9999.99");
    assertThat(tiers.status()).isEqualTo("REPAID");
    assertThat(tiers.step("treasurer", "record-fee-payment", received("0.02", NEW_YEAR)).text())
        .contains("above-fee-unpaid", "0.01");
    pays(tiers, "0.01");
    assertThat(tiers.status()).isEqualTo("FEE_SETTLED");
    assertThat(lines(tiers, "FeeCharged")).containsExactly("1201 D 1400000", "4001 C 1400000");
    assertThat(lines(tiers, "FeePaid"))
        .containsExactly(
            "1001 D 400000",
            "1201 C 400000",
            "1001 D 999999",
            "1201 C 999999",
            "1001 D 1",
            "1201 C 1");
  }

  @Test
  @Order(3)
  void principal_that_comes_back_fen_by_fen_is_charged_by_what_was_out() {
    executed(odd, "2027-12-14");
    repaid(odd, "0.01", "2027-12-15");
    repaid(odd, "1234567.87", "2027-12-16");
    repaid(odd, "0.01", "2027-12-17");
    assertThat(fee(odd, "due")).isEqualTo("246.91");
    pays(odd, "246.90", "0.01");
    assertThat(odd.status()).isEqualTo("FEE_SETTLED");
  }

  @Test
  @Order(4)
  void what_was_paid_in_advance_is_set_off_and_the_rest_goes_back_by_two_people() {
    executed(advance, "2027-12-06");
    repaid(advance, "3000000.00", "2027-12-09");
    assertThat(fee(advance, "due")).isEqualTo("5000.00");
    assertThat(fee(advance, "refundDue")).isEqualTo("2500.00");
    refunds(advance, "2500.00");
    assertThat(lines(advance, "FeePrepaid")).containsExactly("1001 D 750000", "2202 C 750000");
    assertThat(lines(advance, "PrepaidFeeApplied"))
        .containsExactly("2202 D 500000", "1201 C 500000");
    assertThat(lines(advance, "FeeRefundDue")).containsExactly("2202 D 250000", "2204 C 250000");
    assertThat(lines(advance, "FeeRefunded")).containsExactly("2204 D 250000", "1001 C 250000");
  }

  @Test
  @Order(5)
  void after_the_due_date_a_surcharge_is_due_apart() {
    executed(late, "2027-12-13");
    assertThat(view(late).at("/drawdown/dueOn").textValue()).isEqualTo("2028-01-03");
    repaid(late, TEN_MILLION, "2028-01-05");
    assertThat(fee(late, "due")).isEqualTo("34000.00");
    assertThat(fee(late, "surcharge")).isEqualTo("8000.00");
    assertThat(lines(late, "SurchargeCharged")).containsExactly("1201 D 800000", "4003 C 800000");
    pays(late, "42000.00");
    assertThat(late.status()).isEqualTo("FEE_SETTLED");
  }

  @ParameterizedTest
  @Order(6)
  @CsvSource({
    "drawdown-day,  2027-12-28, 2028-01-04, 10000.00",
    "accrual-day,   2027-12-29, 2028-01-05,  4000.00",
    "repayment-day, 2027-12-30, 2028-01-06,     0.00"
  })
  void over_the_turn_of_the_year_the_day_that_decides_makes_the_waiver(
      String test, String drawnOn, String returnedOn, String saved) {
    var walk = waived.get(test);
    executed(walk, drawnOn);
    repaid(walk, TEN_MILLION, returnedOn);
    assertThat(fee(walk, "due")).isEqualTo("10000.00");
    assertThat(fee(walk, "waived")).isEqualTo(saved);
  }

  @Test
  @Order(7)
  void due_waived_and_paid_are_entries_of_their_own() {
    var walk = waived.get("accrual-day");
    pays(walk, "6000.00");
    assertThat(lines(walk, "FeeCharged")).containsExactly("1201 D 1000000", "4001 C 1000000");
    assertThat(lines(walk, "FeeWaived")).containsExactly("4002 D 400000", "1201 C 400000");
    assertThat(lines(walk, "FeePaid")).containsExactly("1001 D 600000", "1201 C 600000");
    assertThat(recorded(walk, "FeeWaived")).contains("渝经信规范〔2024〕12号");
  }

  @Test
  @Order(8)
  void a_class_that_was_wrong_is_corrected_by_reversal_and_new_entry_with_the_reason() {
    var walk = waived.get("drawdown-day");
    assertThat(walk.status()).isEqualTo("FEE_SETTLED");
    corrects(walk, 2000, "900000000.00", "年报所载为大型");
    assertThat(walk.status()).isEqualTo("REPAID");
    assertThat(fee(walk, "waived")).isEqualTo("0.00");
    assertThat(lines(walk, "FeeReversed"))
        .containsExactly("4001 D 1000000", "1201 C 1000000", "1201 D 1000000", "4002 C 1000000");
    assertThat(recorded(walk, "FeeReversed")).contains("年报所载为大型");
    pays(walk, "10000.00");
    corrects(walk, 158, "390000000.00", "复核更正");
    assertThat(walk.status()).isEqualTo("FEE_SETTLED");
    refunds(walk, "10000.00");
  }

  @Test
  @Order(9)
  void a_notice_that_moves_a_due_date_charges_anew_what_it_moves() {
    assertThat(late.step("treasurer", "recharge-fee", Map.of("reason", "核对")).text())
        .contains("fee-unchanged");
    notice(2028, "2028-01-03");
    assertThat(view(late).at("/drawdown/dueOn").textValue()).isEqualTo("2028-01-04");
    assertThat(fee(late, "due")).isEqualTo("32000.00");
    assertThat(fee(late, "surcharge")).isEqualTo("4000.00");
    assertThat(late.facts())
        .containsSubsequence(
            "DueDateMoved",
            "FeeReopened",
            "FeeReversed",
            "FeeCharged",
            "SurchargeCharged",
            "FeeRefundDue",
            "FeeSettled");
    assertThat(recorded(late, "FeeReversed")).contains("放假通知调整工作日");
    refunds(late, "6000.00");
    refunds(waived.get("accrual-day"), "2000.00");
    assertThat(fee(waived.get("repayment-day"), "due")).isEqualTo("8000.00");
    pays(waived.get("repayment-day"), "8000.00");
  }

  @Test
  @Order(10)
  void nothing_is_left_of_any_fee_and_the_books_hold() {
    assertThat(
            books.rows(
                "select account_code, subject, sum(debit_fen - credit_fen) from journal_line"
                    + " where account_code in ('1201', '2202', '2204', '1101', '1102')"
                    + " group by account_code, subject having sum(debit_fen - credit_fen) <> 0"))
        .isEmpty();
    assertThat(
            books.texts("select case_number from bridge_case where case_status <> 'FEE_SETTLED'"))
        .isEmpty();
    assertThat(books.findings()).isEmpty();
    assertThat(CaseWalk.as("auditor").post("api/v1/verification", null).json().get("findings"))
        .isEmpty();
  }

  private static void on(String day) throws Exception {
    server.kill();
    server.startAgainAt(day + "T09:00:00");
    CaseWalk.on(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
  }

  private static void edition(String from, String tiers, Map<String, String> more) {
    var changes = new HashMap<>(more);
    changes.put("fee-tiers", tiers);
    if (!more.containsKey("overdue-surcharge")) {
      changes.put("overdue-surcharge", "0");
    }
    var form = Map.of("effectiveFrom", from, "basis", "渝财规〔2027〕" + from, "changes", changes);
    var answer = CaseWalk.as("admin").post("api/v1/policy/editions", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static void notice(int year, String off) {
    var csv =
        "date,kind,name,notice,issued\n%s,off,元旦,国办发明电〔%d〕1号,2027-11-01\n".formatted(off, year - 1);
    var answer =
        CaseWalk.as("admin")
            .upload("api/v1/calendar/notices", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** A firm of the double hundred, whose fee nobody waives. */
  private static Map<String, Object> large(String amount) {
    var form = small(amount);
    form.put("kind", "double-hundred");
    form.put("doubleHundred", true);
    form.put("specialised", false);
    form.put("staff", 2000);
    form.put("revenue", "900000000.00");
    return form;
  }

  private static Map<String, Object> small(String amount) {
    var form = CaseWalk.form(amount, "12000000.00");
    form.put("oldMaturesOn", "2027-12-31");
    return form;
  }

  /** A case up to its own money, everything done on one day. */
  private static CaseWalk approved(Map<String, Object> form, String day) {
    var walk = CaseWalk.drafted(form).accepted();
    var letter = new HashMap<>(CaseWalk.letter("12000000.00"));
    letter.put("confirmedOn", day);
    walk.does("bank." + CaseWalk.BANK, "confirm-renewal", letter).reviewed().approved();
    return walk.does("clerk", "sign-agreement", Map.of("agreementNumber", "协-1", "signedOn", day))
        .does("clerk", "prove-own-money", Map.of("amount", "11000000.00", "proofNumber", "证-1"));
  }

  private static CaseWalk released(Map<String, Object> form, String day) {
    var walk = approved(form, day);
    assertThat(prepare(walk).status()).isEqualTo(200);
    return walk.does("releaser", "release-payment", Map.of());
  }

  private static ApiClient.Answer prepare(CaseWalk walk) {
    var order = Map.of("amount", walk.amount(), "accountNumber", CaseWalk.whiteListed());
    return walk.step("treasurer", "prepare-payment", order);
  }

  /** The bank says the money left on a day. */
  private static void executed(CaseWalk walk, String day) {
    var found = CaseWalk.as("auditor").get("api/v1/payments?q=" + walk.number()).json();
    String number = found.at("/items/0/number").textValue();
    var form = Map.of("status", "EXECUTED", "executedOn", day, "bankReference", "回-" + number);
    var answer = CaseWalk.as("releaser").post("api/v1/payments/" + number + "/answers", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Principal comes back; what is whole is charged its fee. */
  private static void repaid(CaseWalk walk, String amount, String day) {
    var receipt = received(amount, day);
    receipt.put("source", "NEW_LOAN");
    walk.does("treasurer", "record-repayment", receipt);
    if ("REPAID".equals(walk.status())) {
      walk.does("treasurer", "charge-fee", Map.of());
    }
  }

  private static void pays(CaseWalk walk, String... amounts) {
    for (String amount : amounts) {
      walk.does("treasurer", "record-fee-payment", received(amount, NEW_YEAR));
    }
  }

  private static Map<String, Object> received(String amount, String day) {
    var receipt = new HashMap<String, Object>();
    receipt.put("amount", amount);
    receipt.put("receivedOn", day);
    receipt.put("bankReference", "收-" + UUID.randomUUID());
    return receipt;
  }

  /** One person prepares the refund, and only another lets it go, of the same amount. */
  private static void refunds(CaseWalk walk, String amount) {
    var order = Map.of("kind", "FEE", "accountNumber", CaseWalk.whiteListed());
    walk.does("treasurer", "prepare-refund", order);
    var release = Map.of("amount", amount, "bankReference", "退-" + walk.number());
    assertThat(walk.step("treasurer", "release-refund", release).status()).isEqualTo(403);
    var wrong = Map.of("amount", "0.01", "bankReference", "退");
    assertThat(walk.step("releaser", "release-refund", wrong).text())
        .contains("amount-not-as-prepared");
    walk.does("releaser", "release-refund", release);
    assertThat(fee(walk, "refundDue")).isEqualTo("0.00");
  }

  private static void corrects(CaseWalk walk, int staff, String revenue, String reason) {
    walk.does(
        "reviewer",
        "correct-class",
        Map.of(
            "sector",
            "工业",
            "staff",
            staff,
            "revenue",
            revenue,
            "assets",
            "512780000.00",
            "documentNumber",
            "审-1",
            "reason",
            reason));
  }

  private static JsonNode view(CaseWalk walk) {
    return CaseWalk.as("auditor").get("api/v1/cases/" + walk.number()).json();
  }

  private static String fee(CaseWalk walk, String figure) {
    return view(walk).at("/fee/" + figure).textValue();
  }

  /** The lines that facts of a kind booked: account, side and fen. */
  private static List<String> lines(CaseWalk walk, String kind) {
    return books.texts(
        "select l.account_code || case when l.debit_fen > 0 then ' D ' else ' C ' end"
            + " || (l.debit_fen + l.credit_fen) from journal_line l join audit_record r"
            + " on r.subject = l.subject and r.seq = l.seq where r.subject = ? and r.fact_kind = ?"
            + " order by l.seq, l.line_no",
        walk.number(),
        kind);
  }

  /** What the record says of the last fact of a kind. */
  private static String recorded(CaseWalk walk, String kind) {
    return books
        .texts(
            "select wording from audit_record where subject = ? and fact_kind = ? order by seq desc",
            walk.number(),
            kind)
        .get(0);
  }
}
