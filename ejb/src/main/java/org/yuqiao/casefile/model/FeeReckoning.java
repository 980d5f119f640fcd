package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.FeeDay;
import org.yuqiao.policy.model.FeeDayBasis;
import org.yuqiao.policy.model.FeeDerivation;
import org.yuqiao.policy.model.WaiverPhase;

/**
 * The fee of a drawing, the one way it is reckoned on every path: tiers, minimum and surcharge of
 * the edition in force on the drawdown day, waivers of the edition in force on the day that decides
 * them, each day on the principal that was out on it (F-1 to F-4, P6-5).
 *
 * @param fee the occupation fee: due, waived, payable
 * @param surcharge what the days after the due date cost on top, never waived
 * @param days the days the fee accrues on: after the drawdown day up to and including the return,
 *     and at least the edition's minimum
 * @param dayBasis whether they are working days or days of the calendar
 * @param edition the id of the edition whose tiers count
 * @param phases the waivers that cover a day of it
 */
public record FeeReckoning(
    FeeDerivation fee,
    FeeDerivation surcharge,
    List<LocalDate> days,
    FeeDayBasis dayBasis,
    String edition,
    List<WaiverPhase> phases) {

  /** The legal basis of the waiver, empty where none covers a day. */
  public String basis() {
    return phases.stream().map(WaiverPhase::basis).distinct().collect(Collectors.joining("；"));
  }

  public static FeeReckoning of(Drawing drawing, Returns returns, FeeRules rules) {
    var days = rules.chargeableDays(drawing.drawnOn(), returns.on());
    var charged = days.stream().map(day -> charged(day, drawing, returns, rules)).toList();
    var last = days.isEmpty() ? drawing.drawnOn() : days.get(days.size() - 1);
    var fee = rules.terms().fee(charged, phase(last, drawing, returns, rules));
    return new FeeReckoning(
        fee,
        rules.terms().surcharge(late(drawing, returns, rules)),
        days,
        rules.terms().basis(),
        rules.edition(),
        phases(charged));
  }

  /** The fee collected before the money goes out on a day, what is waived left out (F-3). */
  public static FeeReckoning inAdvance(Drawing drawing, FeeRules rules) {
    var terms = rules.terms();
    var days =
        rules
            .calendar()
            .chargeableDays(
                terms.basis(), drawing.drawnOn(), drawing.drawnOn(), terms.prepaidDays() + 1);
    return of(drawing, Returns.inOne(days.get(terms.prepaidDays())), rules);
  }

  /** What is to be collected before the approved money goes out on a day; zero where nothing is. */
  public static Money neededInAdvance(BridgeCase file, FeeRules rules, LocalDate day) {
    if (rules.terms().prepaidDays() == 0) {
      return Money.ZERO;
    }
    var drawing = new Drawing(file.approved(), day, null, file.borrower().waivable());
    return inAdvance(drawing, rules).fee().payable();
  }

  private static FeeDay charged(LocalDate day, Drawing drawing, Returns returns, FeeRules rules) {
    return new FeeDay(
        day, returns.outOn(day, drawing.amount()), phase(day, drawing, returns, rules));
  }

  private static Optional<WaiverPhase> phase(
      LocalDate day, Drawing drawing, Returns returns, FeeRules rules) {
    return rules.phaseOn(day, drawing.drawnOn(), returns.on()).filter(phase -> drawing.waivable());
  }

  private static List<FeeDay> late(Drawing drawing, Returns returns, FeeRules rules) {
    if (drawing.dueOn() == null || rules.terms().surcharge().isZero()) {
      return List.of();
    }
    return rules
        .calendar()
        .daysBetween(rules.terms().basis(), drawing.dueOn(), returns.on())
        .stream()
        .map(day -> new FeeDay(day, returns.outOn(day, drawing.amount()), Optional.empty()))
        .toList();
  }

  private static List<WaiverPhase> phases(List<FeeDay> days) {
    return days.stream().flatMap(day -> day.phase().stream()).distinct().toList();
  }
}
