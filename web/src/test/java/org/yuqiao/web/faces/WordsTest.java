package org.yuqiao.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.ParameterKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages",
        "casework",
        "payments",
        "statements",
        "closing",
        "inputmessages",
        "clauses",
        "reconciliation",
        "funds"
      })
  void every_word_is_there_in_both_languages(String bundle) throws IOException {
    assertEquals(keys(bundle + "_zh"), keys(bundle + "_en"));
  }

  @Test
  void every_page_and_task_has_its_name() throws IOException {
    var words = keys("messages_zh");
    for (Page page : Page.values()) {
      assertTrue(page.task() == null || words.contains("page." + page.name()), page.name());
    }
    for (Page.Task task : Page.Task.values()) {
      assertTrue(words.contains("task." + task.name()), task.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_unit_of_a_setting_has_its_name(ParameterKey.Unit unit) throws IOException {
    String key = "policy.unit." + unit.text().replaceAll("[ /]", "-");
    assertTrue(keys("messages_zh").contains(key), key);
  }

  @ParameterizedTest
  @CsvSource({"80000000.00,'8,000.00'", "1234567.89,123.456789", "0.01,0.000001", "-500.00,-0.05"})
  void ten_thousands_of_yuan_are_exact(String yuan, String expected) {
    assertEquals(expected, Fmt.inWan(Money.parseYuan(yuan)));
  }

  @Test
  void an_account_shows_its_last_digits_only() {
    assertEquals("**** 7890", Fmt.tail("6222001234567890"));
  }

  @ParameterizedTest
  @CsvSource({
    "/cases.xhtml?state=out,/cases.xhtml?state=out",
    "//evil.example/,/work.xhtml",
    "https://evil.example/,/work.xhtml",
    "/\\evil.example,/work.xhtml",
    ",/work.xhtml"
  })
  void a_preference_leads_back_to_our_own_pages_only(String asked, String expected) {
    assertEquals(expected, PreferenceServlet.back(asked));
  }

  private static TreeSet<String> keys(String bundle) throws IOException {
    var words = new Properties();
    try (var in = WordsTest.class.getResourceAsStream(bundle + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
