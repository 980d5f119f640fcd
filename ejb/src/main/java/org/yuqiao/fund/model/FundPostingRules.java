package org.yuqiao.fund.model;

import static org.yuqiao.ledger.model.Account.*;
import static org.yuqiao.ledger.model.Posting.credit;
import static org.yuqiao.ledger.model.Posting.debit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.Posting;

/** The accounting manual (核算办法) of the fund's own facts: what each books, when, by which number. */
public final class FundPostingRules {

  private record Rule(
      Function<FundEvent, List<Posting>> postings,
      Function<FundEvent, LocalDate> day,
      Function<FundEvent, String> reference) {}

  private static final Map<Class<? extends FundEvent>, Rule> TABLE = new LinkedHashMap<>();

  static {
    books(
        ContributionReceived.class,
        e ->
            List.of(
                new Cash(account(e.fundAccount()), e.bankLine()).received(e.amount()),
                credit(CAPITAL, e.amount()).at(contributor(e.contributorCode()))),
        ContributionReceived::receivedOn,
        e -> e.bankReference() == null ? e.documentNumber() : e.bankReference());
    books(
        CapitalReturned.class,
        e ->
            List.of(
                debit(CAPITAL, e.amount()).at(contributor(e.contributorCode())),
                credit(SPECIAL_ACCOUNT, e.amount()).at(account(e.fundAccount()))),
        CapitalReturned::paidOn,
        CapitalReturned::bankReference);
    books(
        InterestReceived.class,
        e ->
            List.of(
                new Cash(account(e.fundAccount()), e.bankLine()).received(e.amount()),
                credit(INTEREST_INCOME, e.amount())),
        InterestReceived::receivedOn,
        InterestReceived::bankReference);
    books(
        ExpensePaid.class,
        e ->
            List.of(
                debit(EXPENSES, e.amount()),
                credit(SPECIAL_ACCOUNT, e.amount()).at(account(e.fundAccount()))),
        ExpensePaid::paidOn,
        ExpensePaid::bankReference);
    books(
        MoneyTransferred.class,
        e ->
            List.of(
                debit(SPECIAL_ACCOUNT, e.amount()).at(e.toAccount()),
                credit(SPECIAL_ACCOUNT, e.amount()).at(e.fromAccount())),
        MoneyTransferred::movedOn,
        MoneyTransferred::bankReference);
    books(
        PaymentPromised.class,
        e ->
            promise(
                debit(RESERVED, e.amount()), credit(RESERVED_CONTRA, e.amount()), e.fundAccount()),
        e -> null,
        PaymentPromised::payment);
    books(
        PromiseReleased.class,
        e ->
            promise(
                debit(RESERVED_CONTRA, e.amount()), credit(RESERVED, e.amount()), e.fundAccount()),
        e -> null,
        PromiseReleased::payment);
    books(
        RiskReserveSetAside.class,
        e -> List.of(debit(SURPLUS, e.amount()), credit(RISK_RESERVE, e.amount())),
        e -> null,
        RiskReserveSetAside::documentNumber);
    books(
        RiskReserveReleased.class,
        e -> List.of(debit(RISK_RESERVE, e.amount()), credit(SURPLUS, e.amount())),
        e -> null,
        RiskReserveReleased::documentNumber);
    books(
        SuspenseTaken.class,
        e ->
            List.of(
                debit(SPECIAL_ACCOUNT, e.amount()).at(account(e.fundAccount())),
                credit(SUSPENSE, e.amount()).at(e.bankLine())),
        SuspenseTaken::valueOn,
        SuspenseTaken::bankReference);
    books(
        UnexplainedPaymentTaken.class,
        e ->
            List.of(
                debit(SUSPENSE_OUT, e.amount()).at(e.bankLine()),
                credit(SPECIAL_ACCOUNT, e.amount()).at(account(e.fundAccount()))),
        UnexplainedPaymentTaken::valueOn,
        UnexplainedPaymentTaken::bankReference);
    books(
        SuspenseReturned.class,
        FundPostingRules::returned,
        SuspenseReturned::valueOn,
        SuspenseReturned::bankReference);
    books(
        OpeningBalancesTaken.class,
        OpeningBalancesTaken::lines,
        OpeningBalancesTaken::asOf,
        OpeningBalancesTaken::documentNumber);
    books(
        FundFactReversed.class,
        FundFactReversed::lines,
        e -> null,
        e -> FundEvent.CHAIN + "#" + e.seq());
    books(
        IncomeCarriedOver.class,
        IncomeCarriedOver::lines,
        e -> LocalDate.of(e.year(), 12, 31),
        e -> null);
    nothing(DayItemExplained.class, DaySealed.class, MonthLocked.class, YearHandedOver.class);
  }

  private FundPostingRules() {}

  /** What a fact books; empty where no money is moved or owed. */
  public static List<Posting> postings(FundEvent event) {
    return TABLE.get(event.getClass()).postings().apply(event);
  }

  /** The day an entry stands under in the books: the day money moved, else the business date. */
  public static LocalDate bookedOn(FundEvent event, LocalDate businessDate) {
    var day = TABLE.get(event.getClass()).day().apply(event);
    return day == null ? businessDate : day;
  }

  /** The bank's or the document's number behind an entry, or null. */
  public static String reference(FundEvent event) {
    return TABLE.get(event.getClass()).reference().apply(event);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends FundEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static List<Posting> returned(SuspenseReturned e) {
    var cash = account(e.fundAccount());
    return e.inward()
        ? List.of(
            debit(SUSPENSE, e.amount()).at(e.bankLine()),
            credit(SPECIAL_ACCOUNT, e.amount()).at(cash))
        : List.of(
            debit(SPECIAL_ACCOUNT, e.amount()).at(cash),
            credit(SUSPENSE_OUT, e.amount()).at(e.bankLine()));
  }

  private static List<Posting> promise(Posting debit, Posting credit, String account) {
    return List.of(debit.at(account), credit.at(account));
  }

  private static String account(String named) {
    return named == null ? FundAccount.CITY : named;
  }

  private static String contributor(String named) {
    return named == null ? FundEvent.CITY : named;
  }

  @SafeVarargs
  private static void nothing(Class<? extends FundEvent>... events) {
    for (var event : events) {
      TABLE.put(event, new Rule(e -> List.of(), e -> null, e -> null));
    }
  }

  private static <E extends FundEvent> void books(
      Class<E> event,
      Function<E, List<Posting>> postings,
      Function<E, LocalDate> day,
      Function<E, String> reference) {
    TABLE.put(
        event,
        new Rule(
            e -> postings.apply(event.cast(e)),
            e -> day.apply(event.cast(e)),
            e -> reference.apply(event.cast(e))));
  }
}
