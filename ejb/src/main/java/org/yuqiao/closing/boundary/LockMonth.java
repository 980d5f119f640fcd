package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.LockedMonth;
import org.yuqiao.closing.model.PeriodRules;
import org.yuqiao.closing.model.PeriodRules.MonthFacts;
import org.yuqiao.closing.store.LockedPeriods;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.MonthLocked;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountMovement;

/** Locks a month whose days are all closed (月结锁定): by a person who closed none of them. */
@Stateless
@RolesAllowed("approver")
public class LockMonth {

  private static final Label LOCKED = new Label("LOCKED", "已锁定", "Locked");

  @Inject AnswerOnce answers;
  @Inject FundJournal journal;
  @Inject Ledger ledger;
  @Inject Seals seals;
  @Inject LockedPeriods periods;
  @Inject RerunDay days;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> lock(YearMonth month, Change change) {
    return answers.once(change.key(), CaseReceipt.class, () -> decide(month));
  }

  /** The days are reckoned before the books are locked: what is closed stays as it is. */
  private Outcome<CaseReceipt> decide(YearMonth month) {
    LocalDate closed = ledger.closedThrough();
    var own = seals.between(month.atDay(1), month.atEndOfMonth());
    var differing = own.stream().map(DaySeal::day).filter(this::differs).toList();
    ledger.lock();
    var facts =
        new MonthFacts(
            month,
            seals.first().map(DaySeal::day).orElse(null),
            closed,
            periods.month(month.atDay(1)).isPresent(),
            periods.month(month.minusMonths(1).atDay(1)).isPresent(),
            own.stream().map(DaySeal::sealedBy).collect(Collectors.toSet()),
            differing);
    var refusals = PeriodRules.month(facts, currentActor.get().username());
    return refusals.isEmpty() ? Outcome.done(keep(month)) : Outcome.refused(refusals);
  }

  private boolean differs(LocalDate day) {
    return days.rerun(day).filter(Rerun::same).isEmpty();
  }

  private CaseReceipt keep(YearMonth month) {
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    var accounts =
        AccountMovement.between(
            ledger.balances(month.atDay(1).minusDays(1)), ledger.balances(month.atEndOfMonth()));
    var fact = journal.record(new MonthLocked(month.toString(), accounts), stamp);
    periods.add(new LockedMonth(month, fact.seq(), stamp));
    return new CaseReceipt(FundEvent.CHAIN, LOCKED, fact.seq(), List.of(fact));
  }
}
