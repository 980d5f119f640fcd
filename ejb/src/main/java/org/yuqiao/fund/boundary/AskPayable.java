package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.approval.boundary.WaitingLine;
import org.yuqiao.approval.model.ApprovalRules;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseFigures;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.fund.model.Forecast;
import org.yuqiao.fund.model.PaymentDay;
import org.yuqiao.fund.model.PlannedDraw;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;

/** Answers whether a case's draw can be paid on a day, and if not, when; banks do not ask. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AskPayable {

  private static final int LOOK_AHEAD = 20;
  private static final int FARTHEST = 250;
  private static final Set<CaseStatus> UNDER_WAY =
      EnumSet.of(
          CaseStatus.SUBMITTED,
          CaseStatus.ACCEPTED,
          CaseStatus.BANK_CONFIRMED,
          CaseStatus.REVIEWED,
          CaseStatus.FIRST_APPROVED);

  @Inject CaseFigures cases;
  @Inject WaitingLine waiting;
  @Inject PoolFacts pool;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Today today;

  /** A case whose draw is still to come. */
  private record Draw(BridgeCase file, Money needed, Money own, Money earlier) {}

  /**
   * The answer for a case.
   *
   * @param asked the day asked for, or null for the day the draw is planned for
   */
  public Outcome<PayableView> on(CaseNumber number, LocalDate asked) {
    return cases
        .find(number)
        .map(file -> on(file, asked))
        .orElseGet(() -> Outcome.refused(List.of(unknown(number))));
  }

  private Outcome<PayableView> on(BridgeCase file, LocalDate asked) {
    if (!file.status().promised() && !UNDER_WAY.contains(file.status())) {
      return Outcome.refused(List.of(nothingToPay(file)));
    }
    var planned = plannedOn(file.oldLoan().maturesOn());
    var day = asked == null ? planned : asked;
    return outOfReach(day)
        .map(refusal -> Outcome.<PayableView>refused(List.of(refusal)))
        .orElseGet(() -> Outcome.done(answer(file, planned, day)));
  }

  private PayableView answer(BridgeCase file, LocalDate planned, LocalDate asked) {
    var on = plannedOn(asked);
    var facts = pool.read(ahead(on) + LOOK_AHEAD).without(file.number().value());
    var draw = draw(file, facts.balance().minus(facts.reserved()));
    var forecast = Forecast.of(facts);
    var day =
        PaymentDay.of(
            new PaymentDay.Facts(forecast, on, draw.needed(), draw.own(), draw.earlier()));
    return view(draw, day, planned, asked);
  }

  private Draw draw(BridgeCase file, Money available) {
    if (file.status().promised()) {
      return new Draw(file, file.reserved(), file.reserved(), Money.ZERO);
    }
    var edition = policies.inForceOn(today.date());
    var queue = waiting.all(edition, available);
    Money needed = file.requested().min(ApprovalRules.limits(file, edition).least());
    Money earlier = queue.before(file.number().value());
    return new Draw(
        file,
        queue.of(file.number().value()).map(place -> place.waiting().amount()).orElse(needed),
        Money.ZERO,
        earlier);
  }

  private static PayableView view(Draw draw, PaymentDay day, LocalDate planned, LocalDate asked) {
    return new PayableView(
        draw.file().number().value(),
        planned,
        asked,
        day.on(),
        day.provisional(),
        draw.needed(),
        draw.own(),
        draw.earlier(),
        day.byDueDates(),
        day.expected(),
        day.verdict().label(),
        day.firstDay(),
        day.firstExpectedDay(),
        PayableWording.zh(day, draw.needed(), draw.own()),
        PayableWording.en(day, draw.needed(), draw.own()));
  }

  private LocalDate plannedOn(LocalDate day) {
    return PlannedDraw.plannedOn(day, today.date(), calendars.calendar());
  }

  private int ahead(LocalDate on) {
    return calendars.calendar().workingDaysBetween(today.date(), on).size();
  }

  private Optional<Refusal> outOfReach(LocalDate day) {
    if (day.isBefore(today.date())) {
      return Optional.of(dayRefused("day-gone-by", "不能早于今日", "lies before today"));
    }
    boolean far = day.isAfter(today.date().plusYears(1)) || ahead(day) > FARTHEST;
    return far
        ? Optional.of(dayRefused("day-too-far", "超出一年的预测范围", "lies beyond a year's forecast"))
        : Optional.empty();
  }

  private static Refusal dayRefused(String code, String zh, String en) {
    return new Refusal(
        code, Clause.AVAILABLE_FUNDS.id(), "on", "拟放款日" + zh + "。", "The day " + en + ".");
  }

  private static Refusal nothingToPay(BridgeCase file) {
    var status = file.status().label();
    return new Refusal(
        "wrong-state",
        Clause.PROCEDURE.id(),
        null,
        "当前状态为“%s”，没有待放款项。".formatted(status.zh()),
        "The case is \"%s\": there is nothing to be paid.".formatted(status.en()));
  }

  private static Refusal unknown(CaseNumber number) {
    return new Refusal(
        "case-not-found",
        Clause.BANK_SCOPE.id(),
        null,
        "没有编号为%s的业务，或无权查看。".formatted(number),
        "There is no case %s, or it is not yours to see.".formatted(number));
  }
}
