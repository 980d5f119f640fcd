package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yuqiao.endurance.Books;

/**
 * The end of a year on a server of its own: the last days of December are closed in January, the
 * month is locked and the year handed over by another person, and nothing sealed changes unseen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingStory {

  private static final int PORT = Integer.getInteger("yuqiao.secondPort", 18480) + 10;
  private static final String DECEMBER_30 = "2026-12-30";
  private static final String DECEMBER_31 = "2026-12-31";
  private static final String DAYS = "api/v1/closing/days/";
  private static final String STATEMENT =
      """
      交易日期,流水号,收入,支出,余额,对方户名,摘要
      2026-11-17,BK-1,100000000.00,,100000000.00,市财政局,渝财拨-1
      2026-12-21,JX-1,1234.56,,100001234.56,银行,结息
      2026-12-30,BK-9,500.00,,100001734.56,某公司,往来
      """;

  private static Embedded database;
  private static StartedServer server;
  private static Books books;

  @BeforeAll
  static void what_was_done_in_december_is_closed_in_january() throws Exception {
    database = new Embedded();
    books = new Books(database::connect);
    start(DECEMBER_30 + "T09:00:00");
    CaseWalk.setUp(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
    CaseWalk.drafted("900000.00", "1000000.00");
    interest("2026-12-21", "JX-1");
    var statement = STATEMENT.getBytes(StandardCharsets.UTF_8);
    var path = "api/v1/statements?account=ZH01&fileName=12.csv";
    done(CaseWalk.as("treasurer").upload(path, "text/csv", statement), 200);
    assertThat(codes(close(DECEMBER_30))).contains("day-not-over", "bank-line-open");
    server.close();
    start("2027-01-04T09:00:00");
    CaseWalk.on(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
  }

  @AfterAll
  static void end() {
    CaseWalk.onDemonstration();
    server.close();
  }

  @Test
  @Order(1)
  void a_day_is_not_closed_while_something_stands_open_and_everything_is_named() {
    var day = get(DAYS + DECEMBER_30);
    assertThat(day.at("/state/code").textValue()).isEqualTo("BLOCKED");
    assertThat(day.get("obstacles")).hasSize(1);
    assertThat(day.at("/obstacles/0/item").textValue()).startsWith("bank-line:");
    var refused = close(DECEMBER_30);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("bank-line-open");
    assertThat(books.number("select count(*) from day_seal")).isZero();
    assertThat(books.number("select count(*) from audit_record where fact_kind = 'DaySealed'"))
        .isZero();
  }

  @Test
  @Order(2)
  void what_is_placed_no_longer_stands_in_the_way_and_a_key_closes_once() {
    var line = get("api/v1/bank-lines?account=ZH01&status=OPEN").at("/items/0/line/id").asText();
    post("treasurer", "api/v1/bank-lines/" + line + "/suspense", Map.of("owner", "clerk"), 200);
    var first = CaseWalk.as("treasurer").post(DAYS + DECEMBER_30, null, "close-30");
    assertThat(first.json().get("sealed")).as(first.text()).hasSize(1);
    assertThat(first.json().get("closedThrough").textValue()).isEqualTo(DECEMBER_30);
    var again = CaseWalk.as("treasurer").post(DAYS + DECEMBER_30, null, "close-30");
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(close(DECEMBER_30).json().get("sealed")).isEmpty();
    assertThat(books.number("select count(*) from day_seal")).isEqualTo(1);
    assertThat(books.number("select count(*) from audit_record where fact_kind = 'DaySealed'"))
        .isEqualTo(1);
  }

  @Test
  @Order(3)
  void the_root_is_what_anybody_reckons_from_the_sealed_records() {
    var seal = get(DAYS + DECEMBER_30).get("seal");
    assertThat(seal.get("records").asLong()).isGreaterThan(5);
    assertThat(seal.get("chains").asLong()).isGreaterThan(1);
    assertThat(rootByHand(DECEMBER_30)).isEqualTo(seal.get("root").textValue());
  }

  @Test
  @Order(4)
  void without_a_statement_words_are_needed_and_the_last_day_takes_the_income_over() {
    var form =
        Map.of(
            "amount", "700.00",
            "receivedOn", DECEMBER_31,
            "contributor", "市级",
            "documentNumber", "渝财拨-2");
    post("treasurer", "api/v1/fund/contributions", form, 201);
    assertThat(codes(close(DECEMBER_31))).containsExactly("statement-missing");
    var words = Map.of("item", "statement:ZH01", "through", DECEMBER_31, "reason", "银行系统年终决算");
    post("treasurer", "api/v1/closing/explanations", words, 201);
    var closed = done(close(DECEMBER_31), 200);
    assertThat(closed.at("/sealed/0/previousRoot").textValue())
        .isEqualTo(get(DAYS + DECEMBER_30).at("/seal/root").textValue());
    assertThat(get(DAYS + DECEMBER_31).at("/explanations/0/reason").textValue())
        .isEqualTo("银行系统年终决算");
    assertThat(booked("4101", DECEMBER_31)).isZero();
    assertThat(booked("3201", DECEMBER_31)).isEqualTo(-123456);
    assertThat(rootByHand(DECEMBER_31)).isEqualTo(closed.at("/sealed/0/root").textValue());
  }

  @Test
  @Order(5)
  void what_comes_late_or_is_put_right_stands_in_the_open_day_with_its_reference() {
    var before = rerun(DECEMBER_31);
    interest("2026-12-21", "JX-2");
    long sealed =
        books.number(
            "select seq from journal_line where entry_reference = 'JX-1'"
                + " and account_code = '1001'");
    var form = Map.of("seq", sealed, "reason", "银行多付，已更正");
    post("approver", "api/v1/fund/reversals", form, 201);
    assertThat(days("entry_reference = 'JX-2'")).containsOnly("2027-01-01");
    assertThat(days("entry_reference = 'FUND#" + sealed + "'")).containsOnly("2027-01-04");
    assertThat(days("entry_reference = 'JX-1'")).containsOnly("2026-12-21");
    var after = rerun(DECEMBER_31);
    assertThat(after).isEqualTo(before);
    assertThat(after.get("findings")).isEmpty();
    assertThat(after.get("now")).isEqualTo(after.get("sealed"));
    assertThat(rerun(DECEMBER_30).get("findings")).isEmpty();
  }

  @Test
  @Order(6)
  void a_line_altered_behind_the_products_back_is_found_and_holds_up_the_month() throws Exception {
    var line = " where entry_reference = 'JX-1' and account_code = '1001'";
    change("update journal_line set debit_fen = debit_fen + 1" + line);
    try {
      var found = rerun(DECEMBER_30);
      assertThat(found.get("findings").findValuesAsText("code")).contains("record-altered");
      assertThat(found.get("root")).isNotEqualTo(found.get("sealedRoot"));
      assertThat(found.get("now")).isNotEqualTo(found.get("sealed"));
      var month = CaseWalk.as("approver").post("api/v1/closing/months/2026-12", null);
      assertThat(codes(month)).contains("seal-differs");
    } finally {
      change("update journal_line set debit_fen = debit_fen - 1" + line);
    }
    assertThat(rerun(DECEMBER_30).get("findings")).isEmpty();
  }

  @Test
  @Order(7)
  void another_person_locks_the_month_and_hands_the_year_over() {
    var month = "api/v1/closing/months/2026-12";
    var year = "api/v1/closing/years/2026";
    assertThat(CaseWalk.as("treasurer").post(month, null).status()).isEqualTo(403);
    assertThat(codes(CaseWalk.as("approver").post(year, null))).containsExactly("year-not-locked");
    done(CaseWalk.as("approver").post(month, null, "lock-12"), 200);
    done(CaseWalk.as("approver").post(month, null, "lock-12"), 200);
    assertThat(CaseWalk.as("approver").post(month, null).status()).isEqualTo(409);
    done(CaseWalk.as("approver").post(year, null), 200);
    assertThat(codes(CaseWalk.as("approver").post(year, null))).containsExactly("year-handed-over");
    assertThat(get(month).get("lockedBy").textValue()).isEqualTo("approver");
    assertThat(balances("2027", "opening")).isEqualTo(balances("2026", "closing")).isNotEmpty();
    assertThat(
            books.texts(
                "select fact_kind from audit_record where subject = 'FUND' and fact_kind in"
                    + " ('MonthLocked', 'YearHandedOver') order by seq"))
        .containsExactly("MonthLocked", "YearHandedOver");
    assertThat(books.findings()).isEmpty();
  }

  @Test
  @Order(8)
  void the_sheet_bears_the_root_in_its_text() throws IOException {
    var root = get(DAYS + DECEMBER_31).at("/seal/root").textValue();
    var sheet = CaseWalk.as("auditor").get(DAYS + DECEMBER_31 + "/sheet?lang=zh");
    try (var pdf = Loader.loadPDF(sheet.response().body())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains(root, "银行系统年终决算", DECEMBER_31);
    }
  }

  @Test
  @Order(9)
  void what_cannot_be_asked_is_refused_with_a_code() {
    assertThat(refusal("treasurer", DAYS + "2026-13-01")).isEqualTo("400 malformed-request");
    assertThat(refusal("treasurer", DAYS + "2027-01-04")).startsWith("422 ");
    assertThat(refusal("clerk", DAYS + "2027-01-01")).startsWith("403 ");
    assertThat(refusal("approver", "api/v1/closing/months/2026-1"))
        .isEqualTo("400 malformed-request");
    assertThat(refusal("approver", "api/v1/closing/months/2026-11"))
        .isEqualTo("422 month-before-first-close");
    assertThat(refusal("approver", "api/v1/closing/years/26")).isEqualTo("400 malformed-request");
    assertThat(refusal("auditor", DAYS + "2026-06-01/rerun")).startsWith("404 ");
    assertThat(CaseWalk.as("auditor").get(DAYS + "2027-01-02/sheet").status()).isEqualTo(404);
    var keyless = CaseWalk.as("treasurer").change("POST", DAYS + "2027-01-01", null, Map.of());
    assertThat(keyless.status()).isEqualTo(400);
    var words = Map.of("item", "case:ZD2026-000001", "through", DECEMBER_31, "reason", "稍后");
    assertThat(codes(CaseWalk.as("treasurer").post("api/v1/closing/explanations", words)))
        .containsExactly("not-explainable");
  }

  private static void start(String clock) throws IOException, InterruptedException {
    var home = Path.of(System.getProperty("yuqiao.server"));
    server = new StartedServer(home, database, PORT, clock);
  }

  private static void interest(String day, String reference) {
    var form = Map.of("amount", "1234.56", "receivedOn", day, "bankReference", reference);
    post("treasurer", "api/v1/fund/interest", form, 201);
  }

  private static ApiClient.Answer close(String day) {
    return CaseWalk.as("treasurer").post(DAYS + day, null);
  }

  private static JsonNode rerun(String day) {
    return done(CaseWalk.as("auditor").post(DAYS + day + "/rerun", null), 200);
  }

  private static JsonNode get(String path) {
    return done(CaseWalk.as("auditor").get(path), 200);
  }

  private static JsonNode post(String person, String path, Object body, int status) {
    return done(CaseWalk.as(person).post(path, body), status);
  }

  private static JsonNode done(ApiClient.Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }

  private static List<String> codes(ApiClient.Answer answer) {
    return answer.json().path("reasons").findValuesAsText("code").stream().distinct().toList();
  }

  private static String refusal(String person, String path) {
    var answer = CaseWalk.as(person).post(path, null);
    return answer.status() + " " + answer.json().path("code").asText();
  }

  /** Debit less credit of an account in fen over the days up to one. */
  private static long booked(String account, String day) {
    return books.number(
        "select coalesce(sum(debit_fen - credit_fen), 0) from journal_line"
            + " where account_code = ? and booked_on <= ?",
        account,
        LocalDate.parse(day));
  }

  private static List<String> days(String which) {
    return books.rows("select booked_on from journal_line where " + which).stream()
        .map(row -> row.get(0).toString().substring(0, 10))
        .toList();
  }

  private static List<String> balances(String year, String which) {
    var balances = new ArrayList<String>();
    for (JsonNode row : get("api/v1/closing/years/" + year).get("accounts")) {
      if (!"0.00".equals(row.get(which).textValue())) {
        balances.add(row.get("code").textValue() + " " + row.get(which).textValue());
      }
    }
    return balances;
  }

  private static void change(String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  /** As ADR 0016 tells it: a tree over each chain's records, and one over the chains. */
  private static String rootByHand(String day) {
    var chains = new ArrayList<byte[]>();
    for (var range :
        books.rows(
            "select subject, from_seq, to_seq from day_seal_range where day_on = ?"
                + " order by subject",
            LocalDate.parse(day))) {
      var hashes =
          books
              .texts(
                  "select record_hash from audit_record where subject = ? and seq between ? and ?"
                      + " order by seq",
                  range.toArray())
              .stream()
              .map(HexFormat.of()::parseHex)
              .toList();
      var name = "%s:%s-%s\n".formatted(range.toArray()).getBytes(StandardCharsets.UTF_8);
      chains.add(hash(2, name, root(hashes)));
    }
    return HexFormat.of().formatHex(root(chains));
  }

  /** RFC 6962: the left half is the largest power of two below the number of leaves. */
  private static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return hash(0, new byte[0], new byte[0]);
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return hash(1, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  private static byte[] hash(int kind, byte[] left, byte[] right) {
    MessageDigest sm3 = new SM3.Digest();
    sm3.update((byte) kind);
    sm3.update(left);
    return sm3.digest(right);
  }
}
