package org.yuqiao.closing.model;

import static org.yuqiao.ledger.model.Account.SURPLUS;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Posting;

/** The entry that takes a year's income, expenses and losses over into the surplus (K-4). */
public final class YearEnd {

  private static final MonthDay LAST_DAY = MonthDay.of(Month.DECEMBER, 31);

  private static final List<Account> OF_THE_YEAR =
      List.of(
          Account.FEE_INCOME,
          Account.FEE_WAIVED,
          Account.SURCHARGE_INCOME,
          Account.INTEREST_INCOME,
          Account.EXPENSES,
          Account.WRITTEN_OFF);

  private YearEnd() {}

  public static boolean isLastDay(LocalDate day) {
    return MonthDay.from(day).equals(LAST_DAY);
  }

  /** The lines that bring the year's accounts to zero; empty where they are. */
  public static List<Posting> lines(Balances endOfYear) {
    var lines = new ArrayList<Posting>();
    Money taken = Money.ZERO;
    for (Account account : OF_THE_YEAR) {
      Money balance = endOfYear.of(account);
      if (!balance.isZero()) {
        lines.add(side(account, Money.ZERO.minus(balance)));
        taken = taken.plus(balance);
      }
    }
    if (!taken.isZero()) {
      lines.add(side(SURPLUS, taken));
    }
    return List.copyOf(lines);
  }

  /** A debit of a positive amount, a credit of a negative one. */
  private static Posting side(Account account, Money change) {
    return change.isPositive()
        ? Posting.debit(account, change)
        : Posting.credit(account, Money.ZERO.minus(change));
  }
}
