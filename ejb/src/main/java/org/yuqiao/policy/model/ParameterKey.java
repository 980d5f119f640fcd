package org.yuqiao.policy.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values an edition consists of: what each is called, its unit, its clause and the source its
 * default rests on. {@code [GAP]} marks what no Chongqing text readable to us settles.
 */
public enum ParameterKey {
  CEILING(Unit.YUAN, Clause.CEILING, "[POLICY]", "单笔最高额度", "Ceiling of one drawdown"),
  CAP_DOUBLE_HUNDRED(
      Unit.YUAN, Clause.TYPE_CAP, "[CQ][S8]", "双百企业单笔限额", "Cap, \"double hundred\" firms"),
  CAP_SPECIALISED(
      Unit.YUAN, Clause.TYPE_CAP, "[CQ][S3]", "专精特新和战略性新兴产业单笔限额", "Cap, specialised firms"),
  CAP_ORDINARY_SME(
      Unit.YUAN, Clause.TYPE_CAP, "[CQ][S8][GAP]", "一般中小微企业单笔限额", "Cap, ordinary SMEs"),
  CAP_SELF_EMPLOYED(
      Unit.YUAN, Clause.TYPE_CAP, "[CQ-D][S12][GAP]", "个体工商户单笔限额", "Cap, self-employed"),
  CAP_INDIVIDUAL(Unit.YUAN, Clause.TYPE_CAP, "[CQ-D][S12][GAP]", "个人经营性贷款单笔限额", "Cap, individuals"),
  SMALLEST_SELF_EMPLOYED_LOAN(
      Unit.YUAN,
      Clause.SMALLEST_LOAN,
      "[CQ-D][S12][GAP]",
      "个体工商户原贷款最低金额",
      "Smallest old loan, self-employed"),
  SHARE_OF_PRINCIPAL(
      Unit.SHARE, Clause.SHARE, "[CQ][S3]", "原贷款余额可转贷比例", "Share of the maturing principal"),
  WITHIN_RENEWAL(
      Unit.FIXED, Clause.WITHIN_RENEWAL, "[INF]", "不超过续贷确认金额", "Not above the confirmed renewal"),
  ONE_BRIDGE_PER_LOAN(
      Unit.FIXED, Clause.ONE_BRIDGE, "[INF]", "同一原贷款仅一笔在途转贷", "One open bridge for one old loan"),
  TERM_WORKING_DAYS(Unit.WORKING_DAYS, Clause.TERM, "[POLICY]", "最长使用期限", "Longest term"),
  COUNT_DRAWDOWN_DAY(
      Unit.YES_NO, Clause.DAY_COUNT, "[NAT][N2][INF]", "放款当日计入期限", "Drawdown day counted"),
  CLOSE_OF_BUSINESS(
      Unit.TIME, Clause.OVERDUE, "[INF]", "到期日营业终了时间", "Close of business on the due day"),
  FEE_TIERS(Unit.TIERS, Clause.FEE, "[CQ][S9][GAP]", "资金占用费分档费率", "Tiers of the fee"),
  MINIMUM_CHARGEABLE_DAYS(
      Unit.WORKING_DAYS, Clause.FEE_MINIMUM, "[CQ][S6][S14]", "最少计费天数", "Fewest days charged"),
  MINIMUM_FEE(
      Unit.YUAN_OR_ZERO,
      Clause.FEE_BOUNDS,
      "[OTHER][O23]",
      "最低收费",
      "Least fee of a drawing",
      "0.00"),
  PREPAID_DAYS(
      Unit.WORKING_DAYS,
      Clause.FEE_BOUNDS,
      "[OTHER][O23]",
      "预收占用费天数",
      "Days of the fee collected in advance",
      "0"),
  FEE_DAY_BASIS(
      Unit.DAY_BASIS, Clause.FEE, "[CQ][S6][INF]", "计费日口径", "Days that are charged", "working-day"),
  OVERDUE_SURCHARGE(
      Unit.PER_MILLE, Clause.SURCHARGE, "[OTHER][O22][GAP]", "逾期每日加收", "Overdue surcharge", "0"),
  WAIVER_RATIO_2022(
      Unit.RATIO,
      Clause.WAIVER,
      "[CQ][S3][S10]",
      "2022年12月至2023年6月减免比例",
      "Waiver, 2022-12 to 2023-06"),
  WAIVER_RATIO(
      Unit.RATIO, Clause.WAIVER, "[POLICY][INF]", "2024年6月9日起减免比例", "Waiver from 2024-06-09"),
  WAIVER_UNTIL(Unit.DATE, Clause.WAIVER, "[POLICY]", "减免截止日", "Last day waived"),
  WAIVER_BENEFICIARIES(
      Unit.FIXED, Clause.WAIVER, "[POLICY][INF]", "减免对象", "Whom the waiver serves"),
  WAIVER_TEST(
      Unit.WAIVER_DAY, Clause.WAIVER, "[INF][GAP]", "减免判定口径", "The day that decides a waiver"),
  SECOND_APPROVAL_FROM(
      Unit.YUAN, Clause.SECOND_APPROVAL, "[INF][GAP]", "双人审批起点金额", "Second approver from"),
  QUEUE_ORDER(
      Unit.QUEUE_ORDER,
      Clause.QUEUE,
      "[CQ][S6][OTHER][O18]",
      "资金不足时的审批顺序",
      "Order when money is short"),
  ENTITLEMENT_MULTIPLE(
      Unit.MULTIPLE,
      Clause.ENTITLEMENT,
      "[CQ][S6][GAP]",
      "区县支持额度倍数",
      "Entitlement, multiple of capital",
      "none"),
  EXPENSE_SHARE(
      Unit.SHARE_OR_NONE,
      Clause.EXPENSES,
      "[OTHER][O6b]",
      "业务支出占费用收入比例",
      "Expenses, share of fee income",
      "none"),
  CONFIRMATION_VALID_DAYS(
      Unit.CALENDAR_DAYS, Clause.CONFIRMATION, "[INF]", "续贷确认有效期", "Validity of a confirmation"),
  OPERATOR_APPROVE_WORKING_DAYS(
      Unit.WORKING_DAYS, Clause.PROCEDURE, "[OTHER][O1]", "审批时限（提醒）", "Days to decide (warning)"),
  BANK_RENEW_WORKING_DAYS(
      Unit.WORKING_DAYS, Clause.NEW_LOAN, "[OTHER][O2]", "银行续贷时限（提醒）", "Days to renew (warning)"),
  LEAD_TIME_WORKING_DAYS(
      Unit.WORKING_DAYS, Clause.PROCEDURE, "[OTHER][O7]", "建议提前申请天数（提醒）", "Lead time (advice)"),
  CROSS_BANK_PILOTS(
      Unit.BANK_PAIRS, Clause.CROSS_BANK, "[POLICY][INF]", "跨行转贷试点银行组合", "Cross-bank pilot pairs");

  /** How a value is written. */
  public enum Unit {
    YUAN("yuan"),
    YUAN_OR_ZERO("yuan"),
    SHARE("share"),
    RATIO("ratio"),
    WORKING_DAYS("working days"),
    CALENDAR_DAYS("calendar days"),
    YES_NO("yes/no"),
    TIME("time"),
    DATE("date"),
    TIERS("per mille a working day"),
    PER_MILLE("per mille a day"),
    WAIVER_DAY("deciding day"),
    DAY_BASIS("day basis"),
    BANK_PAIRS("bank pairs"),
    QUEUE_ORDER("order"),
    MULTIPLE("times, or none"),
    SHARE_OR_NONE("share, or none"),
    /** Settled by the clause; stated so that it is printed, and never another value. */
    FIXED("fixed");

    private final String text;

    Unit(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  private final Unit unit;
  private final Clause clause;
  private final String source;
  private final String zh;
  private final String en;
  private final String before;

  ParameterKey(Unit unit, Clause clause, String source, String zh, String en) {
    this(unit, clause, source, zh, en, null);
  }

  /**
   * A parameter that came after the first editions.
   *
   * @param before what held before it could be set: the value of an edition published without it.
   *     Never changed after, or the past would change with it
   */
  ParameterKey(Unit unit, Clause clause, String source, String zh, String en, String before) {
    this.unit = unit;
    this.clause = clause;
    this.source = source;
    this.zh = zh;
    this.en = en;
    this.before = before;
  }

  /** The key as data and API spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Unit unit() {
    return unit;
  }

  public Clause clause() {
    return clause;
  }

  public String zh() {
    return zh;
  }

  /** True where the clause binds every setting: a value may be stricter, never wider. */
  public boolean isHard() {
    return unit == Unit.FIXED
        || this == CEILING
        || this == TERM_WORKING_DAYS
        || this == WAIVER_UNTIL;
  }

  /** The value as the policy page prints it. */
  public PolicyParameter withValue(String value) {
    return new PolicyParameter(key(), value, unit.text(), isHard(), clause, source, zh, en);
  }

  /** Its value among an edition's, or what held before it could be set; null where neither is. */
  public String in(Map<String, String> values) {
    return values.getOrDefault(key(), before);
  }

  public static Optional<ParameterKey> ofKey(String key) {
    return Arrays.stream(values()).filter(known -> known.key().equals(key)).findFirst();
  }
}
