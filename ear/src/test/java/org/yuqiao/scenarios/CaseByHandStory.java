package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Cases walked by hand through the pages, each step by the person whose step it is. */
@Scenario
class CaseByHandStory {

  private static final String BANK = "bank." + CaseWalk.BANK;

  @Test
  void a_case_goes_through_the_pages_to_closure_and_is_printed() throws Exception {
    CaseWalk.whiteListed();
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser);
      pages.as("clerk").apply(CaseWalk.form("3000000.00", "5000000.00")).submitForm();
      String number = pages.number();

      pages.choose("accept").carryOut();
      pages.as(BANK).open(number).choose("confirm-renewal");
      assertThat(pages.button()).isEqualTo("确认续贷");
      pages.enter("amount", "5,000,000.00").enter("letterNumber", "续函-手办-1");
      pages.confirms("5,000,000.00", "伍佰万元整", "C-3");
      pages.enter("signatory", "王行长").carryOut();
      pages.as("reviewer").open(number).choose("review").enter("opinion", "材料齐全").carryOut();
      pages.as("approver").open(number).choose("approve").enter("opinion", "同意").carryOut();
      assertThat(pages.told()).contains("3,000,000.00", "已批准");

      pages.as("clerk").open(number);
      pages.choose("sign-agreement").enter("agreementNumber", "协-手办-1").carryOut();
      pages.choose("prove-own-money").enter("proofNumber", "证-手办-1").carryOut();
      pages.as("treasurer").open(number).choose("prepare-payment").carryOut();
      pages.as("releaser").open(number).choose("draw");
      assertThat(pages.button()).isEqualTo("柜台放款");
      pages.confirms("尾号", "放款制单：赵磊", "2026-12-08");
      pages.enter("amount", "3,000,000.00").enter("bankReference", "放-手办-1").carryOut();
      browser.picture("case-drawn");

      pages.as(BANK).open(number);
      pages.choose("report-settlement").enter("proofNumber", "清-手办-1").carryOut();
      pages.choose("report-renewal").enter("contractNumber", "新贷-手办-" + number);
      pages.enter("receiptNumber", "凭-手办-1").carryOut();
      pages.as("treasurer").open(number).choose("record-repayment");
      pages.enter("bankReference", "收-手办-1").enter("source", "NEW_LOAN").carryOut();
      pages.choose("charge-fee").carryOut();
      pages.as("archivist").open(number).choose("close");
      pages.enter("missingReason", "纸质资料另存").carryOut();
      assertThat(pages.told()).contains("办结归档");
      browser.picture("case-closed");

      assertThat(start(pages.download("files/approval-sheet.pdf?number=" + number), 5))
          .isEqualTo("%PDF-");
      assertThat(start(pages.download("files/approval-sheet.xlsx?number=" + number), 2))
          .isEqualTo("PK");
      String period = "from=" + CaseWalk.TODAY + "&to=" + CaseWalk.TODAY;
      assertThat(start(pages.download("register.pdf?" + period), 5)).isEqualTo("%PDF-");
      assertThat(start(pages.download("register.xlsx?" + period), 2)).isEqualTo("PK");
      assertThat(CaseWalk.as("auditor").get("api/v1/cases/" + number).json().at("/status/code"))
          .hasToString("\"CLOSED\"");
    }
  }

  @Test
  void an_application_above_the_ceiling_is_refused_with_the_clause_and_keeps_what_was_typed() {
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser).as("clerk");
      var form = CaseWalk.form("80,000,000.01", "100,000,000.00");
      pages.apply(form).submitForm();
      assertThat(pages.refusals()).contains("最高额度8000万元", "P6-3");
      browser.picture("application-refused");
      assertThat(pages.input("application:requested").getDomProperty("value"))
          .isEqualTo("80,000,000.01");
      assertThat(pages.input("application:difficulty").getDomProperty("value"))
          .isEqualTo(form.get("difficulty"));
      CasePages.type(pages.input("application:requested"), "三千万");
      pages.submitForm();
      assertThat(pages.refusals()).contains("最多两位小数");
      assertThat(pages.input("application:requested").getDomProperty("value")).isEqualTo("三千万");
    }
  }

  @Test
  void an_approval_above_the_application_is_refused_in_the_confirmation_and_can_be_mended() {
    var walk = CaseWalk.drafted("3000000.00", "5000000.00").accepted().confirmed("5000000.00");
    walk.reviewed();
    try (var browser = Browser.phone()) {
      var pages = new CasePages(browser).as("approver").open(walk.number());
      pages.choose("approve").enter("amount", "4,000,000.00").enter("opinion", "同意");
      pages.carryOutInVain();
      browser.picture("approval-refused-on-a-phone");
      assertThat(pages.refusals()).contains("批准金额超过申请金额");
      assertThat(pages.valueOf("amount")).isEqualTo("4,000,000.00");
      pages.enter("amount", "3,000,000.00").carryOut();
      assertThat(walk.status()).isEqualTo("APPROVED");
      assertThat(walk.facts()).contains("StepRefused");
    }
  }

  @Test
  void somebody_who_acted_meanwhile_is_told_of_and_what_was_typed_stays() {
    var walk = CaseWalk.drafted("2000000.00", "5000000.00").accepted().confirmed("5000000.00");
    try (var browser = Browser.desk()) {
      var pages = new CasePages(browser).as("reviewer").open(walk.number());
      pages.choose("review").enter("opinion", "慢了一步的意见");
      walk.does(BANK, "change-confirmation", CaseWalk.letter("4000000.00"));
      pages.carryOutInVain();
      pages.confirms("他人已办理此业务");
      assertThat(
              browser.find(By.cssSelector(".act-field-opinion textarea")).getDomProperty("value"))
          .isEqualTo("慢了一步的意见");
      pages.carryOut();
      assertThat(walk.status()).isEqualTo("REVIEWED");
    }
  }

  private static String start(byte[] file, int length) {
    return new String(file, 0, length, StandardCharsets.ISO_8859_1);
  }
}
