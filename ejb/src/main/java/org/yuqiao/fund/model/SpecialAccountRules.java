package org.yuqiao.fund.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.kernel.Rule;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.policy.model.Clause;

/** What must hold of a special account that is opened, changed or closed. */
public final class SpecialAccountRules {

  /**
   * What is entered of an account.
   *
   * @param taken whether another account has the number
   * @param today the business date
   */
  public record Entry(AccountCard card, boolean taken, LocalDate today) {}

  /**
   * An account that is to be closed, as it stands.
   *
   * @param underWay the number of a payment from or to it that has not ended, or null
   */
  public record Closing(
      FundAccount account, String underWay, LocalDate closedOn, LocalDate today) {}

  /** The rules of an opening or a change, in the order in which an official would ask. */
  public static final List<Rule<Entry>> ENTERING =
      List.of(
          rule(
              "special-account-name-missing",
              e -> isText(e.card().name()),
              "name",
              "请填写专户名称，不超过100字。",
              "The account's name is needed, at most 100 characters."),
          rule(
              "custodian-bank-missing",
              e -> isText(e.card().custodianBank()),
              "custodianBank",
              "请填写存管银行，不超过100字。",
              "The custodian bank is needed, at most 100 characters."),
          rule(
              "account-number-invalid",
              e ->
                  e.card().accountNumber() != null && e.card().accountNumber().matches("\\d{8,32}"),
              "accountNumber",
              "账号应为8至32位数字。",
              "An account number has 8 to 32 digits."),
          rule(
              "account-number-taken",
              e -> !e.taken(),
              "accountNumber",
              "该账号已登记为另一资金专户。",
              "The number is that of another special account."),
          rule(
              "opening-date-invalid",
              e -> e.card().openedOn() != null && !e.card().openedOn().isAfter(e.today()),
              "openedOn",
              "请填写开户日期，不得晚于今日。",
              "The opening date is needed, not after today."));

  /** The rules of a closing. */
  public static final List<Rule<Closing>> CLOSING =
      List.of(
          rule(
              "special-account-closed",
              c -> c.account().isOpen(),
              null,
              "该专户已销户。",
              "The special account is closed already."),
          rule(
              "special-account-primary",
              c -> !FundAccount.CITY.equals(c.account().code()),
              null,
              "主专户承担审批占用和默认收付，不得销户。",
              "The primary account carries the promises and is not closed."),
          rule(
              "special-account-not-empty",
              c -> c.account().balance().isZero() && c.account().reserved().isZero(),
              null,
              "专户余额和占用须为零方可销户。",
              "An account is closed only without balance and without reserved money."),
          rule(
              "special-account-in-use",
              c -> c.underWay() == null,
              null,
              "尚有未终结的付款指令由该专户付出或付往该专户，不得销户。",
              "A payment from or to the account has not ended."),
          rule(
              "closing-date-invalid",
              c -> c.closedOn() != null && !c.closedOn().isAfter(c.today()),
              "closedOn",
              "请填写销户日期，不得晚于今日。",
              "The closing date is needed, not after today."));

  private SpecialAccountRules() {}

  private static boolean isText(String text) {
    return text != null && !text.isBlank() && text.length() <= 100;
  }

  private static <F> Rule<F> rule(
      String code, Predicate<F> holds, String field, String zh, String en) {
    var text = Optional.of(new Rule.Text(field, zh, en));
    return new Rule<>(
        code, Clause.SPECIAL_ACCOUNTS.id(), facts -> holds.test(facts) ? Optional.empty() : text);
  }
}
