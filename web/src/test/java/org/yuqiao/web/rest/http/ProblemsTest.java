package org.yuqiao.web.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.fee.boundary.FeeQuoteRequest;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Refusal;

/** What goes wrong is told in the same form, with every reason and without the machinery. */
class ProblemsTest {

  private static final Refusal ROLE =
      new Refusal("role-missing", "D-4", null, "岗位不符。", "Wrong role.");
  private static final Refusal LIMIT =
      new Refusal("above-share", "L-2", "amount", "超过比例。", "Above the share.");

  @Test
  void a_problem_names_every_reason_and_takes_code_and_clause_of_the_first() {
    var problem = Problems.problem(403, List.of(ROLE, LIMIT), "/api/v1/x", Locale.CHINESE);
    assertThat(problem.code()).isEqualTo("role-missing");
    assertThat(problem.clause()).isEqualTo("D-4");
    assertThat(problem.type()).isEqualTo("https://yuqiao.org/problems/role-missing");
    assertThat(problem.title()).isEqualTo("无权办理");
    assertThat(problem.detail()).isEqualTo("岗位不符。 超过比例。");
    assertThat(problem.reasons()).extracting(Problem.Reason::field).containsExactly(null, "amount");
  }

  @ParameterizedTest
  @CsvSource({
    "case-not-found,404",
    "role-missing,403",
    "other-bank,403",
    "separation-of-duties,403",
    "wrong-state,409",
    "idempotency-key-reused,409",
    "stale-revision,412",
    "above-share,422"
  })
  void a_refusal_is_answered_with_the_status_of_its_code(String code, int status) {
    assertThat(Statuses.of(code)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {"-|zh", "en|en", "en-GB,en;q=0.9|en", "zh-CN,zh;q=0.9,en;q=0.8|zh", "fr|zh", "?|zh"})
  void the_language_is_chinese_unless_english_is_preferred(String header, String language) {
    assertThat(Problems.locale(header).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{\"amount\":\"1.234\"}|amount",
        "{\"amount\":1}|amount",
        "{\"amount\":null,\"foo\":1}|foo",
        "{\"workingDays\":\"5\"}|workingDays",
        "{\"workingDays\":99999999999}|workingDays",
        "{\"drawnOn\":\"2026-02-30\"}|drawnOn",
        "{\"drawnOn\":20260203}|drawnOn",
        "{\"drawnOn\":\"+12026-02-03\"}|drawnOn",
        "{\"tiers\":[{\"perMille\":0.2}]}|tiers[0].perMille",
        "{\"tiers\":{}}|tiers",
        "{\"amount\":\"99999999999999.00\"}|amount",
        "{\"workingDays\":\" \"}|workingDays",
        "[]|-",
        "{|-",
        "{\"amount\":\"1\"} x|-"
      })
  void a_body_that_cannot_be_read_is_refused_at_its_field(String body, String field) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            Declined.class,
            declined -> {
              assertThat(declined.status()).isEqualTo(400);
              var reason = declined.reasons().get(0);
              assertThat(reason.code()).isEqualTo("malformed-request");
              assertThat(reason.field()).isEqualTo(field);
              assertThat(reason.en()).doesNotContain("java", "jackson", "org.yuqiao");
            });
  }

  private static void read(String body) {
    try {
      JsonForm.mapper().readValue(body, FeeQuoteRequest.class);
    } catch (JsonProcessingException e) {
      throw Misread.of(e);
    }
  }

  @Test
  void what_the_container_wraps_is_unwrapped() {
    assertThat(Causes.isAccess(new EJBException(new EJBAccessException()))).isTrue();
    assertThat(Causes.isAccess(new EJBException())).isFalse();
    assertThat(Causes.isCollision(rolledBack(new OptimisticLockException()))).isTrue();
    assertThat(Causes.isCollision(rolledBack(new SQLException("x", "23505")))).isTrue();
    assertThat(Causes.isCollision(rolledBack(new SQLException("x", "40P01")))).isTrue();
    assertThat(Causes.isCollision(rolledBack(new SQLException("x", "22001")))).isFalse();
    assertThat(Causes.isValue(rolledBack(new SQLException("x", "22001")))).isTrue();
  }

  private static EJBException rolledBack(Exception cause) {
    return new EJBTransactionRolledbackException("rolled back", new RuntimeException(cause));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\\u0041b|true",
        "\\ud842\\udfb7|true",
        "\\\\u0000|true",
        "\\n\\u4e2d|true",
        "\\u00|true",
        "\\u0000|false",
        "\\ud800|false",
        "\\ud800\\u0041|false",
        "\\udc00\\ud800|false"
      })
  void nul_and_half_a_surrogate_pair_are_no_characters(String text, boolean characters) {
    var json = ("{\"x\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThat(Escapes.areCharacters(json)).isEqualTo(characters);
  }

  @Test
  void a_revision_is_read_from_if_match() {
    assertThat(Tags.expected(null)).isNull();
    assertThat(Tags.expected("*")).isNull();
    assertThat(Tags.expected("\"7\"")).isEqualTo(7);
    assertThat(Tags.expected("\"seven\"")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "W/\"7\"", "\"7\", \"8\"", "\"7", "\"\""})
  void an_if_match_that_names_no_revision_is_refused(String header) {
    assertThatThrownBy(() -> Tags.expected(header)).isInstanceOf(Declined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-2-3", "20260203", "+12026-02-03", "today"})
  void a_day_that_does_not_exist_is_refused(String day) {
    assertThatThrownBy(() -> Query.day("drawnOn", day)).isInstanceOf(Declined.class);
  }
}
