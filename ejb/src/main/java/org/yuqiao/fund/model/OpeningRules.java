package org.yuqiao.fund.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountCard;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.sheet.CellReading;

/**
 * Reads opening balances row by row (M-6): every fault with its place, or the lines of the entry.
 * Money with borrowers comes with its cases, by the import of past cases, and not here.
 */
public final class OpeningRules {

  /** The accounts that may be opened with a balance. */
  private static final Set<Account> OPENED =
      EnumSet.of(
          Account.SPECIAL_ACCOUNT,
          Account.CAPITAL,
          Account.RISK_RESERVE,
          Account.SURPLUS,
          Account.FEE_INCOME,
          Account.FEE_WAIVED,
          Account.SURCHARGE_INCOME,
          Account.INTEREST_INCOME,
          Account.EXPENSES,
          Account.WRITTEN_OFF);

  private static final int LONGEST = 100;

  private final List<AccountCard> cards;
  private final List<Contributor> contributors;
  private final List<Posting> lines = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();

  /**
   * Rules over what is known.
   *
   * @param cards the special accounts
   * @param contributors who may have capital
   */
  public OpeningRules(List<AccountCard> cards, List<Contributor> contributors) {
    this.cards = cards;
    this.contributors = contributors;
  }

  /** Judges all rows and the balance of them together. */
  public OpeningRules judge(List<OpeningRow> rows) {
    rows.forEach(this::judge);
    if (rows.isEmpty()) {
      faults.add(fault("opening-empty", null, "文件没有数据行。", "The file has no rows."));
    } else if (faults.isEmpty() && !total(true).equals(total(false))) {
      faults.add(
          fault(
              "opening-unbalanced",
              null,
              "借方合计%s元，贷方合计%s元，借贷不平。".formatted(total(true).grouped(), total(false).grouped()),
              "Debit %s and credit %s yuan are not equal."
                  .formatted(total(true).grouped(), total(false).grouped())));
    }
    return this;
  }

  public List<Refusal> faults() {
    return List.copyOf(faults);
  }

  /** The entry's lines; of use only without faults. */
  public List<Posting> lines() {
    return List.copyOf(lines);
  }

  /** The sum of one side. */
  public Money total(boolean debit) {
    return lines.stream()
        .map(line -> debit ? line.debit() : line.credit())
        .reduce(Money.ZERO, Money::plus);
  }

  private void judge(OpeningRow row) {
    var reading = new CellReading<OpeningColumn>(row::cell);
    var account = reading.text(OpeningColumn.ACCOUNT, LONGEST);
    var detail = reading.optionalText(OpeningColumn.DETAIL, LONGEST);
    var debit = side(reading, OpeningColumn.DEBIT);
    var credit = side(reading, OpeningColumn.CREDIT);
    if (reading.faults().isEmpty()) {
      opened(row, account).ifPresent(known -> line(row, known, detail, debit.minus(credit)));
      if (debit.isZero() == credit.isZero()) {
        add(row, "opening-one-side", "借方和贷方须填且只填一项。", "Exactly one of debit and credit is needed.");
      }
    }
    reading.faults().forEach(fault -> faults.add(placed(row, fault)));
  }

  private static Money side(CellReading<OpeningColumn> reading, OpeningColumn column) {
    if (reading.isBlank(column)) {
      return Money.ZERO;
    }
    var amount = reading.signedYuan(column);
    return amount == null ? Money.ZERO : amount;
  }

  private Optional<Account> opened(OpeningRow row, String text) {
    var code = text.replaceAll("^(\\d+).*$", "$1");
    var known = OPENED.stream().filter(account -> account.code().equals(code)).findFirst();
    if (known.isEmpty()) {
      add(
          row,
          "opening-account-unknown",
          "科目“%s”不存在或不能录入期初余额；在贷本金、应收占用费等随历史业务导入。".formatted(text),
          "Account \"%s\" is unknown or not opened here: what cases owe comes with their import."
              .formatted(text));
    }
    return known;
  }

  private void line(OpeningRow row, Account account, String detail, Money change) {
    var subsidiary = subsidiary(row, account, detail);
    if (subsidiary == null || change.isZero()) {
      return;
    }
    var wrongSide =
        account == Account.SPECIAL_ACCOUNT && change.fen() < 0
            || account == Account.CAPITAL && change.isPositive();
    if (wrongSide) {
      add(row, "opening-wrong-side", "专户存款应为借方余额，基金本金应为贷方余额。", "The balance is on the wrong side.");
    } else if (!seen.add(List.of(account, subsidiary))) {
      add(
          row,
          "opening-row-repeated",
          "该科目和辅助核算在前面的行中已有余额。",
          "The account stands in an earlier row.");
    } else {
      var line =
          change.isPositive()
              ? Posting.debit(account, change)
              : Posting.credit(account, Money.ZERO.minus(change));
      lines.add(subsidiary.isEmpty() ? line : line.at(subsidiary));
    }
  }

  /** The subsidiary, empty where the account has none, null where it is at fault. */
  private String subsidiary(OpeningRow row, Account account, String detail) {
    return switch (account.subsidiary()) {
      case FUND_ACCOUNT ->
          FundRules.notOpen(detail, cards).map(fault -> refused(row, fault)).orElse(detail);
      case CONTRIBUTOR ->
          Contributor.meant(contributors, detail)
              .map(Contributor::code)
              .orElseGet(
                  () ->
                      add(
                          row,
                          "contributor-unknown",
                          "没有出资方“%s”。".formatted(detail),
                          "There is no contributor \"%s\".".formatted(detail)));
      default ->
          detail.isEmpty()
              ? ""
              : add(row, "opening-no-subsidiary", "该科目没有辅助核算。", "The account has no subsidiary.");
    };
  }

  private String refused(OpeningRow row, Refusal fault) {
    faults.add(placed(row, fault));
    return null;
  }

  private String add(OpeningRow row, String code, String zh, String en) {
    faults.add(placed(row, fault(code, null, zh, en)));
    return null;
  }

  private static Refusal placed(OpeningRow row, Refusal fault) {
    var column = fault.field() == null ? "" : " " + fault.field();
    return new Refusal(
        fault.code(),
        fault.clause(),
        "row " + row.row() + column,
        "第%d行%s：%s".formatted(row.row(), column, fault.zh()),
        "Row %d%s: %s".formatted(row.row(), column, fault.en()));
  }

  private static Refusal fault(String code, String field, String zh, String en) {
    return new Refusal(code, Clause.OPENING_BALANCES.id(), field, zh, en);
  }
}
