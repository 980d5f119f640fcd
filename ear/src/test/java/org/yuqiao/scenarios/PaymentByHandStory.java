package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** Payments by the pages: made out, released, sent to the bank, answered or not answered. */
@Scenario
class PaymentByHandStory {

  private static final String DUE = "2026-12-08";

  @Test
  void what_two_people_let_go_lies_at_the_bank_and_its_answers_draw_the_case() throws Exception {
    var walk = moneyReady();
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser).as("treasurer").open(walk.number());
      pages.choose("prepare-payment").enter("amount", "三十万").carryOutInVain();
      assertThat(pages.refusals()).contains("最多两位小数", "D-1");
      assertThat(pages.valueOf("amount")).isEqualTo("三十万");
      pages.enter("amount", "900,000.00");
      assertThat(pages.input("actForm").getText()).contains("付款专户", "ZH01", "ZH02", "可付");
      pages.enter("fundAccount", "ZH02").carryOut();

      pages.as("releaser").open(walk.number()).choose("release-payment");
      pages.confirms("付款专户", "ZH02", "放款制单：赵磊").carryOut();
      String number = instruction(walk);
      var file = BankExchange.of("ZH02", "out").resolve(number + ".xml");
      BankExchange.until(() -> Files.exists(file));
      shows(browser, number, "已发送");
      assertThat(pages.download("payment.pain001?number=" + number))
          .isEqualTo(Files.readAllBytes(file));
      assertThat(Files.readString(file)).contains("<EndToEndId>" + number, ">900000.00<");
      assertThat(pages.download("payments.xlsx?number=" + number)).startsWith('P', 'K');

      BankExchange.answers("ZH02", number, "ACSP");
      shows(browser, number, "银行已受理");
      assertThat(walk.status()).isEqualTo("PAYMENT_RELEASED");
      BankExchange.answers("ZH02", number, "ACSC");
      shows(browser, number, "已付款");
      browser.picture("payment-executed");
      pages.open(walk.number());
      assertThat(browser.text()).contains("已放款", DUE, number, "回-" + number);
    }
  }

  @Test
  void while_nobody_knows_whether_the_bank_paid_no_second_payment_is_made_out() {
    var walk = moneyReady();
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser).as("treasurer").open(walk.number());
      pages.choose("prepare-payment");
      walk.does("treasurer", "prepare-payment", order())
          .does("releaser", "release-payment", none());
      String number = instruction(walk);
      String form = browser.driver().getWindowHandle();
      browser.driver().switchTo().newWindow(WindowType.TAB);
      browser.open("payment.xhtml?number=" + number);
      new Select(pages.input("acts:status")).selectByValue("UNKNOWN");
      pages.input("acts:answer").click();
      assertThat(pages.settle().refusals()).contains("原因");
      CasePages.type(pages.input("acts:reason"), "银行超时未答复");
      pages.input("acts:answer").click();
      shows(browser, number, "结果未知");
      browser.driver().close();
      browser.driver().switchTo().window(form);
      pages.carryOutInVain().confirms("他人已办理此业务");
      pages.carryOutInVain().confirms("当前状态为“付款在途”", "C-1");

      pages.as("releaser");
      browser.open("payment.xhtml?number=" + number);
      CasePages.type(pages.input("acts:executedOn"), CaseWalk.TODAY);
      pages.input("acts:answer").click();
      assertThat(pages.settle().refusals()).contains("银行流水号");
      CasePages.type(pages.input("acts:bankReference"), "迟-" + number);
      pages.input("acts:answer").click();
      shows(browser, number, "已付款");
      pages.open(walk.number());
      assertThat(browser.text()).contains("已放款", DUE);
    }
    assertThat(walk.facts()).containsOnlyOnce("FundsDrawn");
  }

  @Test
  void the_administrator_chooses_how_an_accounts_instructions_reach_its_bank() throws Exception {
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser).as("admin");
      chooses(browser, pages, "MANUAL");
      assertThat(pages.told()).contains("ZH02", "人工下载提交");
      var walk = moneyReady().does("treasurer", "prepare-payment", order());
      walk.does("releaser", "release-payment", none());
      String number = instruction(walk);
      pages.as("treasurer");
      browser.open("payment.xhtml?number=" + number);
      assertThat(browser.text()).contains("人工下载提交");
      var message =
          new String(pages.download("payment.pain001?number=" + number), StandardCharsets.UTF_8);
      assertThat(message).contains("<EndToEndId>" + number);
      assertThat(BankExchange.of("ZH02", "out").resolve(number + ".xml")).doesNotExist();
    } finally {
      CaseWalk.as("admin")
          .change("PUT", "api/v1/payments/channels/ZH02", Map.of("channel", "FILE"), key());
    }
  }

  private static void chooses(Browser browser, CasePages pages, String channel) {
    browser.open("specialaccounts.xhtml");
    pages.settle();
    browser.find(By.cssSelector(".act-channel-ZH02")).click();
    pages.settle();
    browser.find(By.cssSelector("[id='entryForm:channel'] label[for$=':1']")).click();
    pages.input("entryForm:carryOut").click();
  }

  /** Looks at the instruction again and again until the page says the word. */
  private static void shows(Browser browser, String number, String word) {
    browser.await(
        d -> {
          browser.open("payment.xhtml?number=" + number);
          return browser.find(By.cssSelector(".case-marks")).getText().contains(word);
        });
  }

  private static CaseWalk moneyReady() {
    CaseWalk.whiteListed();
    return CaseWalk.drafted("900000.00", "1000000.00")
        .accepted()
        .confirmed("1000000.00")
        .reviewed()
        .approved()
        .moneyProven("100000.00");
  }

  private static Map<String, Object> order() {
    return Map.of(
        "amount", "900000.00", "accountNumber", CaseWalk.whiteListed(), "fundAccount", "ZH02");
  }

  private static Map<String, Object> none() {
    return Map.of();
  }

  private static Map<String, String> key() {
    return Map.of("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String instruction(CaseWalk walk) {
    return CaseWalk.as("auditor")
        .get("api/v1/payments?q=" + walk.number())
        .json()
        .at("/items/0/number")
        .textValue();
  }
}
