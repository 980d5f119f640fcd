package org.yuqiao.fund.model;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.AccountMovement;
import org.yuqiao.ledger.model.FundPosition;
import org.yuqiao.ledger.model.Posting;
import org.yuqiao.party.model.Contributor;

/**
 * Everything that can happen to the fund beside its cases, each once and in the past tense. What a
 * fact books and how it is told stand in {@link FundPostingRules} and {@link FundWording}.
 *
 * <p>A special account that is not named is the city's; money taken out of suspense names the bank
 * line it was booked under.
 */
public sealed interface FundEvent {

  /** The chain and the journal subject of the fund's own facts. */
  String CHAIN = "FUND";

  /** The contributor of facts that name none: the city (市级), by GB/T 2260. */
  String CITY = Contributor.CITY;

  /**
   * 出资到账: a contributor's payment into a special account.
   *
   * @param contributor the contributor's name as of that day
   * @param contributorCode the contributor's code, or null for the city
   * @param fundAccount the special account, or null for the city's
   * @param bankLine the line whose suspense it came out of, or null
   * @param bankReference the bank's number of the receipt, or null
   */
  record ContributionReceived(
      Money amount,
      LocalDate receivedOn,
      String contributor,
      String documentNumber,
      String contributorCode,
      String fundAccount,
      String bankLine,
      String bankReference)
      implements FundEvent {

    /** A payment known by its document alone. */
    public ContributionReceived(
        Money amount,
        LocalDate receivedOn,
        String contributor,
        String documentNumber,
        String contributorCode,
        String fundAccount,
        String bankLine) {
      this(
          amount,
          receivedOn,
          contributor,
          documentNumber,
          contributorCode,
          fundAccount,
          bankLine,
          null);
    }
  }

  /** 退还出资: capital paid back to a contributor. */
  record CapitalReturned(
      Money amount,
      LocalDate paidOn,
      String contributorCode,
      String documentNumber,
      String fundAccount,
      String bankReference)
      implements FundEvent {}

  /** 专户结息. */
  record InterestReceived(
      Money amount, LocalDate receivedOn, String fundAccount, String bankReference, String bankLine)
      implements FundEvent {}

  /** 业务支出: a permitted expense paid out of fee income. */
  record ExpensePaid(
      Money amount,
      LocalDate paidOn,
      String purpose,
      String payee,
      String documentNumber,
      String fundAccount,
      String bankReference)
      implements FundEvent {}

  /** 专户间调拨: money moved between two special accounts. */
  record MoneyTransferred(
      Money amount,
      LocalDate movedOn,
      String fromAccount,
      String toAccount,
      String documentNumber,
      String bankReference)
      implements FundEvent {}

  /**
   * 付款占用: money held for a payment of the fund itself until its instruction ends.
   *
   * @param payment the instruction's number
   */
  record PaymentPromised(Money amount, String fundAccount, String payment) implements FundEvent {}

  /** 解除付款占用: the instruction ended, paid or not. */
  record PromiseReleased(Money amount, String fundAccount, String payment) implements FundEvent {}

  /** 提取风险准备金: set aside out of the accumulated surplus. */
  record RiskReserveSetAside(Money amount, String documentNumber) implements FundEvent {}

  /** 转回风险准备金: given back to the surplus. */
  record RiskReserveReleased(Money amount, String documentNumber) implements FundEvent {}

  /** 待查收款挂账: a receipt nobody can place yet. */
  record SuspenseTaken(
      Money amount, LocalDate valueOn, String fundAccount, String bankLine, String bankReference)
      implements FundEvent {}

  /** 待查付款挂账: a payment nobody can place yet. */
  record UnexplainedPaymentTaken(
      Money amount, LocalDate valueOn, String fundAccount, String bankLine, String bankReference)
      implements FundEvent {}

  /**
   * 待查款项退回或冲销: an unplaced receipt sent back, or an unplaced payment given back, through the bank.
   *
   * @param inward whether it was a receipt that is paid back
   */
  record SuspenseReturned(
      Money amount,
      boolean inward,
      LocalDate valueOn,
      String fundAccount,
      String bankLine,
      String bankReference,
      String reason)
      implements FundEvent {}

  /** 期初余额: what the books begin with, line by line, in balance. */
  record OpeningBalancesTaken(LocalDate asOf, String documentNumber, List<Posting> lines)
      implements FundEvent {}

  /**
   * 冲正: an earlier fact of this chain is taken back by its opposite lines.
   *
   * @param seq the fact taken back
   * @param lines the opposite of what it booked
   */
  record FundFactReversed(long seq, String reason, List<Posting> lines) implements FundEvent {}

  /**
   * 日终说明: why something stands open at the end of a day, in a person's words.
   *
   * @param item what it is about, as the list of the day names it
   * @param through the last day the explanation holds for
   */
  record DayItemExplained(String item, LocalDate through, String reason) implements FundEvent {}

  /**
   * 日终封账: a day was closed and what it rests on sealed.
   *
   * @param after the day closed before it, or null with the first: it takes in all that was before
   * @param root the root of the Merkle tree over the audit records sealed with the day
   * @param previousRoot that of the seal before it, or null with the first
   * @param chains how many chains had records to seal
   * @param records how many records were sealed
   * @param lines how many lines of the journal stand in the closed days
   * @param explanations the facts that explain what stood open, by their place in this chain
   */
  record DaySealed(
      LocalDate day,
      LocalDate after,
      String root,
      String previousRoot,
      long chains,
      long records,
      long lines,
      FundPosition position,
      List<Long> explanations)
      implements FundEvent {}

  /** 年终结转: the year's income, expenses and losses are taken over into the surplus. */
  record IncomeCarriedOver(int year, List<Posting> lines) implements FundEvent {}

  /**
   * 月结锁定: another person has looked at a month whose days are all closed.
   *
   * @param month as {@code yyyy-MM}
   */
  record MonthLocked(String month, List<AccountMovement> accounts) implements FundEvent {}

  /** 年度余额结转: the closing balances of a year are the opening balances of the next. */
  record YearHandedOver(int year, List<AccountMovement> accounts) implements FundEvent {}
}
