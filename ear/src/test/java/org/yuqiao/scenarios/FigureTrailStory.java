package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * From any figure of the fund overview clicks lead to the entries that make it, and from an entry
 * to the bank's line and back.
 */
@Scenario
class FigureTrailStory {

  private static final String PAST = "2026-11-16";

  /**
   * Every amount of the page with the journal it leads to and the sum shown there. What is only
   * planned or foreseen has no entries and says so by {@code data-planned}.
   */
  private static final String FIGURES =
      """
      const done = arguments[arguments.length - 1];
      const amount = /-?\\d{1,3}(,\\d{3})*\\.\\d{2}(?!\\d)/;
      const text = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const figures = [];
      const links = new Map();
      while (text.nextNode()) {
        const found = text.currentNode.textContent.match(amount);
        const place = text.currentNode.parentElement;
        if (!found || place.closest('[data-planned], script')) continue;
        const link = place.closest('a');
        if (link === null) figures.push({ figure: found[0], near: place.parentElement.innerText });
        else if (!links.has(link)) links.set(link, found[0]);
      }
      const follow = async ([link, figure]) => {
        const page = await (await fetch(link.href)).text();
        const journal = new DOMParser().parseFromString(page, 'text/html');
        const side = { debit: 'sumDebit', credit: 'sumCredit' };
        const asked = new URL(link.href).searchParams.get('side');
        const sum = journal.getElementById(side[asked] ?? 'sumClosing');
        const shown = sum === null ? null : sum.textContent.trim();
        return { figure, near: link.innerText, href: link.getAttribute('href'), shown };
      };
      const all = [...links];
      const walk = async () => {
        while (all.length > 0) figures.push(await follow(all.pop()));
      };
      Promise.all([walk(), walk(), walk(), walk()]).then(() => done(figures));
      """;

  private static String account;
  private static String reference;

  @BeforeAll
  static void the_bank_tells_of_interest_that_the_books_have() {
    String ours = String.valueOf(Math.abs(UUID.randomUUID().hashCode()));
    reference = "息-" + ours;
    account =
        made(
                "admin",
                "api/v1/fund/accounts",
                Map.of(
                    "name", "追溯专户",
                    "custodianBank", "重庆存管银行",
                    "accountNumber", "98" + ours,
                    "openedOn", "2026-01-01"))
            .json()
            .get("code")
            .textValue();
    made(
        "treasurer",
        "api/v1/fund/interest",
        Map.of(
            "amount", "12.34",
            "receivedOn", PAST,
            "fundAccount", account,
            "bankReference", reference));
    String statement =
        "交易日期,支出,收入,余额,对方户名,对方账号,摘要,流水号\n" + PAST + ",,12.34,12.34,存管银行,,结息," + reference + "\n";
    String path = "api/v1/statements?account=" + account + "&fileName=trail.csv";
    var taken =
        CaseWalk.as("treasurer")
            .upload(path, "text/csv", statement.getBytes(StandardCharsets.UTF_8));
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {CaseWalk.TODAY, "2026-11-11"})
  void every_figure_leads_to_the_journal_whose_sum_it_is(String day) {
    try (var browser = Browser.desk().signIn("treasurer").open("fund.xhtml?asOf=" + day)) {
      var figures = figures(browser);
      assertThat(figures).hasSizeGreaterThan(100);
      var followed = new HashSet<String>();
      for (var one : figures) {
        assertThat(one.get("href"))
            .as("no link: %s near %s", one.get("figure"), one.get("near"))
            .isNotNull();
        assertThat(one.get("shown")).as("journal of %s", one.get("href")).isNotNull();
        assertThat(unsigned(one.get("shown")))
            .as(one.get("href"))
            .isEqualTo(unsigned(one.get("figure")));
        followed.add(unsigned(one.get("figure")));
      }
      assertThat(followed).as("not all of them nothing").hasSizeGreaterThan(20);
    }
  }

  @Test
  void each_large_figure_is_clicked_to_an_entry_with_its_lines() {
    try (var browser = Browser.desk().signIn("treasurer").open("fund.xhtml?asOf=" + PAST)) {
      int cards = browser.driver().findElements(By.cssSelector(".figures .figure-value")).size();
      assertThat(cards).isEqualTo(10);
      for (int card = 0; card < cards; card++) {
        browser.open("fund.xhtml?asOf=" + PAST);
        var value =
            browser.driver().findElements(By.cssSelector(".figures .figure-value")).get(card);
        String figure = value.getText();
        value.click();
        assertThat(browser.find(By.cssSelector("main .list-bar")).getText()).contains(figure);
        var lines = browser.driver().findElements(By.cssSelector("tr.opens a"));
        assertThat(lines.isEmpty()).as(browser.address()).isEqualTo("0.00".equals(figure));
        if (!lines.isEmpty()) {
          lines.get(0).click();
          assertThat(browser.find(By.cssSelector(".entry-fact")).getText()).isNotBlank();
        }
      }
    }
  }

  @Test
  void an_entry_that_the_bank_tells_of_leads_to_the_line_of_the_statement_and_back() {
    try (var browser = Browser.desk().signIn("treasurer").open("fund.xhtml?asOf=" + PAST)) {
      String journal = "#accounts a[href*='account=1001&'][href*='detail=%s']".formatted(account);
      var balance = browser.find(By.cssSelector(journal));
      assertThat(balance.getText()).isEqualTo("12.34");
      balance.click();
      assertThat(browser.find(By.id("sumClosing")).getText()).isEqualTo("借 12.34");
      browser.find(By.cssSelector("tr.opens a")).click();
      String entry = browser.find(By.tagName("h1")).getText();
      assertThat(browser.text()).contains("专户结息12.34元", reference);
      browser.picture("entry-with-bank-line");
      browser.find(By.cssSelector("main a[href*='statement.xhtml?line=']")).click();
      var line = browser.find(By.cssSelector("tr.bank-line-here"));
      assertThat(line.getText()).contains("12.34", "结息", reference, "已匹配");
      browser.picture("bank-line-with-entry");
      line.findElement(By.cssSelector("a[href*='entry.xhtml']")).click();
      assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(entry);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> figures(Browser browser) {
    return new ArrayList<>(
        (List<Map<String, String>>) browser.driver().executeAsyncScript(FIGURES));
  }

  /** The size of an amount; a journal says by 借 or 贷 what a table says by a minus sign. */
  private static String unsigned(String amount) {
    return amount.replaceAll("[^0-9.,]", "");
  }

  private static ApiClient.Answer made(String person, String path, Map<String, ?> form) {
    var answer = CaseWalk.as(person).post(path, form);
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer;
  }
}
