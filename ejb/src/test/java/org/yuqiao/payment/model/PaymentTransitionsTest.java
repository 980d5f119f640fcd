package org.yuqiao.payment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuqiao.payment.model.PaymentStatus.*;
import static org.yuqiao.payment.model.PaymentTransitions.Reading.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Role;
import org.yuqiao.payment.model.PaymentTransitions.Reading;

/** Every answer has a reading from every state, and what is unknown never ends by itself. */
class PaymentTransitionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest
  @EnumSource
  void every_answer_is_read_from_every_state(PaymentStatus from) {
    for (PaymentStatus answer : PaymentTransitions.ANSWERS) {
      assertThat(PaymentTransitions.read(from, answer)).as("%s, %s", from, answer).isNotNull();
    }
    for (PaymentStatus act : EnumSet.complementOf(EnumSet.copyOf(PaymentTransitions.ANSWERS))) {
      assertThatThrownBy(() -> PaymentTransitions.read(from, act))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_answer_twice_changes_nothing(PaymentStatus answer) {
    if (PaymentTransitions.ANSWERS.contains(answer)) {
      assertThat(PaymentTransitions.read(answer, answer)).isEqualTo(STANDS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, EXECUTED, MOVES",
    "UNKNOWN, REJECTED, MOVES",
    "UNKNOWN, SENT, STANDS",
    "REJECTED, EXECUTED, REVIVES",
    "EXECUTED, REJECTED, CONFLICTS",
    "EXECUTED, UNKNOWN, STANDS",
    "PREPARED, EXECUTED, CONFLICTS",
    "CANCELLED, EXECUTED, CONFLICTS",
    "RELEASED, EXECUTED, MOVES",
    "ACCEPTED, SENT, STANDS"
  })
  void late_and_contradictory_answers(PaymentStatus from, PaymentStatus answer, Reading reading) {
    assertThat(PaymentTransitions.read(from, answer)).isEqualTo(reading);
  }

  @Test
  void every_state_that_has_not_ended_can_come_to_an_end() {
    for (PaymentStatus from : PaymentStatus.values()) {
      boolean ends =
          from.ended()
              || PaymentTransitions.officeMay(from, CANCELLED)
              || PaymentTransitions.ANSWERS.stream()
                  .anyMatch(a -> a.ended() && PaymentTransitions.read(from, a) == Reading.MOVES);
      assertThat(ends).as("%s", from).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_office_acts_on_what_is_prepared_and_on_nothing_else(PaymentStatus from) {
    for (PaymentStatus to : PaymentStatus.values()) {
      boolean may = from == PREPARED && Set.of(RELEASED, CANCELLED, EXECUTED).contains(to);
      assertThat(PaymentTransitions.officeMay(from, to)).as("%s to %s", from, to).isEqualTo(may);
    }
  }

  @Test
  void an_instruction_holds_its_key_until_it_has_ended() {
    var instruction = prepared();
    assertThat(instruction.openKey()).isEqualTo("ZD2026-000001");
    instruction.release(stamp("releaser"));
    instruction.answered(answer(UNKNOWN, null), stamp("system"));
    assertThat(instruction.openKey()).isEqualTo("ZD2026-000001");
    instruction.answered(answer(EXECUTED, DAY), stamp("system"));
    assertThat(instruction.openKey()).isNull();
    assertThat(instruction.executedOn()).isEqualTo(DAY);
    assertThat(instruction.steps()).isEqualTo(3);
  }

  @Test
  void what_was_cancelled_is_not_released() {
    var instruction = prepared();
    instruction.cancel("户名有误", stamp("treasurer"));
    assertThatThrownBy(() -> instruction.release(stamp("releaser")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> instruction.answered(answer(EXECUTED, DAY), stamp("system")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void two_occasions_of_the_fund_stand_side_by_side() {
    assertThat(order("FUND", "支1号").liveKey()).isNotEqualTo(order("FUND", "支2号").liveKey());
    assertThat(order("FUND", "支1号").liveKey()).isEqualTo(order("FUND", "支1号").liveKey());
  }

  static PaymentInstruction prepared() {
    var order =
        PaymentOrder.draw(
            "ZD2026-000001",
            "ZH01",
            new Payee("重庆渝桥机械有限公司", "6222020000001234", "重庆某银行"),
            Money.ofYuan(9_000_000));
    return new PaymentInstruction("ZF2026-000001", order, "treasurer", stamp("treasurer"));
  }

  private static PaymentOrder order(String subject, String occasion) {
    var payee = new Payee("某会计师事务所", "1", "某银行");
    return new PaymentOrder(
        subject, PaymentPurpose.EXPENSE, occasion, "ZH01", payee, Money.ofYuan(1), null);
  }

  private static BankAnswer answer(PaymentStatus status, LocalDate day) {
    return new BankAnswer("ZF2026-000001", status, day, "HL-1", null, null);
  }

  static Stamp stamp(String username) {
    var actor = new Actor(username, username, Set.of(Role.TREASURER), null);
    return new Stamp(actor, DAY, Instant.parse("2026-11-17T02:00:00Z"));
  }
}
