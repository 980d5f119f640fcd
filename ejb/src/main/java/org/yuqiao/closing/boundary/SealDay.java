package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.closing.model.DayExplanation;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.closing.model.YearEnd;
import org.yuqiao.closing.store.SealRanges;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.fund.model.FundEvent.IncomeCarriedOver;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.FundPosition;

/**
 * Closes one day in a transaction of its own (日终封账). The books are locked from the first look to
 * the last row, so that an entry is either in what is sealed or on the next day; whoever books
 * meanwhile waits.
 */
@Stateless
@RolesAllowed("treasurer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealDay {

  @Inject Ledger ledger;
  @Inject Readiness readiness;
  @Inject FundJournal journal;
  @Inject SealRanges ranges;
  @Inject Seals seals;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /**
   * What came of it.
   *
   * @param seal the day's seal, or null where something stood in the way
   * @param added whether it was added now; a day that was closed before is only shown
   */
  public record Step(SealView seal, boolean added, List<Obstacle> obstacles) {}

  /** The first day that is open, or null before the first close. */
  public LocalDate firstOpenDay() {
    var closed = ledger.closedThrough();
    return closed == null ? null : closed.plusDays(1);
  }

  /** Closes the first open day, which the caller names; with the first close any day. */
  public Step seal(LocalDate day) {
    var closed = ledger.lock().closedThrough();
    if (closed != null && !day.isAfter(closed)) {
      return new Step(seals.covering(day).map(SealView::of).orElseThrow(), false, List.of());
    }
    var found = readiness.of(day);
    return found.obstacles().isEmpty()
        ? new Step(SealView.of(add(day, closed, found)), true, List.of())
        : new Step(null, false, found.obstacles());
  }

  private DaySeal add(LocalDate day, LocalDate after, Readiness.Found found) {
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    carryOver(day, stamp);
    ledger.close(day);
    ranges.add(day);
    var root = ranges.root(day);
    var fact =
        new DaySealed(
            day,
            after,
            root.root(),
            Optional.ofNullable(after).flatMap(seals::find).map(DaySeal::root).orElse(null),
            root.chains(),
            root.records(),
            ledger.countLinesUpTo(day),
            FundPosition.of(ledger.balances(day)),
            found.explained().stream().map(DayExplanation::factSeq).toList());
    var seal = new DaySeal(fact, journal.record(fact, stamp).seq(), stamp);
    seals.add(seal);
    return seal;
  }

  /** With the last day of a year goes the year's entry. */
  private void carryOver(LocalDate day, Stamp stamp) {
    if (YearEnd.isLastDay(day)) {
      var lines = YearEnd.lines(ledger.balances(day));
      if (!lines.isEmpty()) {
        journal.record(new IncomeCarriedOver(day.getYear(), lines), stamp);
      }
    }
  }
}
