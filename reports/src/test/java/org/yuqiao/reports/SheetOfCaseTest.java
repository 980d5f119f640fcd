package org.yuqiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.CaseView.BorrowerView;
import org.yuqiao.casefile.boundary.CaseView.ConfirmationView;
import org.yuqiao.casefile.boundary.CaseView.DrawdownView;
import org.yuqiao.casefile.boundary.CaseView.FeeLineView;
import org.yuqiao.casefile.boundary.CaseView.FeeView;
import org.yuqiao.casefile.boundary.CaseView.LedgerLineView;
import org.yuqiao.casefile.boundary.CaseView.LimitsView;
import org.yuqiao.casefile.boundary.CaseView.OldLoanView;
import org.yuqiao.casefile.boundary.CaseView.PersonView;
import org.yuqiao.casefile.boundary.CaseView.RepaymentView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.ApprovalSheet.Signature;
import org.yuqiao.reports.model.ApprovalSheet.Step;

/** The sheet takes from a case's views just what has happened. */
class SheetOfCaseTest {

  private static final Label BANK = new Label("CQRCB", "重庆农村商业银行", "CQRCB");
  private static final LocalDate DRAWN_ON = LocalDate.of(2026, 12, 30);
  private static final Money AMOUNT = Money.ofYuan(30_000_000);

  @Test
  void a_case_just_applied_for_has_limits_without_the_banks_and_nothing_after() {
    var sheet = sheet(applied(), List.of(entry(1, "ApplicationSubmitted", "clerk", "提交申请")));

    assertThat(sheet.renewal()).isNull();
    assertThat(sheet.limits().renewal().amount()).isNull();
    assertThat(sheet.limits().least()).isEqualTo(Money.ofYuan(18_000_000));
    assertThat(sheet.limits().share().clause()).isEqualTo("L-2 原贷款余额比例限额");
    assertThat(sheet.borrower().sizeClass()).isEqualTo("小型");
    assertThat(sheet)
        .extracting(
            "decision", "agreement", "drawdown", "settlement", "newLoan", "repayment", "fee")
        .containsOnlyNulls();
    assertThat(sheet.audit().sequence()).isEqualTo(1);
    assertThat(new Prints().approvalSheet(sheet, Format.PDF, Locale.CHINESE)).isNotEmpty();
  }

  @Test
  void a_drawn_case_names_who_signed_last_and_the_calendar_that_is_missing() {
    var sheet = sheet(drawn(), history());

    assertThat(sheet.signatures())
        .extracting(Signature::step)
        .containsExactly(Step.APPROVED, Step.SECOND_APPROVED, Step.RELEASED);
    assertThat(sheet.signatures())
        .extracting(Signature::opinion)
        .containsExactly("首次审批同意30,000,000.00元", "批准30,000,000.00元", "放款");
    assertThat(sheet.decision().needsSecond()).isTrue();
    assertThat(sheet.drawdown().calendarNotices()).isEqualTo("国办发明电〔2025〕7号；2027年放假通知尚未发布");
    assertThat(sheet.drawdown().dayCountRule()).startsWith("放款当日不计入");
    assertThat(sheet.repayment()).as("nothing has come back").isNull();
    assertThat(sheet.fee().charged()).isFalse();
    assertThat(sheet.fee().lines().get(0).from()).as("day 1 has not come").isNull();
    assertThat(sheet.ledger().get(0).credit()).as("one side of a line").isNull();
    assertThat(sheet.ledger().get(0).account()).isEqualTo("1301 转贷资金放款");
    assertThat(new Prints().approvalSheet(sheet, Format.XLSX, Locale.ENGLISH)).isNotEmpty();
  }

  private static ApprovalSheet sheet(CaseView view, List<TimelineEntry> timeline) {
    var account = new Label("1301", "转贷资金放款", "Bridge loans");
    var ledger = List.of(new LedgerLineView(7, 1, account, AMOUNT, Money.ZERO, DRAWN_ON));
    return new SheetOfCase(
            view,
            timeline,
            ledger,
            Map.of(2026, "国办发明电〔2025〕7号"),
            Map.of("L-1", "分类单笔限额", "P6-3", "最高额度", "L-2", "原贷款余额比例限额", "L-3", "不超过续贷"),
            Labels.of(Locale.CHINESE))
        .sheet(Samples.STAMP);
  }

  private static List<TimelineEntry> history() {
    return List.of(
        entry(1, "FirstApprovalGiven", "approver", "首次审批同意，已作废"),
        entry(2, "FirstApprovalGiven", "approver", "首次审批同意30,000,000.00元"),
        entry(3, "ApplicationApproved", "approver2", "批准30,000,000.00元"),
        entry(4, "FundsDrawn", "releaser", "放款"));
  }

  private static TimelineEntry entry(long seq, String kind, String actor, String words) {
    return new TimelineEntry(
        seq,
        kind,
        false,
        words,
        kind,
        actor,
        "姓名" + actor,
        DRAWN_ON,
        Instant.parse("2026-12-30T02:00:00Z"),
        Samples.SM3);
  }

  private static CaseView applied() {
    return view(null, null, null, List.of());
  }

  private static CaseView drawn() {
    var days = new ArrayList<LocalDate>();
    for (var day = DRAWN_ON.plusDays(1); days.size() < 15; day = day.plusDays(1)) {
      days.add(day);
    }
    var fee =
        new FeeView(
            true,
            Money.ofYuan(6_000),
            Money.ofYuan(6_000),
            Money.ZERO,
            Money.ZERO,
            1,
            new Label("working-day", "个工作日", "working days"),
            "P6-5",
            null,
            List.of(new FeeLineView(1, 1, "0.2", "600000", true, DRAWN_ON, DRAWN_ON, null)),
            Money.ZERO,
            List.of(),
            Money.ZERO,
            Money.ZERO,
            null,
            Money.ZERO,
            Money.ZERO,
            null);
    return view(
        AMOUNT,
        new DrawdownView(AMOUNT, DRAWN_ON, days.get(14), true, days, 0, 15, null),
        fee,
        List.of(
            person("APPROVE", "approver"),
            person("SECOND_APPROVE", "approver2"),
            person("RELEASE", "releaser")));
  }

  private static PersonView person(String duty, String username) {
    return new PersonView(new Label(duty, duty, duty), username, "姓名" + username);
  }

  private static CaseView view(
      Money approved, DrawdownView drawdown, FeeView fee, List<PersonView> people) {
    boolean decided = approved != null;
    var confirmation =
        decided
            ? new ConfirmationView(AMOUNT, "续函1号", DRAWN_ON, DRAWN_ON.plusDays(30), "喆宏伟", null)
            : null;
    return new CaseView(
        "ZD2026-000125",
        3,
        new Label("SUBMITTED", "已提交", "Submitted"),
        DRAWN_ON,
        DRAWN_ON,
        null,
        borrower(),
        new OldLoanView(BANK, "0012345", Money.ofYuan(20_000_000), LocalDate.of(2027, 1, 4)),
        AMOUNT,
        BANK,
        false,
        "回款延迟",
        "张三",
        "13800000000",
        confirmation,
        new LimitsView(
            AMOUNT,
            Money.ofYuan(80_000_000),
            Money.ofYuan(18_000_000),
            "90",
            decided ? AMOUNT : null,
            Money.ofYuan(18_000_000),
            "L-2"),
        approved,
        decided ? DRAWN_ON : null,
        decided,
        "2024-06-09",
        null,
        decided ? "三方1号" : null,
        decided ? DRAWN_ON : null,
        Money.ZERO,
        null,
        decided ? "6222000011112222" : null,
        decided ? "重庆垚堃商贸有限公司" : null,
        Money.ZERO,
        drawdown,
        null,
        null,
        decided ? new RepaymentView(Money.ZERO, AMOUNT, null, null) : null,
        null,
        fee,
        List.of(),
        null,
        people,
        List.of(),
        List.of());
  }

  private static BorrowerView borrower() {
    return new BorrowerView(
        "重庆垚堃商贸有限公司",
        "91500112MA60ABCD1X",
        new Label("sme", "中小微企业", "SME"),
        "零售业",
        30,
        Money.ofYuan(5_000_000),
        Money.ofYuan(8_000_000),
        new Label("SMALL", "小型", "small"),
        false,
        false,
        "渝北区");
  }
}
