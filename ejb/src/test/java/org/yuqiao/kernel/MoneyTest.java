package org.yuqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "1.005",
        "1,000.00",
        "1e3",
        " 1",
        "1 ",
        "+1",
        "五百万",
        "1.",
        ".5",
        "NaN",
        "0x10",
        "--1",
        "99999999999999999"
      })
  void what_is_no_plain_amount_is_not_read_as_one(String text) {
    assertThatThrownBy(() -> Money.parseYuan(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "7, 7.00", "7.5, 7.50", "-0.01, -0.01", "80000000.00, 80000000.00"})
  void an_amount_is_written_with_two_places(String read, String written) {
    assertThat(Money.parseYuan(read).yuan()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0", "0.5, 1", "1.4999, 1", "1.5, 2", "10552.5, 10553"})
  void a_fee_is_rounded_half_up_to_the_fen(BigDecimal exactFen, long fen) {
    assertThat(Money.roundHalfUp(exactFen).fen()).isEqualTo(fen);
  }

  @Test
  void thousands_are_grouped_for_people() {
    assertThat(Money.parseYuan("13914130000").grouped()).isEqualTo("13,914,130,000.00");
  }

  @Test
  void a_sum_that_does_not_fit_is_a_fault_and_never_another_sum() {
    assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void what_is_written_is_read_back(
      @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long fen) {
    assertThat(Money.parseYuan(Money.ofFen(fen).yuan())).isEqualTo(Money.ofFen(fen));
  }
}
