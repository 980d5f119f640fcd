package org.yuqiao.party.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause D-2, GB 32100—2015. */
class CreditCodeTest {

  private static final String GOOD = "91500120188026498A";

  @ParameterizedTest
  @ValueSource(strings = {GOOD, "93500147899691929R", "9150018383662119XN", "92500153480207464Y"})
  void a_code_with_the_right_check_character_is_valid(String code) {
    assertThat(CreditCode.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "915001018306859264",
        "91500120188026498a",
        "91500120188026498",
        "91500120188026498AA",
        "9150012O188026498A",
        "91I00120188026498A",
        "915001201880264 8A",
        "９1500120188026498A"
      })
  void anything_else_is_not(String code) {
    assertThat(CreditCode.problem(code)).isPresent();
  }

  @Property
  void one_wrong_digit_is_always_found(
      @ForAll @IntRange(min = 2, max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
    var code = new StringBuilder(GOOD);
    char digit = (char) ('0' + (GOOD.charAt(place) - '0' + by) % 10);
    code.setCharAt(place, digit);
    assertThat(CreditCode.isValid(code.toString())).isFalse();
  }

  @Property
  void the_check_character_completes_any_body(
      @ForAll @StringLength(15) @CharRange(from = '0', to = '9') String digits) {
    var body = "91" + digits;
    assertThat(CreditCode.isValid(body + CreditCode.checkCharacter(body))).isTrue();
  }
}
