package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A custodian bank's statements come in by page and by API, each line once. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementStory {

  private static final String HEADER = "交易日期,支出,收入,余额,对方户名,对方账号,摘要,流水号\n";
  private static final String FIRST =
      HEADER
          + "2026-09-01,,500.00,1500.00,重庆某机械有限公司,622202000000000001,归还转贷资金,S1\n"
          + "2026-09-02,200.00,,1300.00,重庆某银行,622202000000000002,发放转贷资金,S2\n"
          + "2026-09-02,200.00,,1100.00,重庆某银行,622202000000000002,发放转贷资金,S2\n";
  private static String account;

  @TempDir Path desk;

  @BeforeAll
  static void an_account_of_our_own() {
    var form =
        Map.of(
            "name", "对账专户",
            "custodianBank", "重庆存管银行",
            "accountNumber", "99" + Math.abs(UUID.randomUUID().hashCode()),
            "openedOn", "2026-01-01");
    var answer = CaseWalk.as("admin").post("api/v1/fund/accounts", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    account = answer.json().get("code").textValue();
  }

  @Test
  @Order(1)
  void the_treasurer_looks_at_a_file_and_imports_it() throws Exception {
    var file = Files.writeString(desk.resolve("9月流水.csv"), FIRST);
    try (var browser = Browser.desk().signIn("treasurer").open("statements.xhtml")) {
      browser
          .driver()
          .findElement(By.cssSelector("select[id$=account] option[value='" + account + "']"))
          .click();
      browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
      browser.find(By.cssSelector("[id$=look]")).click();
      browser.await(d -> browser.text().contains("归还转贷资金"));
      browser.picture("statement-looked-at");
      browser.find(By.cssSelector("[id$=take]")).click();
      browser.await(d -> browser.text().contains("新增 3 行"));
      browser.picture("statement-imported");
      browser.open("statement.xhtml?line=" + lastLine());
      assertThat(browser.text()).contains("1,100.00", "同日相同第 2 笔");
      browser.picture("statement-line");
    }
  }

  @Test
  @Order(2)
  void the_same_lines_again_add_nothing_and_a_gap_is_named() throws Exception {
    var again = importing(FIRST.replace("\n", "\r\n"));
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.json().get("newLines").intValue()).isZero();
    assertThat(again.json().get("knownLines").intValue()).isEqualTo(3);
    var gap = importing(HEADER + "2026-09-09,,1.00,9.00,甲,,a,S9\n");
    assertThat(gap.status()).isEqualTo(422);
    assertThat(gap.json().get("code").textValue()).isEqualTo("statement-gap");
    assertThat(Server.rows("select id from bank_line where fund_account = '" + account + "'"))
        .hasSize(3);
  }

  @Test
  @Order(3)
  void a_hostile_file_is_refused_with_its_place_and_a_huge_one_with_the_limit() throws Exception {
    var laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<Document><x>&b;</x></Document>";
    var refused = uploading("application/xml", laughs.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("code").textValue()).isEqualTo("xml-doctype");
    var bad = importing(HEADER + "2026-02-30,,1.005,,甲,,a,S9\n");
    assertThat(bad.json().get("reasons").findValuesAsText("field")).contains("A2", "C2");
    var huge = new byte[(64 << 20) + 1];
    Arrays.fill(huge, (byte) ' ');
    assertThat(uploading("text/csv", huge).status()).isEqualTo(413);
    assertThat(CaseWalk.as("clerk").upload(path(), "text/csv", FIRST.getBytes()).status())
        .isEqualTo(403);
  }

  private static long lastLine() throws Exception {
    var rows =
        Server.rows("select max(id) as id from bank_line where fund_account = '" + account + "'");
    return ((Number) rows.get(0).get("id")).longValue();
  }

  private static String path() {
    return "api/v1/statements?account=" + account + "&fileName=story.csv";
  }

  private static ApiClient.Answer importing(String csv) {
    return uploading("text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private static ApiClient.Answer uploading(String type, byte[] body) {
    return CaseWalk.as("treasurer").upload(path(), type, body);
  }
}
