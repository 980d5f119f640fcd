package org.yuqiao.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.approval.model.ApprovalQueue.Place;
import org.yuqiao.approval.model.ApprovalQueue.Waiting;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.QueueOrder;

/** L-7: the one who used it before came first, then two new ones, then one of a paying district. */
class ApprovalQueueTest {

  private static final List<Waiting> LINE =
      List.of(
          waiting("ZD2026-000004", "2026-09-23", 10, true, true),
          waiting("ZD2026-000001", "2026-09-21", 40, false, false),
          waiting("ZD2026-000003", "2026-09-22", 20, true, false),
          waiting("ZD2026-000002", "2026-09-22", 30, true, false));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "FIRST_COME, 1 2 3 4",
    "FIRST_TIME_USERS_FIRST, 2 3 4 1",
    "CONTRIBUTOR_DISTRICTS_FIRST, 4 1 2 3"
  })
  void the_rule_decides_who_comes_first_then_the_day_then_the_number(
      QueueOrder order, String numbers) {
    var places = ApprovalQueue.of(order, LINE, Money.ofYuan(100)).places();
    assertThat(places.stream().map(ApprovalQueueTest::serial)).containsExactly(numbers.split(" "));
    assertThat(places).extracting(Place::position).containsExactly(1, 2, 3, 4);
  }

  @Test
  void it_fits_up_to_the_first_for_whom_the_money_does_not_suffice() {
    var places = queue(QueueOrder.FIRST_COME, 75).places();
    assertThat(places).extracting(Place::fits).containsExactly(true, true, false, false);
    assertThat(places.get(3).before()).isEqualTo(Money.ofYuan(90));
  }

  @Test
  void with_money_for_all_any_order_will_do() {
    var queue = queue(QueueOrder.FIRST_COME, 100);
    for (var one : LINE) {
      assertThat(queue.leftShort(one.number(), one.amount(), Money.ofYuan(100))).isEmpty();
    }
  }

  @Test
  void a_later_one_that_fits_beside_all_earlier_ones_need_not_wait_for_their_decision() {
    var queue = queue(QueueOrder.FIRST_COME, 75);
    assertThat(queue.leftShort("ZD2026-000002", Money.ofYuan(30), Money.ofYuan(75))).isEmpty();
  }

  @Test
  void one_whose_approval_would_leave_an_earlier_one_without_waits_for_the_first() {
    var queue = queue(QueueOrder.FIRST_COME, 75);
    assertThat(queue.leftShort("ZD2026-000004", Money.ofYuan(10), Money.ofYuan(75)))
        .hasValueSatisfying(first -> assertThat(first.number()).isEqualTo("ZD2026-000001"));
    assertThat(queue.leftShort("ZD2026-000003", Money.ofFen(501), Money.ofYuan(75))).isPresent();
    assertThat(queue.leftShort("ZD2026-000003", Money.ofYuan(5), Money.ofYuan(75))).isEmpty();
  }

  @Test
  void the_first_waits_for_nobody_even_where_the_money_is_short_for_itself() {
    var queue = queue(QueueOrder.FIRST_COME, 1);
    assertThat(queue.leftShort("ZD2026-000001", Money.ofYuan(40), Money.ofYuan(1))).isEmpty();
  }

  @Test
  void one_who_does_not_wait_comes_after_all_who_do() {
    var queue = queue(QueueOrder.FIRST_COME, 100);
    assertThat(queue.before("ZD2026-000009")).isEqualTo(Money.ofYuan(100));
    assertThat(queue.leftShort("ZD2026-000009", Money.ofFen(1), Money.ofYuan(100))).isPresent();
    assertThat(
            ApprovalQueue.nobody(QueueOrder.FIRST_COME)
                .leftShort("ZD2026-000009", Money.ofYuan(1), Money.ZERO))
        .isEmpty();
  }

  @Test
  void every_place_says_why() {
    var places = queue(QueueOrder.CONTRIBUTOR_DISTRICTS_FIRST, 100).places();
    assertThat(places.get(0).reason().zh()).isEqualTo("渝中区有出资，2026-09-23申请");
    assertThat(places.get(1).reason().en()).isEqualTo("渝中区 does not, applied on 2026-09-21");
  }

  private static ApprovalQueue queue(QueueOrder order, long available) {
    return ApprovalQueue.of(order, LINE, Money.ofYuan(available));
  }

  private static String serial(Place place) {
    return place.waiting().number().substring("ZD2026-00000".length());
  }

  private static Waiting waiting(
      String number, String appliedOn, long yuan, boolean... firstTimeAndContributor) {
    return new Waiting(
        number,
        "重庆某公司",
        "渝中区",
        LocalDate.parse(appliedOn),
        Money.ofYuan(yuan),
        firstTimeAndContributor[0],
        firstTimeAndContributor[1]);
  }
}
