package org.yuqiao.fee.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.fee.model.Trial;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FeeDerivation;
import org.yuqiao.policy.model.FeeSchedule;
import org.yuqiao.policy.model.FeeSentence;
import org.yuqiao.policy.model.FeeTier;
import org.yuqiao.policy.model.PolicyEdition;

/** Tries out a fee (试算) before anybody applies; changes nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrialCalculator {

  private static final int MOST_TIERS = 50;
  private static final String CUSTOM = "custom";

  @Inject private PolicyQueries policy;
  @Inject private CalendarQueries calendars;
  @Inject private Today today;

  /** The fee for an amount and days or dates, by the edition in force or by tiers to try. */
  public Outcome<FeeQuote> quote(FeeQuoteRequest request) {
    var edition = policy.inForceOn(request.drawnOn() == null ? today.date() : request.drawnOn());
    var trial = trial(request, edition);
    var refusals = new ArrayList<>(Rule.refusals(Trial.RULES, trial));
    var custom = schedule(request.tiers(), refusals);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var schedule = custom == null ? edition.feeSchedule() : custom;
    var fee = derive(trial, schedule, edition);
    return Outcome.done(quote(trial, fee, edition, custom == null ? edition.id() : CUSTOM));
  }

  private Trial trial(FeeQuoteRequest request, PolicyEdition edition) {
    return new Trial(
        request.amount(),
        edition.ceiling(),
        request.workingDays(),
        request.drawnOn(),
        request.repaidOn(),
        request.borrowerKind(),
        calendars.calendar());
  }

  private FeeDerivation derive(Trial trial, FeeSchedule schedule, PolicyEdition edition) {
    if (!trial.isDated() && trial.borrowerKind() == null) {
      return schedule.derive(trial.amount(), edition.chargeableDays(trial.workingDays()));
    }
    var days = trial.accrualDays(today.date(), edition.minimumChargeableDays());
    return schedule.derive(trial.amount(), days, edition.waivers(), trial.isWaivable());
  }

  private FeeQuote quote(Trial trial, FeeDerivation fee, PolicyEdition edition, String editionId) {
    return new FeeQuote(
        trial.amount(),
        fee.due(),
        fee.waived(),
        fee.payable(),
        fee.chargeableDays(),
        editionId,
        isProvisional(trial),
        fee.lines().stream().map(FeeQuote.Line::of).toList(),
        FeeSentence.zh(trial.amount(), fee, edition.waivers()),
        FeeSentence.en(trial.amount(), fee, edition.waivers()));
  }

  private static boolean isProvisional(Trial trial) {
    return trial.isDated()
        && trial
            .drawnOn()
            .datesUntil(trial.repaidOn().plusDays(1))
            .anyMatch(day -> !trial.calendar().isPublished(day.getYear()));
  }

  private static FeeSchedule schedule(List<FeeQuoteRequest.Tier> tiers, List<Refusal> refusals) {
    if (tiers == null || tiers.isEmpty()) {
      return null;
    }
    try {
      return new FeeSchedule(tiers.stream().limit(MOST_TIERS).map(TrialCalculator::tier).toList());
    } catch (IllegalArgumentException e) {
      refusals.add(
          new Refusal(
              "fee-tiers-invalid",
              Clause.FEE.id(),
              "tiers",
              "费率分档有误：截止日须依次递增，最后一档不设截止日，费率为千分比、最多六位小数，最多50档。",
              "The tiers are wrong: last days ascend, the last tier has none, rates are per mille"
                  + " with at most six places, at most 50 tiers."));
      return null;
    }
  }

  private static FeeTier tier(FeeQuoteRequest.Tier tier) {
    if (tier == null) {
      throw new IllegalArgumentException("an empty tier");
    }
    return new FeeTier(tier.upToDay(), DailyRate.parsePerMille(tier.perMille()));
  }
}
