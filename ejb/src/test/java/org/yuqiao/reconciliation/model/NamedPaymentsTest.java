package org.yuqiao.reconciliation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Role;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentStatus;

/** Which bank line proves which payment instruction. */
class NamedPaymentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final Money AMOUNT = Money.ofYuan(9_000_000);
  private static final Stamp STAMP =
      new Stamp(new Actor("releaser", "放款人", Set.of(Role.RELEASER), null), DAY, Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "ZF2026-000012, , true",
    ", 付款指令ZF2026-000012 转贷, true",
    ", 转贷zf2026-000012, true",
    ", 转贷ZF2026-0000123, false",
    ", ZF2026-000012-2, false",
    ", 转贷, false"
  })
  void a_line_names_an_instruction_by_its_whole_number_wherever_it_stands(
      String instruction, String text, boolean named) {
    var line = new OpenLine(1, "ZH01", DAY, AMOUNT, false, "LS-1", instruction, "某公司", text);
    assertThat(named(line).isEmpty()).isEqualTo(!named);
  }

  @Test
  void the_banks_own_number_of_an_accepted_instruction_names_it_too() {
    var payment = payment();
    payment.answered(
        new BankAnswer("ZF2026-000012", PaymentStatus.ACCEPTED, null, "BR-77", null, null), STAMP);
    var line = new OpenLine(1, "ZH01", DAY, AMOUNT, false, "BR-77", null, null, null);
    assertThat(new NamedPayments(List.of(payment)).namedBy(line)).hasSize(1);
  }

  @Test
  void money_that_came_in_or_left_another_account_proves_nothing() {
    assertThat(named(new OpenLine(1, "ZH01", DAY, AMOUNT, true, "ZF2026-000012", null, null, null)))
        .isEmpty();
    assertThat(
            named(new OpenLine(1, "ZH02", DAY, AMOUNT, false, "ZF2026-000012", null, null, null)))
        .isEmpty();
  }

  @Test
  void another_amount_is_named_with_both_and_does_not_fit() {
    var named =
        named(
            new OpenLine(
                1, "ZH01", DAY, Money.ofYuan(8_999_999), false, "ZF2026-000012", null, null, null));
    assertThat(named).extracting(NamedPayments.Named::fits).containsExactly(false);
    assertThat(named.get(0).why().code()).isEqualTo("AMOUNT_DIFFERS");
    assertThat(named.get(0).why().zh()).contains("9,000,000.00", "8,999,999.00");
  }

  @Test
  void what_fits_says_how_the_instruction_stands() {
    var named =
        named(new OpenLine(1, "ZH01", DAY, AMOUNT, false, null, "ZF2026-000012", null, null));
    assertThat(named.get(0).fits()).isTrue();
    assertThat(named.get(0).why().code()).isEqualTo("PAYMENT");
    assertThat(named.get(0).why().zh()).contains("ZF2026-000012", "已复核待发送");
    assertThat(named.get(0).why().en()).contains("names payment instruction", "Released");
  }

  private static List<NamedPayments.Named> named(OpenLine line) {
    return new NamedPayments(List.of(payment())).namedBy(line);
  }

  private static PaymentInstruction payment() {
    var order = PaymentOrder.draw("ZD2026-000001", "ZH01", new Payee("某公司", "6222", "某银行"), AMOUNT);
    var payment = new PaymentInstruction("ZF2026-000012", order, "treasurer", STAMP);
    payment.release(STAMP);
    return payment;
  }
}
