package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.kernel.Money;

/**
 * The fund's limits from one day on. Amounts and terms stay within what the policy itself says,
 * whatever was set: an edition that exceeds it cannot be made.
 *
 * @param id stable, kept with every decision taken under the edition
 * @param effectiveFrom the first day it is in force
 * @param ceiling the most of one drawdown, whoever borrows
 * @param caps the most of one drawdown by class of borrower
 * @param shareOfPrincipal the part of the maturing principal that may be bridged
 * @param termWorkingDays the longest term in working days
 * @param countDrawdownDay whether the drawdown day is day 1 of the term
 * @param closeOfBusiness when the due day ends
 * @param fee what it says of the fee
 * @param waiving when the fee is waived, and by which day
 * @param secondApprovalFrom the amount from which a second approver decides too
 * @param queueOrder who comes first when the money does not suffice for all who wait
 * @param fund what it says of the fund's own money
 * @param confirmationValidDays calendar days for which a renewal confirmation holds
 * @param operatorApproveWorkingDays days for the operator to decide, a warning only
 * @param bankRenewWorkingDays days for the bank to pay the renewal, a warning only
 * @param leadTimeWorkingDays days advised between application and maturity, no refusal
 * @param smallestSelfEmployedLoan the smallest old loan of a self-employed household
 * @param crossBankPilots the pairs of banks in the pilot; none by default
 * @param parameters the same values as the policy page prints them
 */
public record PolicyEdition(
    String id,
    LocalDate effectiveFrom,
    Money ceiling,
    Map<CapClass, Money> caps,
    BigDecimal shareOfPrincipal,
    int termWorkingDays,
    boolean countDrawdownDay,
    LocalTime closeOfBusiness,
    FeeTerms fee,
    Waivers waiving,
    Money secondApprovalFrom,
    QueueOrder queueOrder,
    FundTerms fund,
    int confirmationValidDays,
    int operatorApproveWorkingDays,
    int bankRenewWorkingDays,
    int leadTimeWorkingDays,
    Money smallestSelfEmployedLoan,
    Set<CrossBankPair> crossBankPilots,
    List<PolicyParameter> parameters) {

  /** The policy's ceiling (最高额度8000万元), which no edition exceeds. */
  public static final Money HIGHEST_CEILING = Money.ofYuan(80_000_000);

  /** The policy's longest term (最长15个工作日), which no edition exceeds. */
  public static final int LONGEST_TERM = 15;

  public PolicyEdition {
    caps = Collections.unmodifiableMap(new EnumMap<>(caps));
    crossBankPilots = Set.copyOf(crossBankPilots);
    parameters = List.copyOf(parameters);
    require(ceiling.isPositive() && !ceiling.isMoreThan(HIGHEST_CEILING), Clause.CEILING);
    require(termWorkingDays >= 1 && termWorkingDays <= LONGEST_TERM, Clause.TERM);
    for (var capClass : CapClass.values()) {
      var cap = caps.get(capClass);
      require(cap != null && cap.isPositive() && !cap.isMoreThan(ceiling), Clause.TYPE_CAP);
    }
    require(
        shareOfPrincipal.signum() > 0 && shareOfPrincipal.compareTo(BigDecimal.ONE) <= 0,
        Clause.SHARE);
    require(fee.minimumDays() >= 0, Clause.FEE_MINIMUM);
  }

  /** The most of one drawdown by a class of borrower. */
  public Money capOf(CapClass capClass) {
    return caps.get(capClass).min(ceiling);
  }

  /** The most of a maturing principal that may be bridged, rounded down to the fen. */
  public Money shareOf(Money principal) {
    return Money.roundDown(BigDecimal.valueOf(principal.fen()).multiply(shareOfPrincipal));
  }

  private static void require(boolean holds, Clause clause) {
    if (!holds) {
      throw new IllegalArgumentException("against clause " + clause.id() + ": " + clause.en());
    }
  }
}
