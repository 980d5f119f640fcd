package org.yuqiao.fund.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.kernel.Money;

/** The record's sentence of each of the fund's own facts. */
public final class FundWording {

  /** A sentence in both languages. */
  public record Sentence(String zh, String en) {}

  private static final Map<Class<? extends FundEvent>, Function<FundEvent, Sentence>> TABLE =
      new LinkedHashMap<>();

  static {
    says(
        ContributionReceived.class,
        e ->
            sentence(
                "%s出资到账%s元，文号%s".formatted(e.contributor(), yuan(e.amount()), e.documentNumber()),
                "Contribution of %s yuan by %s, document %s"
                    .formatted(yuan(e.amount()), e.contributor(), e.documentNumber())));
    says(
        CapitalReturned.class,
        e ->
            sentence(
                "退还出资%s元，出资方%s，文号%s"
                    .formatted(yuan(e.amount()), e.contributorCode(), e.documentNumber()),
                "Capital of %s yuan returned to contributor %s, document %s"
                    .formatted(yuan(e.amount()), e.contributorCode(), e.documentNumber())));
    says(
        InterestReceived.class,
        e ->
            sentence(
                "专户结息%s元".formatted(yuan(e.amount())),
                "Account interest of %s yuan".formatted(yuan(e.amount()))));
    says(
        ExpensePaid.class,
        e ->
            sentence(
                "业务支出%s元，用途：%s，收款人%s，文号%s"
                    .formatted(yuan(e.amount()), e.purpose(), e.payee(), e.documentNumber()),
                "Expense of %s yuan for %s to %s, document %s"
                    .formatted(yuan(e.amount()), e.purpose(), e.payee(), e.documentNumber())));
    says(
        MoneyTransferred.class,
        e ->
            sentence(
                "专户调拨%s元，由%s转入%s".formatted(yuan(e.amount()), e.fromAccount(), e.toAccount()),
                "%s yuan moved from account %s to %s"
                    .formatted(yuan(e.amount()), e.fromAccount(), e.toAccount())));
    says(
        PaymentPromised.class,
        e ->
            sentence(
                "付款指令%s占用专户%s资金%s元".formatted(e.payment(), e.fundAccount(), yuan(e.amount())),
                "%s yuan held in account %s for instruction %s"
                    .formatted(yuan(e.amount()), e.fundAccount(), e.payment())));
    says(
        PromiseReleased.class,
        e ->
            sentence(
                "付款指令%s终结，解除专户%s占用%s元".formatted(e.payment(), e.fundAccount(), yuan(e.amount())),
                "Instruction %s ended: %s yuan in account %s are held no longer"
                    .formatted(e.payment(), yuan(e.amount()), e.fundAccount())));
    says(
        RiskReserveSetAside.class,
        e ->
            sentence(
                "提取风险准备金%s元，文号%s".formatted(yuan(e.amount()), e.documentNumber()),
                "Risk reserve of %s yuan set aside, document %s"
                    .formatted(yuan(e.amount()), e.documentNumber())));
    says(
        RiskReserveReleased.class,
        e ->
            sentence(
                "转回风险准备金%s元，文号%s".formatted(yuan(e.amount()), e.documentNumber()),
                "Risk reserve of %s yuan released, document %s"
                    .formatted(yuan(e.amount()), e.documentNumber())));
    says(
        SuspenseTaken.class,
        e ->
            sentence(
                "待查收款挂账%s元，银行流水%s".formatted(yuan(e.amount()), e.bankLine()),
                "Receipt of %s yuan taken to suspense, bank line %s"
                    .formatted(yuan(e.amount()), e.bankLine())));
    says(
        UnexplainedPaymentTaken.class,
        e ->
            sentence(
                "待查付款挂账%s元，银行流水%s".formatted(yuan(e.amount()), e.bankLine()),
                "Payment of %s yuan taken to suspense, bank line %s"
                    .formatted(yuan(e.amount()), e.bankLine())));
    says(
        SuspenseReturned.class,
        e ->
            sentence(
                "待查款项%s%s元，银行流水%s，原因：%s"
                    .formatted(
                        e.inward() ? "退回" : "收回", yuan(e.amount()), e.bankLine(), e.reason()),
                "Unexplained money of %s yuan %s, bank line %s: %s"
                    .formatted(
                        yuan(e.amount()),
                        e.inward() ? "sent back" : "given back",
                        e.bankLine(),
                        e.reason())));
    says(
        OpeningBalancesTaken.class,
        e ->
            sentence(
                "录入%s期初余额，共%d行，文号%s".formatted(e.asOf(), e.lines().size(), e.documentNumber()),
                "Opening balances as of %s, %d lines, document %s"
                    .formatted(e.asOf(), e.lines().size(), e.documentNumber())));
    says(
        FundFactReversed.class,
        e ->
            sentence(
                "冲正第%d号资金事项，原因：%s".formatted(e.seq(), e.reason()),
                "Fund fact %d reversed: %s".formatted(e.seq(), e.reason())));
    says(
        DayItemExplained.class,
        e ->
            sentence(
                "日终说明（%s，至%s）：%s".formatted(e.item(), e.through(), e.reason()),
                "Explained for the close through %s (%s): %s"
                    .formatted(e.through(), e.item(), e.reason())));
    says(
        DaySealed.class,
        e ->
            sentence(
                "%s日终封账，留痕%d条，账簿分录%d行，封账根%s".formatted(e.day(), e.records(), e.lines(), e.root()),
                "%s closed: %d records sealed, %d ledger lines, root %s"
                    .formatted(e.day(), e.records(), e.lines(), e.root())));
    says(
        IncomeCarriedOver.class,
        e ->
            sentence(
                "%d年收支结转滚存结余".formatted(e.year()),
                "Income and expenses of %d carried over to the surplus".formatted(e.year())));
    says(
        MonthLocked.class,
        e -> sentence("%s月结锁定".formatted(e.month()), "Month %s locked".formatted(e.month())));
    says(
        YearHandedOver.class,
        e ->
            sentence(
                "%d年度余额结转下年".formatted(e.year()),
                "Balances of %d handed over to the next year".formatted(e.year())));
  }

  private FundWording() {}

  public static Sentence of(FundEvent event) {
    return TABLE.get(event.getClass()).apply(event);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends FundEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static Sentence sentence(String zh, String en) {
    return new Sentence(zh, en);
  }

  private static String yuan(Money amount) {
    return amount.grouped();
  }

  private static <E extends FundEvent> void says(Class<E> event, Function<E, Sentence> wording) {
    TABLE.put(event, e -> wording.apply(event.cast(e)));
  }
}
