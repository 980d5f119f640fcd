package org.yuqiao.ledger.model;

import org.yuqiao.kernel.Money;

/**
 * One side of an entry before it is booked; exactly one of debit and credit is positive.
 *
 * @param debit the amount debited (借), zero on a credit
 * @param credit the amount credited (贷), zero on a debit
 * @param detail the subsidiary (辅助核算) where the chart keeps the account apart, else null
 */
public record Posting(Account account, Money debit, Money credit, String detail) {

  public Posting {
    boolean oneSided = debit.isPositive() ? credit.isZero() : debit.isZero() && credit.isPositive();
    if (!oneSided) {
      throw new IllegalArgumentException("a posting has one positive side: " + account);
    }
  }

  public static Posting debit(Account account, Money amount) {
    return new Posting(account, amount, Money.ZERO, null);
  }

  public static Posting credit(Account account, Money amount) {
    return new Posting(account, Money.ZERO, amount, null);
  }

  /** The same under a subsidiary. */
  public Posting at(String subsidiary) {
    return new Posting(account, debit, credit, subsidiary);
  }

  /** The posting that takes this one back. */
  public Posting opposite() {
    return new Posting(account, credit, debit, detail);
  }

  /** Whether it puts unexplained money, in or out, under a bank line. */
  public boolean refillsSuspense() {
    return account == Account.SUSPENSE && credit.isPositive()
        || account == Account.SUSPENSE_OUT && debit.isPositive();
  }

  /** Debit less credit. */
  public Money change() {
    return debit.minus(credit);
  }
}
