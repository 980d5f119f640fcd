package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuqiao.endurance.Books;
import org.yuqiao.endurance.Crowd;

/** Sixty-four clients at once, told once for every database. */
abstract class CrowdProofs {

  private final Books books;

  CrowdProofs(Books books) {
    this.books = books;
  }

  @Test
  void of_many_who_draw_from_a_pool_with_room_for_half_half_are_paid_and_the_others_are_told_why()
      throws Exception {
    var draws = Crowd.draws();

    assertThat(draws.promised().done()).as(draws.toString()).isEqualTo(Crowd.CLIENTS / 2);
    assertThat(draws.promised().othersWereTold(Crowd.NO_MONEY)).as(draws.toString()).isTrue();
    assertThat(draws.drawn().answers()).containsOnly(Map.entry("200", Crowd.CLIENTS / 2));
    assertThat(draws.left()).isNotNegative().isLessThan(draws.each());
    assertThat(books.findings()).isEmpty();
  }

  @Test
  void of_many_receipts_of_one_payment_at_once_one_is_booked() throws Exception {
    assertThat(Crowd.receipts().answers())
        .containsOnly(Map.entry("200", 1), Map.entry("409 wrong-state", Crowd.CLIENTS - 1));
    assertThat(books.findings()).isEmpty();
  }

  @Test
  void of_many_who_take_back_one_receipt_one_does() throws Exception {
    oneWins(Crowd.reversals());
  }

  /** One got what all wanted, and all others the same refusal. */
  final void oneWins(Crowd.Count count) {
    assertThat(count.done()).as(count.toString()).isEqualTo(1);
    assertThat(count.answers()).containsValue(Crowd.CLIENTS - 1);
    assertThat(books.findings()).isEmpty();
  }

  final Books books() {
    return books;
  }
}
