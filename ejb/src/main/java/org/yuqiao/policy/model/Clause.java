package org.yuqiao.policy.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The clauses that rules and refusals cite, each told in our own words in docs/policy. The ids are
 * stable: they stand in API answers, in decisions already taken and in prints.
 *
 * <p>P6 is measure (六) of 渝经信规范〔2024〕12号; the others are the operating rules around it, whose
 * sources docs/policy names.
 */
public enum Clause {
  BENEFICIARIES("P6-1", "服务对象", "Beneficiaries"),
  CONDITIONS("P6-2", "符合银行信贷条件、还款出现暂时困难", "Bank conditions met, difficulty temporary"),
  CEILING("P6-3", "最高额度8000万元", "Ceiling of 80,000,000 yuan"),
  TERM("P6-4", "最长15个工作日", "Term of at most 15 working days"),
  WAIVER("P6-5", "中小微企业资金占用费减免至2027年年底", "Fee waiver for SMEs to the end of 2027"),
  CROSS_BANK("P6-6", "跨行转贷须纳入试点", "Cross-bank bridging in a pilot only"),

  TYPE_CAP("L-1", "分类单笔限额", "Cap by borrower type"),
  SHARE("L-2", "原贷款余额比例限额", "Share of the maturing principal"),
  WITHIN_RENEWAL("L-3", "不超过银行确认的续贷金额", "Not above the confirmed renewal"),
  ONE_BRIDGE("L-4", "同一原贷款不得重复转贷", "One bridge for one old loan"),
  AVAILABLE_FUNDS("L-5", "不超过资金可用余额", "Within the money available"),
  SMALLEST_LOAN("L-6", "原贷款最低金额", "Smallest old loan"),
  QUEUE("L-7", "资金不足时按序审批", "Approval in order when money is short"),

  ENTITLEMENT("L-8", "区县支持额度", "A district's entitlement"),

  CONTRIBUTORS("M-1", "出资分户核算", "Capital accounted for by contributor"),
  SPECIAL_ACCOUNTS("M-2", "资金专户管理", "Special accounts at custodian banks"),
  EXPENSES("M-3", "业务支出限额", "Permitted expenses within a share of fee income"),
  RISK_RESERVE("M-4", "风险准备金", "Risk reserve"),
  CORRECTION("M-5", "账簿只增不改，差错以冲正更正", "Books are only added to; errors are reversed"),
  OPENING_BALANCES("M-6", "期初余额整批录入", "Opening balances whole or not at all"),

  DAY_COUNT("T-1", "放款当日不计入期限", "The drawdown day is not counted"),
  WORKING_DAYS("T-2", "工作日以国务院办公厅放假通知为准", "Working days by the State Council's notices"),
  DRAW_ON_WORKING_DAY("T-3", "放款日须为工作日", "Drawdown on a working day"),

  FEE("F-1", "资金占用费按工作日分档计算", "Fee by working day and tier"),
  FEE_MINIMUM("F-2", "不足一个工作日按一个工作日计", "Part of a working day counts as one"),
  FEE_BOUNDS("F-3", "最低收费与预收", "Least fee and fee in advance"),
  SURCHARGE("F-4", "逾期加收", "Surcharge after the due date"),
  FEE_CORRECTION("F-5", "占用费更正与退还", "Fees corrected and given back"),

  PROCEDURE("C-1", "业务办理顺序", "Order of the procedure"),
  SEPARATION("C-2", "岗位分离", "Separation of duties"),
  CONFIRMATION("C-3", "续贷确认及其有效期", "Renewal confirmation and its validity"),
  CONFIRMATION_CHANGED("C-4", "续贷确认变更后须重新审批", "A changed confirmation voids the approval"),
  CLOSED_LOOP("C-5", "封闭运行、专款专用", "Closed operation between three accounts"),
  OWN_MONEY("C-6", "自筹资金先到位", "Own money proven first"),
  EVIDENCE("C-7", "资料齐全方可归档", "The file is complete"),
  SECOND_APPROVAL("C-8", "大额业务双人审批", "Second approver above a limit"),
  STALE_VIEW("C-9", "以最新数据为准", "Decide on what is current"),
  REVERSAL("C-10", "收款冲正", "A wrong receipt is reversed, never removed"),

  BANK_SCOPE("B-1", "合作银行仅办理本行业务", "A bank acts on its own cases"),
  NEW_LOAN("B-2", "续贷须有新合同和放款凭证", "A renewal has a new contract and receipt"),
  PARTNER_BANK("B-3", "须为合作银行", "Partner banks only"),

  OVERDUE("O-1", "逾期由系统按时点认定", "Overdue by the clock alone"),
  RECOVERY("O-2", "催收、代偿、追偿与核销", "Demand, compensation, recovery, write-off"),

  DAY_END("K-1", "日终封账", "Close of the day"),
  SEALED_DAY("K-2", "已封账日不再变动", "A closed day stays as it is"),
  MONTH_END("K-3", "月结锁定", "Lock of the month"),
  YEAR_END("K-4", "年终结转", "End of the year"),

  DATA("D-1", "填报规范", "Form of the data"),
  CREDIT_CODE("D-2", "统一社会信用代码（GB 32100—2015）", "Unified social credit code"),
  IDEMPOTENCY("D-3", "幂等键", "Idempotency key"),
  ACCESS("D-4", "登录与权限", "Sign-in and permission");

  private final String id;
  private final String zh;
  private final String en;

  Clause(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  public String id() {
    return id;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  public static Optional<Clause> ofId(String id) {
    return Arrays.stream(values()).filter(clause -> clause.id.equals(id)).findFirst();
  }
}
