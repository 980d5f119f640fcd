package org.yuqiao.register.boundary;

import org.yuqiao.access.boundary.UserChanged;
import org.yuqiao.calendar.boundary.CalendarChanged;
import org.yuqiao.fund.boundary.SpecialAccountChanged;
import org.yuqiao.party.boundary.AccountChanged;
import org.yuqiao.party.boundary.BankChanged;
import org.yuqiao.payment.boundary.ChannelChanged;
import org.yuqiao.payment.boundary.PaymentMoved;
import org.yuqiao.policy.boundary.EditionPublished;
import org.yuqiao.reconciliation.boundary.MappingChosen;
import org.yuqiao.reconciliation.boundary.StatementImported;

/** The sentences in which the record keeps changes of the registers. */
final class RegisterWording {

  private RegisterWording() {}

  static String of(UserChanged change) {
    return "用户%s：%s由“%s”变为“%s”"
        .formatted(
            change.username(),
            field(change.field()),
            shown(change.before()),
            shown(change.after()));
  }

  static String of(EditionPublished change) {
    return "发布政策版本，自%s起施行，依据%s".formatted(change.id(), change.basis());
  }

  static String of(CalendarChanged change) {
    return "录入%d年放假通知%s（第%d版）：改为放假%d天，改为上班%d天"
        .formatted(
            change.year(),
            change.notice(),
            change.version(),
            change.nowOff().size(),
            change.nowWorking().size());
  }

  static String of(BankChanged change) {
    var bank = change.bank();
    return bank.active()
        ? "登记合作银行%s（%s），协议自%s起".formatted(bank.name(), bank.code(), bank.agreementFrom())
        : "终止与%s（%s）的合作，至%s止".formatted(bank.name(), bank.code(), bank.agreementTo());
  }

  static String of(AccountChanged change) {
    var account = change.account();
    return "白名单账户%s（%s，%s）：%s%s"
        .formatted(
            account.accountNumber(),
            account.accountName(),
            account.bankCode(),
            account.stateZh(),
            account.retireNote() == null ? "" : "，" + account.retireNote());
  }

  static String of(ChannelChanged change) {
    return "专户%s的付款指令发送渠道由“%s”变为“%s”"
        .formatted(change.fundAccount(), change.before(), change.after());
  }

  static String of(PaymentMoved change) {
    return "付款指令%s（%s，%s元，收款人%s）：%s"
        .formatted(
            change.number(),
            change.purpose().label().zh(),
            change.amount().grouped(),
            change.payee().name(),
            change.to().label().zh());
  }

  static String of(SpecialAccountChanged change) {
    var account = change.account();
    return account.closedOn() == null
        ? "资金专户%s（%s）：%s，账号%s"
            .formatted(
                account.code(),
                account.name(),
                shown(account.custodianBank()),
                shown(account.accountNumber()))
        : "资金专户%s（%s）于%s销户".formatted(account.code(), account.name(), account.closedOn());
  }

  static String of(StatementImported change) {
    var statement = change.statement();
    return "导入专户%s对账单%s至%s（%s），%d行，新增%d行，文件摘要SM3 %s"
        .formatted(
            statement.fundAccount(),
            statement.from(),
            statement.to(),
            statement.fileName(),
            statement.lines(),
            statement.newLines(),
            statement.digest());
  }

  static String of(MappingChosen change) {
    return "设定专户%s的%s对账单列映射，共%d列"
        .formatted(
            change.mapping().fundAccount(),
            change.mapping().format(),
            change.mapping().headings().size());
  }

  private static String field(String field) {
    return switch (field) {
      case "user" -> "账号";
      case "roles" -> "角色";
      case "password" -> "密码";
      case "enabled" -> "启用状态";
      default -> field;
    };
  }

  private static String shown(String value) {
    return value == null ? "—" : value;
  }
}
