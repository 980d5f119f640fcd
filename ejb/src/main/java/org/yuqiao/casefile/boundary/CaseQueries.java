package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.casefile.boundary.CaseView.LedgerLineView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;
import org.yuqiao.casefile.model.AuditWording;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.casefile.store.CaseSearch;
import org.yuqiao.casefile.store.CaseSearch.Conditions;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.party.model.BorrowerKind;

/** Reading cases. A bank reads only the cases it lends or renews in (B-1). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseQueries {

  @Inject CaseFiles cases;
  @Inject CaseSearch search;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject AuditTrail trail;
  @Inject Ledger ledger;
  @Inject CurrentActor currentActor;

  /** The whole case, or empty where there is none or it is not the reader's to see. */
  public Optional<CaseView> find(CaseNumber number) {
    return visible(number).map(file -> views.of(file, currentActor.get()));
  }

  /** Everything recorded of a case, refusals too, oldest first. */
  public List<TimelineEntry> timeline(CaseNumber number) {
    return visible(number)
        .map(file -> trail.of(number.value()).stream().map(CaseQueries::entry).toList())
        .orElse(List.of());
  }

  /** The case's booked lines in the order they were booked. */
  public List<LedgerLineView> ledger(CaseNumber number) {
    return visible(number)
        .map(file -> ledger.linesOf(number.value()).stream().map(CaseQueries::line).toList())
        .orElse(List.of());
  }

  /** A stretch of the found cases. */
  public List<CaseRow> rows(
      CaseFilter filter, CaseSort sort, boolean descending, int offset, int limit) {
    return rows.of(search.find(conditions(filter), sort.path(), descending, offset, limit));
  }

  /** Count and sums of all found cases. */
  public CaseTotals totals(CaseFilter filter) {
    var sums = search.sums(conditions(filter));
    return new CaseTotals(
        sums.count(),
        Money.ofFen(sums.requested()),
        Money.ofFen(sums.drawn()),
        Money.ofFen(sums.drawn() - sums.gone()),
        Money.ofFen(sums.feeDue()),
        Money.ofFen(sums.feeWaived()));
  }

  /** Found cases, newest number first, after a number or from the newest. */
  public KeysetPage<CaseRow> page(CaseFilter filter, String after, int limit) {
    var found =
        search.newest(conditions(filter).and("c.number < :after", "after", after), limit + 1);
    boolean more = found.size() > limit;
    var items = rows.of(more ? found.subList(0, limit) : found);
    return new KeysetPage<>(items, more ? items.get(limit - 1).number() : null);
  }

  /** The states a case can be in. */
  public List<Label> statuses() {
    return Arrays.stream(CaseStatus.values()).map(CaseStatus::label).toList();
  }

  /** The kinds of borrower. */
  public List<Label> kinds() {
    return Arrays.stream(BorrowerKind.values())
        .map(kind -> new Label(kind.code(), kind.zh(), kind.en()))
        .toList();
  }

  private Optional<BridgeCase> visible(CaseNumber number) {
    var actor = currentActor.get();
    return cases.find(number).filter(file -> Permission.sees(actor, file));
  }

  private Conditions conditions(CaseFilter filter) {
    var actor = currentActor.get();
    return new Conditions()
        .matching(filter.text())
        .and("c.status in :statuses", "statuses", statuses(filter.statuses()))
        .and("(c.oldLoan.bankCode = :bank or c.renewingBank = :bank)", "bank", filter.bank())
        .and(
            "(c.oldLoan.bankCode = :own or c.renewingBank = :own)",
            "own",
            actor.isBank() ? actor.bankCode() : null)
        .and("c.borrower.district = :district", "district", filter.district())
        .and(
            "c.borrower.kind = :kind",
            "kind",
            filter.kind() == null ? null : BorrowerKind.ofCode(filter.kind()).orElseThrow())
        .and("c.crossBank = :crossBank", "crossBank", filter.crossBank())
        .and("c.appliedOn >= :appliedFrom", "appliedFrom", filter.appliedFrom())
        .and("c.appliedOn <= :appliedTo", "appliedTo", filter.appliedTo())
        .and("c.drawnOn >= :drawnFrom", "drawnFrom", filter.drawnFrom())
        .and("c.drawnOn <= :drawnTo", "drawnTo", filter.drawnTo())
        .and("c.dueOn >= :dueFrom", "dueFrom", filter.dueFrom())
        .and("c.dueOn <= :dueTo", "dueTo", filter.dueTo());
  }

  private static Set<CaseStatus> statuses(Set<String> codes) {
    return codes == null
        ? Set.of()
        : codes.stream().map(CaseStatus::valueOf).collect(Collectors.toSet());
  }

  private static TimelineEntry entry(AuditRecord record) {
    CaseEvent event = CaseJournal.read(record.kind(), record.payload());
    return new TimelineEntry(
        record.seq(),
        record.kind(),
        event instanceof CaseEvent.StepRefused,
        record.wording(),
        AuditWording.of(event).en(),
        record.actor(),
        record.actorName(),
        record.businessDate(),
        record.recordedAt(),
        record.hash());
  }

  private static LedgerLineView line(JournalLine line) {
    var account = line.account();
    return new LedgerLineView(
        line.seq(),
        line.lineNo(),
        new Label(account.code(), account.zh(), account.en()),
        line.debit(),
        line.credit(),
        line.bookedOn());
  }
}
