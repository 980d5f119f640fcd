package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.yuqiao.kernel.Money;

/**
 * What an edition says of the fund's own money.
 *
 * @param entitlementMultiple how many times its capital a district's borrowers may hold, or null
 *     where nothing is set
 * @param expenseShare the part of a year's fee income that may be spent, or null where nothing is
 *     set
 */
public record FundTerms(BigDecimal entitlementMultiple, BigDecimal expenseShare) {

  /** The least multiple: districts get at least twice what they paid in (L-8). */
  public static final BigDecimal LEAST_MULTIPLE = BigDecimal.valueOf(2);

  static final BigDecimal HIGHEST_MULTIPLE = BigDecimal.valueOf(100);

  /** What the borrowers of a district with capital may hold; empty where no limit is set. */
  public Optional<Money> entitlementOf(Money capital) {
    return entitlementMultiple == null || !capital.isPositive()
        ? Optional.empty()
        : Optional.of(times(capital, entitlementMultiple));
  }

  /** What may be spent out of a year's fee income; empty where no limit is set. */
  public Optional<Money> expensesOf(Money feeIncome) {
    return Optional.ofNullable(expenseShare).map(share -> times(feeIncome, share));
  }

  private static Money times(Money amount, BigDecimal factor) {
    return Money.roundDown(BigDecimal.valueOf(amount.fen()).multiply(factor));
  }
}
