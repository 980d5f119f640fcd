package org.yuqiao.closing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.Posting;

/**
 * What somebody without books would note of the fund's facts: where money is, whose it is and what
 * it was for. It knows no account and no posting, so that it can tell whether the books are right.
 */
final class Notebook {

  private static final Set<Class<?>> NO_MONEY =
      Set.of(DayItemExplained.class, DaySealed.class, MonthLocked.class, YearHandedOver.class);
  private static final Map<Account, String> OF_THE_YEAR =
      Map.of(
          Account.INTEREST_INCOME, "interest",
          Account.EXPENSES, "expenses",
          Account.WRITTEN_OFF, "lost");

  /** Money in each special account. */
  final Map<String, Money> cash = new TreeMap<>();

  /** Receipts nobody could place, by bank line. */
  final Map<String, Money> receipts = new TreeMap<>();

  /** Payments nobody could place, by bank line. */
  final Map<String, Money> payments = new TreeMap<>();

  /** Capital, by contributor. */
  final Map<String, Money> capital = new TreeMap<>();

  /** Interest and expenses, of the year and ever, what was lost since; reserve and surplus. */
  final Map<String, Money> sums = new HashMap<>();

  /** Notes a fact, or with a factor of -1 that it was taken back. */
  void note(FundEvent event, int factor) {
    if (event instanceof ContributionReceived e) {
      in(e.fundAccount(), e.bankLine(), times(e.amount(), factor));
      add(capital, e.contributorCode(), times(e.amount(), factor));
    } else if (event instanceof CapitalReturned e) {
      cash(e.fundAccount(), times(e.amount(), -factor));
      add(capital, e.contributorCode(), times(e.amount(), -factor));
    } else if (event instanceof InterestReceived e) {
      in(e.fundAccount(), e.bankLine(), times(e.amount(), factor));
      add(sums, "interest", times(e.amount(), factor));
      add(sums, "interest ever", times(e.amount(), factor));
    } else if (event instanceof ExpensePaid e) {
      cash(e.fundAccount(), times(e.amount(), -factor));
      add(sums, "expenses", times(e.amount(), factor));
      add(sums, "expenses ever", times(e.amount(), factor));
    } else if (event instanceof MoneyTransferred e) {
      cash(e.fromAccount(), times(e.amount(), -factor));
      cash(e.toAccount(), times(e.amount(), factor));
    } else if (event instanceof PaymentPromised e) {
      add(sums, "promised", times(e.amount(), factor));
    } else if (event instanceof PromiseReleased e) {
      add(sums, "promised", times(e.amount(), -factor));
    } else if (event instanceof RiskReserveSetAside e) {
      add(sums, "reserve", times(e.amount(), factor));
      add(sums, "surplus", times(e.amount(), -factor));
    } else if (event instanceof RiskReserveReleased e) {
      add(sums, "reserve", times(e.amount(), -factor));
      add(sums, "surplus", times(e.amount(), factor));
    } else {
      unplaced(event, factor);
    }
  }

  private void unplaced(FundEvent event, int factor) {
    if (event instanceof SuspenseTaken e) {
      cash(e.fundAccount(), times(e.amount(), factor));
      add(receipts, e.bankLine(), times(e.amount(), factor));
    } else if (event instanceof UnexplainedPaymentTaken e) {
      cash(e.fundAccount(), times(e.amount(), -factor));
      add(payments, e.bankLine(), times(e.amount(), factor));
    } else if (event instanceof SuspenseReturned e) {
      int sign = e.inward() ? -factor : factor;
      cash(e.fundAccount(), times(e.amount(), sign));
      add(e.inward() ? receipts : payments, e.bankLine(), times(e.amount(), -factor));
    } else if (event instanceof OpeningBalancesTaken e) {
      for (var line : e.lines()) {
        if (line.account() == Account.SPECIAL_ACCOUNT) {
          cash(line.detail(), line.change());
        } else {
          add(capital, line.detail(), Money.ZERO.minus(line.change()));
        }
      }
    } else if (event instanceof IncomeCarriedOver e) {
      e.lines().forEach(this::carriedOver);
    } else if (!NO_MONEY.contains(event.getClass())) {
      throw new IllegalArgumentException("teach the notebook " + event.getClass());
    }
  }

  /** What a year earned and spent begins anew. */
  private void carriedOver(Posting line) {
    String what = OF_THE_YEAR.getOrDefault(line.account(), "");
    if (line.account() == Account.SURPLUS) {
      add(sums, "surplus", Money.ZERO.minus(line.change()));
    } else if (!what.isEmpty()) {
      add(sums, what, what.equals("interest") ? Money.ZERO.minus(line.change()) : line.change());
    }
  }

  /** Money that came into a special account, or where it is negative went out of it. */
  void cash(String fundAccount, Money amount) {
    add(cash, fundAccount == null ? FundAccount.CITY : fundAccount, amount);
  }

  /** One of the sums since the beginning. */
  Money sum(String of) {
    return sums.getOrDefault(of, Money.ZERO);
  }

  /** Whether taking a fact back would leave less than nothing to be explained. */
  boolean mayBeTakenBack(FundEvent event) {
    if (event instanceof SuspenseTaken e) {
      return !e.amount().isMoreThan(receipts.getOrDefault(e.bankLine(), Money.ZERO));
    }
    return !(event instanceof UnexplainedPaymentTaken e)
        || !e.amount().isMoreThan(payments.getOrDefault(e.bankLine(), Money.ZERO));
  }

  /** A bank line with money that nobody has placed yet. */
  static Optional<String> any(Map<String, Money> unplaced, Random random) {
    var lines = new ArrayList<>(unplaced.keySet());
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.get(random.nextInt(lines.size())));
  }

  private void in(String fundAccount, String bankLine, Money amount) {
    if (bankLine == null) {
      cash(fundAccount, amount);
    } else {
      add(receipts, bankLine, Money.ZERO.minus(amount));
    }
  }

  private static void add(Map<String, Money> to, String key, Money amount) {
    to.merge(key, amount, Money::plus);
    to.remove(key, Money.ZERO);
  }

  private static Money times(Money amount, int sign) {
    return sign > 0 ? amount : Money.ZERO.minus(amount);
  }
}
