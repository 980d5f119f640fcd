package org.yuqiao.fund.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;

class UseSpreadTest {

  /** Ten cases: five back on day 2, three on day 3, one on day 5, one on day 15. */
  private static final UseSpread SPREAD = UseSpread.of(Map.of(2, 5L, 3, 3L, 5, 1L, 15, 1L));

  @ParameterizedTest(name = "of 100.00 that can come back from day {0} on, {2} by day {1}")
  @CsvSource({
    "0, 1, 0.00",
    "0, 2, 50.00",
    "0, 3, 80.00",
    "0, 4, 80.00",
    "0, 15, 100.00",
    "3, 3, 60.00", // three of the five that were still out
    "4, 4, 0.00",
    "4, 5, 50.00",
    "6, 14, 0.00",
    "6, 15, 100.00",
    "16, 20, 0.00" // nobody was out that long: nothing can be said
  })
  void the_share_is_that_of_the_cases_that_were_still_out(int from, int by, String back) {
    assertThat(SPREAD.backBy(Money.parseYuan("100.00"), from, by)).isEqualTo(Money.parseYuan(back));
  }

  @Test
  void a_share_is_rounded_down_to_the_fen_and_the_last_day_leaves_no_residue() {
    var thirds = UseSpread.of(Map.of(1, 1L, 2, 1L, 3, 1L));
    assertThat(thirds.backBy(Money.ofFen(1), 0, 2)).isEqualTo(Money.ZERO);
    assertThat(thirds.backBy(Money.ofFen(100), 0, 1)).isEqualTo(Money.ofFen(33));
    assertThat(thirds.backBy(Money.ofFen(100), 0, 2)).isEqualTo(Money.ofFen(66));
    assertThat(thirds.backBy(Money.ofFen(100), 0, 3)).isEqualTo(Money.ofFen(100));
  }

  @Test
  void shares_never_fall_and_always_end_at_the_whole_for_random_spreads() {
    var random = new Random(20261123);
    for (int run = 0; run < 10_000; run++) {
      var counts = new TreeMap<Integer, Long>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        counts.put(random.nextInt(20), 1L + random.nextInt(500));
      }
      var spread = UseSpread.of(counts);
      var amount = Money.ofFen(1 + Math.abs(random.nextLong() % 8_000_000_000L));
      int from = random.nextInt(counts.lastKey() + 1);
      Money before = Money.ZERO;
      for (int day = from; day <= counts.lastKey(); day++) {
        Money back = spread.backBy(amount, from, day);
        assertThat(back.compareTo(before)).isNotNegative();
        before = back;
      }
      assertThat(before).isEqualTo(amount);
    }
  }

  @Test
  void it_tells_the_share_back_by_a_day_and_the_day_by_which_half_were_back() {
    assertThat(SPREAD.cases()).isEqualTo(10);
    assertThat(SPREAD.perMilleBackBy(3)).isEqualTo(800);
    assertThat(SPREAD.median()).isEqualTo(2);
    assertThat(UseSpread.of(Map.of()).median()).isZero();
    assertThat(SPREAD.reaches(15)).isTrue();
    assertThat(SPREAD.reaches(16)).isFalse();
  }
}
