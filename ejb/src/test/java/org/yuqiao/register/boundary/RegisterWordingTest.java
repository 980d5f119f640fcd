package org.yuqiao.register.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuqiao.access.boundary.UserChanged;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarChanged;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Role;
import org.yuqiao.party.boundary.AccountChanged;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.party.boundary.BankChanged;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.payment.boundary.ChannelChanged;
import org.yuqiao.payment.boundary.PaymentMoved;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.policy.boundary.EditionPublished;
import org.yuqiao.reconciliation.boundary.MappingChosen;
import org.yuqiao.reconciliation.boundary.MappingView;
import org.yuqiao.reconciliation.boundary.StatementImported;
import org.yuqiao.reconciliation.boundary.StatementView;

class RegisterWordingTest {

  @Test
  void each_change_of_a_register_reads_as_a_sentence() {
    var day = LocalDate.of(2027, 1, 1);
    assertThat(RegisterWording.of(new EditionPublished("2027-01-01", "某号", Map.of(), "admin")))
        .isEqualTo("发布政策版本，自2027-01-01起施行，依据某号");
    assertThat(
            RegisterWording.of(
                new CalendarChanged(2027, "某号", 1, List.of(day), List.of(), "admin")))
        .isEqualTo("录入2027年放假通知某号（第1版）：改为放假1天，改为上班0天");
    assertThat(RegisterWording.of(new BankChanged(bank(true), "admin")))
        .isEqualTo("登记合作银行甲银行（alpha），协议自2027-01-01起");
    assertThat(RegisterWording.of(new BankChanged(bank(false), "admin")))
        .isEqualTo("终止与甲银行（alpha）的合作，至2027-01-01止");
    var headings = Map.of("BOOKED_ON", "交易日期", "AMOUNT", "金额");
    var mapping = new MappingView("ZH01-CSV", "ZH01", "CSV", headings, "treasurer", Instant.EPOCH);
    assertThat(RegisterWording.of(new MappingChosen(mapping, "treasurer")))
        .isEqualTo("设定专户ZH01的CSV对账单列映射，共2列");
    assertThat(RegisterWording.of(new StatementImported(statement(day), "treasurer")))
        .isEqualTo("导入专户ZH01对账单2027-01-01至2027-01-01（1月.csv），3行，新增2行，文件摘要SM3 ab");
    assertThat(RegisterWording.of(new AccountChanged(account(), "reviewer")))
        .isEqualTo("白名单账户1234567890（某公司，alpha）：停用，销户");
    assertThat(
            RegisterWording.of(
                new UserChanged("zhang", "roles", null, "clerk", "admin", Instant.EPOCH)))
        .isEqualTo("用户zhang：角色由“—”变为“clerk”");
    assertThat(RegisterWording.of(new ChannelChanged("ZH01", "FILE", "MANUAL", "admin")))
        .isEqualTo("专户ZH01的付款指令发送渠道由“FILE”变为“MANUAL”");
    assertThat(RegisterWording.of(expense()))
        .isEqualTo("付款指令ZF2026-000001（费用支出，20,000.00元，收款人某事务所）：已付款");
  }

  /** What the fund itself pays is kept with all its parts. */
  @Test
  void a_payment_of_the_fund_has_a_written_form() {
    assertThat(JsonForm.write(expense())).contains("\"ZF2026-000001\"", "\"20000.00\"", "\"HL-1\"");
  }

  private static PaymentMoved expense() {
    var day = LocalDate.of(2026, 11, 17);
    var actor = new Actor("releaser", "孙丽华", Set.of(Role.RELEASER), null);
    return new PaymentMoved(
        "ZF2026-000001",
        "FUND",
        PaymentPurpose.EXPENSE,
        "支1号",
        "ZH01",
        new Payee("某事务所", "1", "某银行"),
        Money.ofYuan(20_000),
        PaymentStatus.SENT,
        PaymentStatus.EXECUTED,
        day,
        "HL-1",
        null,
        "treasurer",
        "releaser",
        new Stamp(actor, day, Instant.EPOCH));
  }

  private static StatementView statement(LocalDate day) {
    return new StatementView(
        17,
        "ZH01",
        day,
        day,
        null,
        null,
        Money.ZERO,
        Money.ZERO,
        3,
        2,
        null,
        "1月.csv",
        "CSV",
        "ab",
        "treasurer",
        Instant.EPOCH);
  }

  private static BankView bank(boolean active) {
    var day = LocalDate.of(2027, 1, 1);
    return new BankView("alpha", "甲银行", day, active ? null : day, active);
  }

  private static AccountView account() {
    return new AccountView(
        1,
        "91500120188026498A",
        "某公司",
        "alpha",
        "1234567890",
        "RETIRED",
        "停用",
        "Retired",
        "clerk",
        Instant.EPOCH,
        "reviewer",
        Instant.EPOCH,
        "reviewer",
        Instant.EPOCH,
        "销户");
  }
}
