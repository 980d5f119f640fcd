package org.yuqiao.fee.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.model.FeeReckoning;
import org.yuqiao.casefile.model.FeeRules;
import org.yuqiao.casefile.model.Returns;
import org.yuqiao.fee.model.Trial;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.FeeDay;
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
    var set = FeeRules.of(trial.calendar(), policy::inForceOn, trial.from(today.date()));
    var rules = custom == null ? set : set.with(set.terms().with(custom), CUSTOM);
    return Outcome.done(quote(trial, reckoned(trial, rules, edition)));
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

  /** The same reckoning as a charge; where no day decides, only the number of days counts. */
  private FeeReckoning reckoned(Trial trial, FeeRules rules, PolicyEdition edition) {
    var terms = rules.terms();
    if (!trial.isDated() && trial.borrowerKind() == null) {
      var day = new FeeDay(null, trial.amount(), Optional.empty());
      var days = Collections.nCopies(terms.chargeableDays(trial.workingDays()), day);
      return new FeeReckoning(
          terms.fee(days, Optional.empty()),
          terms.surcharge(List.of()),
          List.of(),
          terms.basis(),
          rules.edition(),
          List.of());
    }
    var returns = Returns.inOne(trial.returnedOn(today.date(), terms.basis()));
    return FeeReckoning.of(trial.drawing(today.date(), edition), returns, rules);
  }

  private FeeQuote quote(Trial trial, FeeReckoning reckoned) {
    var fee = reckoned.fee();
    return new FeeQuote(
        trial.amount(),
        fee.due(),
        fee.waived(),
        fee.payable(),
        reckoned.surcharge().due(),
        fee.chargeableDays(),
        reckoned.edition(),
        isProvisional(trial),
        fee.lines().stream().map(FeeQuote.Line::of).toList(),
        FeeSentence.zh(trial.amount(), fee, reckoned.dayBasis(), reckoned.phases()),
        FeeSentence.en(trial.amount(), fee, reckoned.dayBasis(), reckoned.phases()));
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
