package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.Receipt;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** The past of a case, read from its record. */
@Dependent
public class CaseHistories {

  private static final Set<String> KINDS =
      CaseHistory.KINDS.stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());

  @Inject AuditTrail trail;
  @Inject CaseFiles cases;

  public CaseHistory of(BridgeCase file) {
    return of(file, trail.ofKinds(file.number().value(), KINDS));
  }

  /** The past as far as a receipt asks for it: nothing, where it is the first. */
  public CaseHistory beforeReceipt(BridgeCase file) {
    boolean first = file.repaid().isZero() && file.compensated().isZero();
    return first ? new CaseHistory(file.number().value(), List.of()) : of(file);
  }

  /** Why a receipt is not recorded: it was before. */
  public List<Refusal> against(BridgeCase file, Receipt told) {
    boolean first = file.repaid().isZero() && file.feePaid().isZero() && file.feePrepaid().isZero();
    return first
        ? List.of()
        : of(file).alike(told).stream().map(CaseHistories::recordedBefore).toList();
  }

  private static Refusal recordedBefore(Receipt found) {
    return new Refusal(
        "receipt-recorded-already",
        Clause.CLOSED_LOOP.id(),
        "bankReference",
        "%s（流水号%s，%s元，%s）已登记为第%d号记录。"
            .formatted(
                found.kind().label().zh(),
                found.bankReference(),
                found.amount().grouped(),
                found.receivedOn(),
                found.seq()),
        "%s %s of %s yuan on %s is recorded already, as fact %d."
            .formatted(
                found.kind().label().en(),
                found.bankReference(),
                found.amount().grouped(),
                found.receivedOn(),
                found.seq()));
  }

  /** Whether another case holds the old loan of one that let it go. */
  public boolean heldElsewhere(BridgeCase file) {
    return file.openLoanKey() == null
        && cases.holdsOldLoan(file.oldLoan().key(), file.number().value());
  }

  static CaseHistory of(BridgeCase file, List<AuditRecord> records) {
    return new CaseHistory(
        file.number().value(),
        records.stream()
            .filter(record -> KINDS.contains(record.kind()))
            .map(CaseHistories::past)
            .toList());
  }

  private static CaseHistory.Past past(AuditRecord record) {
    return new CaseHistory.Past(
        record.seq(),
        CaseJournal.read(record.kind(), record.payload()),
        record.businessDate(),
        record.actor());
  }
}
