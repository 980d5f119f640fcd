package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.HandedOverYear;
import org.yuqiao.closing.model.LockedMonth;
import org.yuqiao.closing.store.DayExplanations;
import org.yuqiao.closing.store.LockedPeriods;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.kernel.Label;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountMovement;

/** Reads the closed days, months and years, and what stands in the way of closing the next. */
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
public class ClosingQueries {

  @Inject Ledger ledger;
  @Inject Seals seals;
  @Inject SealFacts facts;
  @Inject DayExplanations explanations;
  @Inject LockedPeriods periods;
  @Inject Readiness readiness;
  @Inject CalendarQueries calendars;
  @Inject Today today;

  /** The last closed day, or null before the first close. */
  public LocalDate closedThrough() {
    return ledger.closedThrough();
  }

  /** The day to be closed next: the first open one, or yesterday before the first close. */
  public LocalDate nextDay() {
    var closed = ledger.closedThrough();
    return closed == null ? today.date().minusDays(1) : closed.plusDays(1);
  }

  /** The days of a stretch, each with its state and, where it is closed, its seal. */
  public List<ClosingDayRow> days(LocalDate from, LocalDate to) {
    var closed = ledger.closedThrough();
    Map<LocalDate, SealView> own =
        seals.between(from, to).stream()
            .map(SealView::of)
            .collect(Collectors.toMap(SealView::day, Function.identity()));
    return from.datesUntil(to.plusDays(1))
        .map(day -> new ClosingDayRow(day, state(day, closed), workingDay(day), own.get(day)))
        .toList();
  }

  private boolean workingDay(LocalDate day) {
    return calendars.isWorkingDay(day);
  }

  private Label state(LocalDate day, LocalDate closed) {
    if (closed != null && !day.isAfter(closed)) {
      return ClosingDay.SEALED;
    }
    if (day.isBefore(today.date())) {
      return ClosingDayRow.OPEN;
    }
    return day.equals(today.date()) ? ClosingDayRow.TODAY : ClosingDayRow.AHEAD;
  }

  /** A day as it was sealed, or what stands in the way of closing it. */
  public ClosingDay day(LocalDate day) {
    var closed = ledger.closedThrough();
    return closed != null && !day.isAfter(closed)
        ? sealed(day, seals.covering(day).orElseThrow())
        : open(day);
  }

  private ClosingDay sealed(LocalDate day, DaySeal seal) {
    Optional<DaySealed> fact = facts.find(seal.factSeq(), DaySealed.class);
    return new ClosingDay(
        day,
        ClosingDay.SEALED,
        SealView.of(seal),
        fact.map(f -> PositionView.of(f.position())).orElse(null),
        List.of(),
        fact.map(DaySealed::explanations).orElse(List.of()).stream()
            .flatMap(seq -> explanations.find(seq).stream())
            .map(ExplanationView::of)
            .toList());
  }

  private ClosingDay open(LocalDate day) {
    var found = readiness.of(day);
    return new ClosingDay(
        day,
        found.obstacles().isEmpty() ? ClosingDay.READY : ClosingDay.BLOCKED,
        null,
        PositionView.of(found.position()),
        found.obstacles().stream().map(ObstacleView::of).toList(),
        found.explained().stream().map(ExplanationView::of).toList());
  }

  /** A month: its movement account by account, and who locked it. */
  public PeriodView month(YearMonth month) {
    var lock = periods.month(month.atDay(1));
    return new PeriodView(
        month.toString(),
        closedOn(month.atEndOfMonth()),
        lock.isPresent(),
        lock.map(LockedMonth::lockedBy).orElse(null),
        lock.map(LockedMonth::lockedByName).orElse(null),
        lock.map(LockedMonth::lockedAt).orElse(null),
        movements(month.atDay(1), month.atEndOfMonth()));
  }

  /** A year: its movement account by account, and who handed it over. */
  public PeriodView year(Year year) {
    var handed = periods.year(year.getValue());
    var last = year.atMonth(12).atEndOfMonth();
    return new PeriodView(
        year.toString(),
        closedOn(last),
        handed.isPresent(),
        handed.map(HandedOverYear::handedBy).orElse(null),
        handed.map(HandedOverYear::handedByName).orElse(null),
        handed.map(HandedOverYear::handedAt).orElse(null),
        movements(year.atDay(1), last));
  }

  private boolean closedOn(LocalDate day) {
    var closed = ledger.closedThrough();
    return closed != null && !closed.isBefore(day);
  }

  private List<PeriodView.Movement> movements(LocalDate from, LocalDate to) {
    return AccountMovement.between(ledger.balances(from.minusDays(1)), ledger.balances(to)).stream()
        .map(PeriodView.Movement::of)
        .toList();
  }
}
