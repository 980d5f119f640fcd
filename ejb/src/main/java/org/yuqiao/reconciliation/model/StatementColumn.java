package org.yuqiao.reconciliation.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yuqiao.kernel.Label;

/** What a column of a statement may say, and the headings that banks give it. */
public enum StatementColumn {
  BOOKED_ON(
      "交易日期",
      "Booking date",
      "交易日期,记账日期,入账日期,交易日,记账日,交易时间,记账时间,入账时间,日期,bookingdate,transactiondate,date"),
  VALUE_ON("起息日", "Value date", "起息日,起息日期,valuedate"),
  IN("贷方发生额（收入）", "Credit (money in)", "贷方发生额,贷方金额,收入金额,存入金额,转入金额,收入,贷方,credit,creditamount"),
  OUT("借方发生额（支出）", "Debit (money out)", "借方发生额,借方金额,支出金额,支取金额,转出金额,支出,借方,debit,debitamount"),
  AMOUNT("发生额", "Amount", "交易金额,发生额,金额,amount"),
  DIRECTION("借贷标志", "Direction", "借贷标志,借贷方向,收支标志,收支方向,借贷,借/贷,收/支,收支,交易方向,方向,direction,cdtdbtind"),
  BALANCE("余额", "Balance", "余额,账户余额,当前余额,本次余额,交易后余额,联机余额,balance"),
  REFERENCE(
      "流水号",
      "Bank's reference",
      "流水号,交易流水号,流水编号,交易流水,银行流水号,核心流水号,主机流水号,业务流水号,交易参考号,reference,bankreference"),
  INSTRUCTION(
      "指令号", "Instruction number", "指令号,付款指令号,企业流水号,客户流水号,业务参考号,端到端标识,endtoendid,instruction"),
  COUNTERPARTY_NAME(
      "对方户名",
      "Counterparty",
      "对方户名,对方名称,对方账户名称,对方单位名称,对方单位,对手户名,交易对方,收/付方名称,counterpartyname,counterparty"),
  COUNTERPARTY_ACCOUNT(
      "对方账号", "Counterparty's account", "对方账号,对方帐号,对方账户,对手账号,收/付方账号,counterpartyaccount"),
  TEXT("摘要", "Text", "摘要,交易摘要,用途,备注,remittance,description,text"),
  NOTE("附言", "Note", "附言,备注,用途,交易用途,个性化信息,note"),
  CURRENCY("币种", "Currency", "币种,货币,币别,currency"),
  ACCOUNT("本方账号", "Own account", "本方账号,我方账号,账号,帐号,账户号,account,accountnumber");

  private final String zh;
  private final String en;
  private final List<String> headings;

  StatementColumn(String zh, String en, String headings) {
    this.zh = zh;
    this.en = en;
    this.headings = List.of(headings.split(","));
  }

  public Label label() {
    return new Label(name(), zh, en);
  }

  /** How well a heading fits, the smaller the better; empty where it does not. */
  Optional<Integer> rank(String heading) {
    int place = headings.indexOf(plain(heading));
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  static Optional<StatementColumn> named(String name) {
    return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
  }

  /** A heading without blanks, brackets and units. */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("\\(.*?\\)|\\s|/元|[:_]", "")
        .toLowerCase(Locale.ROOT);
  }
}
