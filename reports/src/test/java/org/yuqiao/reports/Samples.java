package org.yuqiao.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.ApprovalSheet.Agreement;
import org.yuqiao.reports.model.ApprovalSheet.AuditSeal;
import org.yuqiao.reports.model.ApprovalSheet.BesideFee;
import org.yuqiao.reports.model.ApprovalSheet.Borrower;
import org.yuqiao.reports.model.ApprovalSheet.Decision;
import org.yuqiao.reports.model.ApprovalSheet.Drawdown;
import org.yuqiao.reports.model.ApprovalSheet.Fee;
import org.yuqiao.reports.model.ApprovalSheet.FeeLine;
import org.yuqiao.reports.model.ApprovalSheet.LedgerLine;
import org.yuqiao.reports.model.ApprovalSheet.Limit;
import org.yuqiao.reports.model.ApprovalSheet.Limits;
import org.yuqiao.reports.model.ApprovalSheet.NewLoan;
import org.yuqiao.reports.model.ApprovalSheet.OldLoan;
import org.yuqiao.reports.model.ApprovalSheet.Renewal;
import org.yuqiao.reports.model.ApprovalSheet.Repayment;
import org.yuqiao.reports.model.ApprovalSheet.Settlement;
import org.yuqiao.reports.model.ApprovalSheet.Signature;
import org.yuqiao.reports.model.ApprovalSheet.Step;
import org.yuqiao.reports.model.PrintStamp;
import org.yuqiao.reports.model.Register;
import org.yuqiao.reports.model.RegisterRow;

/** Cases to print: one walked to its end, one just applied for, registers of any length. */
final class Samples {

  /** A name of forty characters, with characters that most fonts lack, two of them of plane 2. */
  static final String LONG_NAME = "重庆市两江新区龑喆垚堃𬭎𠮷精密机械制造与新型农业装备研究开发股份有限公司北碚分公司";

  static final String CREDIT_CODE = "91500112MA5U7Q3X4K";
  static final String FUND = "重庆市市级转贷应急周转资金";
  static final String SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

  /** 18:30 in London is already the next day in Shanghai. */
  static final PrintStamp STAMP =
      new PrintStamp(FUND, LocalDate.of(2026, 11, 23), Instant.parse("2026-11-22T18:30:05Z"), "邓垚");

  private Samples() {}

  /** Closed, with everything at its largest. */
  static ApprovalSheet closed() {
    return new ApprovalSheet(
        STAMP,
        CaseNumber.of(2026, 123),
        "已办结归档",
        new Borrower(
            LONG_NAME,
            CREDIT_CODE,
            "“双百”大型民营企业",
            "工业",
            "两江新区",
            1_286,
            Money.parseYuan("1286400000.00"),
            Money.parseYuan("2310050000.88"),
            "大型",
            "2025年度财务报表；《中小企业划型标准规定》（工信部联企业〔2011〕300号）"),
        new OldLoan(
            "重庆农村商业银行股份有限公司两江分行",
            "渝农商两江流贷字2025第00871号",
            Money.ofYuan(100_000_000),
            LocalDate.of(2026, 9, 30)),
        Money.ofYuan(80_000_000),
        LocalDate.of(2026, 9, 8),
        new Renewal(
            "重庆农村商业银行股份有限公司两江分行",
            "渝农商续函〔2026〕第0312号",
            Money.ofYuan(95_000_000),
            LocalDate.of(2026, 9, 14),
            LocalDate.of(2026, 10, 14),
            "喆宏伟"),
        limits(),
        new Decision(Money.ofYuan(80_000_000), true),
        signatures(),
        new Agreement(
            "三方-2026-0123",
            LocalDate.of(2026, 9, 22),
            Money.ofYuan(20_000_000),
            LocalDate.of(2026, 9, 23)),
        drawdown(),
        new Settlement(LocalDate.of(2026, 9, 24), "旧贷结清，结清日2026-09-24，凭证JQ-2026-0924-07"),
        new NewLoan(
            "重庆农村商业银行股份有限公司两江分行",
            "渝农商两江流贷字2026第01102号",
            LocalDate.of(2026, 9, 30),
            Money.ofYuan(95_000_000),
            "续贷发放95,000,000.00元，凭证FK20260930000418"),
        new Repayment(LocalDate.of(2026, 9, 30), Money.ofYuan(80_000_000), "续贷资金", Money.ZERO),
        new Fee(
            true,
            3,
            List.of(
                new FeeLine(
                    1,
                    3,
                    LocalDate.of(2026, 9, 28),
                    LocalDate.of(2026, 9, 30),
                    DailyRate.parsePerMille("0.2"),
                    new BigDecimal("4800000"),
                    false)),
            Money.ofYuan(48_000),
            Money.ZERO,
            "大型企业，不适用中小微企业减免（P6-5）",
            Money.ofYuan(48_000),
            Money.ofYuan(48_000),
            new BesideFee(
                new Label("working-day", "个工作日", "working days"), null, Money.ZERO, Money.ZERO)),
        ledger(),
        new AuditSeal(27, SM3),
        "CQ-2024-06");
  }

  private static Limits limits() {
    return new Limits(
        new Limit(Money.ofYuan(80_000_000), "“双百”大型民营企业", "L-1 分类单笔限额"),
        new Limit(Money.ofYuan(80_000_000), "渝经信规范〔2024〕12号 措施（六）", "P6-3 最高额度8000万元"),
        new Limit(Money.ofYuan(90_000_000), null, "L-2 原贷款余额比例限额"),
        new BigDecimal("90.00"),
        new Limit(Money.ofYuan(95_000_000), "渝农商续函〔2026〕第0312号", "L-3 不超过银行确认的续贷金额"));
  }

  private static List<Signature> signatures() {
    return List.of(
        new Signature(Step.ACCEPTED, "王𠮷", Instant.parse("2026-09-08T01:12:00Z"), "资料齐全，予以受理。"),
        new Signature(
            Step.REVIEWED,
            "李𬭎",
            Instant.parse("2026-09-15T06:40:11Z"),
            "经核对营业执照、上年度财务报表、原借款合同及续贷确认函，主体与规模划分属实，" + "四项限额测算无误，拟同意按孰低金额办理。"),
        new Signature(Step.APPROVED, "龑建国", Instant.parse("2026-09-16T02:05:30Z"), "同意。"),
        new Signature(Step.SECOND_APPROVED, "堃志远", Instant.parse("2026-09-16T08:21:00Z"), "同意。"),
        new Signature(Step.PREPARED, "赵垚", Instant.parse("2026-09-24T01:31:00Z"), null),
        new Signature(Step.RELEASED, "钱喆", Instant.parse("2026-09-24T01:48:00Z"), null));
  }

  private static Drawdown drawdown() {
    var days = new ArrayList<LocalDate>();
    for (String day :
        ("09-28 09-29 09-30 10-08 10-09 10-10 10-12 10-13 10-14 10-15 10-16 10-19 10-20 10-21 10-22")
            .split(" ")) {
      days.add(LocalDate.parse("2026-" + day));
    }
    return new Drawdown(
        LocalDate.of(2026, 9, 24),
        Money.ofYuan(80_000_000),
        LONG_NAME + "　重庆农村商业银行两江分行　6222 0212 3456 7890 123",
        LocalDate.of(2026, 10, 22),
        false,
        days,
        "放款当日不计入，自次一工作日起计第1日，至第15日营业终了（T-1、T-2）",
        "国办发明电〔2025〕7号",
        null);
  }

  private static List<LedgerLine> ledger() {
    var bridged = Money.ofYuan(80_000_000);
    var fee = Money.ofYuan(48_000);
    return List.of(
        new LedgerLine(LocalDate.of(2026, 9, 24), "PZ-2026-000871", "1301 转贷资金放款", bridged, null),
        new LedgerLine(LocalDate.of(2026, 9, 24), "PZ-2026-000871", "1002 转贷资金专户存款", null, bridged),
        new LedgerLine(LocalDate.of(2026, 9, 30), "PZ-2026-000902", "1002 转贷资金专户存款", bridged, null),
        new LedgerLine(LocalDate.of(2026, 9, 30), "PZ-2026-000902", "1301 转贷资金放款", null, bridged),
        new LedgerLine(LocalDate.of(2026, 9, 30), "PZ-2026-000903", "1122 应收资金占用费", fee, null),
        new LedgerLine(LocalDate.of(2026, 9, 30), "PZ-2026-000903", "6011 资金占用费收入", null, fee),
        new LedgerLine(LocalDate.of(2026, 10, 9), "PZ-2026-000915", "1002 转贷资金专户存款", fee, null),
        new LedgerLine(LocalDate.of(2026, 10, 9), "PZ-2026-000915", "1122 应收资金占用费", null, fee));
  }

  /** Applied for today; nothing else has come. */
  static ApprovalSheet applied() {
    return new ApprovalSheet(
        STAMP,
        CaseNumber.of(2026, 124),
        "已提交",
        new Borrower(
            "渝北区垚堃水果店",
            "92500112MA60ABCD1X",
            "个体工商户",
            "零售业",
            "渝北区",
            null,
            null,
            null,
            "不划型",
            "个体工商户不适用划型标准"),
        new OldLoan(
            "重庆银行渝北支行", "0012345678901234", Money.ofYuan(500_000), LocalDate.of(2026, 12, 10)),
        Money.parseYuan("450000.05"),
        LocalDate.of(2026, 11, 23),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        new AuditSeal(1, SM3),
        "CQ-2024-06");
  }

  /** A register over a year, every row different. */
  static Register register(int count) {
    var from = LocalDate.of(2026, 1, 1);
    var rows = new ArrayList<RegisterRow>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(i, from.plusDays(365L * i / count)));
    }
    return new Register(STAMP, from, LocalDate.of(2026, 12, 31), rows);
  }

  private static RegisterRow row(int i, LocalDate drawnOn) {
    boolean open = i % 7 == 3;
    boolean large = i % 5 == 0;
    var amount =
        large ? Money.ofYuan(80_000_000) : Money.ofFen(45_000_005L + 123_456_700L * (i % 23));
    var due = Money.roundHalfUp(new BigDecimal(amount.fen()).multiply(new BigDecimal("0.0006")));
    var waived = large ? Money.ZERO : due;
    return new RegisterRow(
        CaseNumber.of(2026, i + 1),
        i % 4 == 0 ? LONG_NAME : "重庆垚堃" + i + "商贸有限公司",
        large ? "“双百”企业" : "中小微企业",
        i % 3 == 0 ? "重庆农村商业银行股份有限公司两江分行" : "重庆银行渝北支行",
        i % 6 == 1 ? "001234567890123456" : "渝农商流贷字2025第%05d号".formatted(i),
        drawnOn,
        amount,
        drawnOn.plusDays(21),
        drawnOn.getMonthValue() == 12,
        open ? null : drawnOn.plusDays(4),
        open ? 11 : 3,
        open ? null : due,
        open ? null : waived,
        open ? null : due.minus(waived),
        open ? null : due.minus(waived),
        open ? amount : Money.ZERO,
        open ? "已放款" : "已办结");
  }
}
