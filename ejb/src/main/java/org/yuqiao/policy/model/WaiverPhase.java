package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A span in which fees are waived (阶段性减免).
 *
 * <p>Whom it serves and when it ends are the policy's, not a setting's: no phase ends after {@link
 * #LAST_DAY} or serves others than {@link #BENEFICIARIES}. New-type farm bodies are served where
 * they are of SME size.
 *
 * @param from the first accrual day waived
 * @param to the last accrual day waived
 * @param ratio the part waived, above 0 and at most 1
 * @param basis the legal basis as prints state it
 * @param beneficiaryCodes the kinds of borrower served
 */
public record WaiverPhase(
    LocalDate from, LocalDate to, BigDecimal ratio, String basis, Set<String> beneficiaryCodes) {

  /** The end of 2027 (2027年年底), beyond which the policy waives nothing. */
  public static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

  /** Small, medium and micro enterprises, and farm bodies of that size. */
  public static final Set<String> BENEFICIARIES = Set.of("sme", "farm");

  public WaiverPhase {
    ratio = ratio.stripTrailingZeros();
    beneficiaryCodes = Set.copyOf(beneficiaryCodes);
    require(!from.isAfter(to), "a waiver ends before it begins");
    require(!to.isAfter(LAST_DAY), "no waiver after " + LAST_DAY);
    require(BENEFICIARIES.containsAll(beneficiaryCodes), "a waiver for SMEs only");
    require(
        ratio.signum() > 0 && ratio.compareTo(BigDecimal.ONE) <= 0, "a ratio above 0, at most 1");
  }

  public boolean covers(LocalDate accrualDay) {
    return !accrualDay.isBefore(from) && !accrualDay.isAfter(to);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
