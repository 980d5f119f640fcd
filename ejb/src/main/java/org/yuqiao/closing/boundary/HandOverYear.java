package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.HandedOverYear;
import org.yuqiao.closing.model.PeriodRules;
import org.yuqiao.closing.model.PeriodRules.YearFacts;
import org.yuqiao.closing.store.LockedPeriods;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.YearHandedOver;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountMovement;

/** Hands the balances of a locked year over to the next (年度余额结转), by another person. */
@Stateless
@RolesAllowed("approver")
public class HandOverYear {

  private static final Label HANDED_OVER = new Label("HANDED_OVER", "已结转", "Handed over");

  @Inject AnswerOnce answers;
  @Inject FundJournal journal;
  @Inject Ledger ledger;
  @Inject Seals seals;
  @Inject LockedPeriods periods;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> handOver(Year year, Change change) {
    return answers.once(change.key(), CaseReceipt.class, () -> decide(year));
  }

  private Outcome<CaseReceipt> decide(Year year) {
    ledger.lock();
    var facts =
        new YearFacts(
            year.getValue(),
            periods.month(year.atMonth(12).atDay(1)).isPresent(),
            periods.year(year.getValue()).isPresent(),
            seals.find(year.atMonth(12).atEndOfMonth()).stream()
                .map(DaySeal::sealedBy)
                .collect(Collectors.toSet()));
    var refusals = PeriodRules.year(facts, currentActor.get().username());
    return refusals.isEmpty() ? Outcome.done(keep(year)) : Outcome.refused(refusals);
  }

  private CaseReceipt keep(Year year) {
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    var accounts =
        AccountMovement.between(
            ledger.balances(year.atDay(1).minusDays(1)),
            ledger.balances(year.atMonth(12).atEndOfMonth()));
    var fact = journal.record(new YearHandedOver(year.getValue(), accounts), stamp);
    periods.add(new HandedOverYear(year.getValue(), fact.seq(), stamp));
    return new CaseReceipt(FundEvent.CHAIN, HANDED_OVER, fact.seq(), List.of(fact));
  }
}
