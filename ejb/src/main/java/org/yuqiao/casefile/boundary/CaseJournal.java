package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.CanonicalForm;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.model.AuditWording;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.CaseTransitions;
import org.yuqiao.casefile.model.DeadlineRules;
import org.yuqiao.casefile.model.Diary;
import org.yuqiao.casefile.model.PostingRules;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.casefile.store.Deadlines;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.policy.boundary.PolicyQueries;

/**
 * The one door: a case changes only by a fact recorded here, inside the caller's transaction and on
 * the case's locked row: transition, postings, diary, record, in that order, nothing later.
 */
@Dependent
public class CaseJournal {

  /** Where a prepared payment leads, or from where another act ends it. */
  private static final Set<CaseStatus> KEEP_PAYMENT =
      EnumSet.of(
          CaseStatus.OWN_MONEY_READY,
          CaseStatus.PAYMENT_PREPARED,
          CaseStatus.PAYMENT_RELEASED,
          CaseStatus.DISBURSED);

  @Inject Ledger ledger;
  @Inject CaseFiles cases;
  @Inject Deadlines deadlines;
  @Inject AuditTrail trail;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Event<PaymentVoided> voided;

  /** A fact and who brought it about when. */
  public record Occurrence(CaseEvent event, Stamp stamp) {}

  /**
   * Records a fact.
   *
   * @throws IllegalStateException if the procedure has no such step from where the case stands
   */
  public CaseReceipt.Fact record(BridgeCase file, CaseEvent event, Stamp stamp) {
    if (voidsPayment(file, event)) {
      voided.fire(new PaymentVoided(file.number(), kind(event)));
    }
    long seq = file.chain().count() + 1;
    return record(
        file,
        new Occurrence(event, stamp),
        change -> deadlines.change(file.chain().subject(), seq, change, stamp.businessDate()));
  }

  /**
   * Adds a case with its past, fact by fact through the same four tables; its diary is kept beside
   * it and written with the last of them.
   */
  public void addWithPast(BridgeCase file, List<Occurrence> past) {
    var diary = new Diary(file.chain().subject());
    for (Occurrence fact : past) {
      long seq = file.chain().count() + 1;
      record(file, fact, change -> diary.change(seq, change, fact.stamp().businessDate()));
    }
    cases.add(file);
    deadlines.add(diary.deadlines());
  }

  private CaseReceipt.Fact record(
      BridgeCase file, Occurrence fact, Consumer<DeadlineRules.Change> diary) {
    var event = fact.event();
    var stamp = fact.stamp();
    long seq = file.chain().count() + 1;
    var postings = PostingRules.postings(event, file);
    file.apply(event, stamp);
    var bookedOn = PostingRules.bookedOn(event, stamp.businessDate());
    List<JournalLine> lines =
        postings.isEmpty()
            ? List.of()
            : ledger.book(
                new JournalEntry(
                    file.chain().subject(),
                    seq,
                    bookedOn,
                    postings,
                    PostingRules.reference(event)));
    diary.accept(diary(file, event, stamp));
    var wording = AuditWording.of(event);
    AuditRecord record =
        trail.append(
            file.chain(),
            new FactText(kind(event), JsonForm.write(event), wording.zh()),
            stamp,
            lines.stream().map(line -> line.canonical(CanonicalForm.CURRENT)).toList());
    return new CaseReceipt.Fact(seq, record.kind(), wording.zh(), wording.en(), record.hash());
  }

  /** A case with its row locked until the transaction ends, for what happens to it elsewhere. */
  public Optional<BridgeCase> forUpdate(CaseNumber number) {
    return cases.forUpdate(number);
  }

  private static boolean voidsPayment(BridgeCase file, CaseEvent event) {
    return file.status() == CaseStatus.PAYMENT_PREPARED
        && !KEEP_PAYMENT.contains(CaseTransitions.next(file.status(), event));
  }

  /** The fact a record holds. */
  public static CaseEvent read(String kind, String payload) {
    return JsonForm.read(payload, Facts.typeOf(kind));
  }

  private DeadlineRules.Change diary(BridgeCase file, CaseEvent event, Stamp stamp) {
    return DeadlineRules.change(
        event,
        new DeadlineRules.Facts(
            file,
            stamp.businessDate(),
            calendars.calendar(),
            policies.inForceOn(stamp.businessDate())));
  }

  private static String kind(CaseEvent event) {
    return event.getClass().getSimpleName();
  }
}
