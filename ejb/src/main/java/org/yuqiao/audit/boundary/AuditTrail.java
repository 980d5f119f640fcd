package org.yuqiao.audit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.ChainHead;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.audit.store.AuditRecords;

/** The record as other contexts write and read it, inside their transaction. */
@Dependent
public class AuditTrail {

  @Inject AuditRecords records;

  /**
   * Appends a fact to its subject's chain.
   *
   * @param head the chain's end, on the subject's locked row
   * @param ledgerLines the canonical text of the ledger lines the fact made
   */
  public AuditRecord append(ChainHead head, FactText fact, Stamp stamp, List<String> ledgerLines) {
    var record = new AuditRecord(head, fact, stamp, ledgerLines);
    records.add(record);
    return record;
  }

  /** The end of a chain that is no case's, locked until the transaction ends. */
  public ChainHead headForUpdate(String chain) {
    return records.headForUpdate(chain);
  }

  /** The ends of the chains that are no case's. */
  public List<ChainHead> heads() {
    return records.heads();
  }

  /** How many records there are, of all chains. */
  public long count() {
    return records.count();
  }

  /** The records of some subjects at some places of their chains; a superset of the pairs meant. */
  public List<AuditRecord> at(List<String> subjects, Set<Long> seqs) {
    return subjects.isEmpty() ? List.of() : records.at(subjects, seqs);
  }

  public List<AuditRecord> of(String subject) {
    return records.of(subject);
  }

  /** The latest records of a subject, the last first. */
  public List<AuditRecord> latest(String subject, int limit) {
    return records.latest(subject, limit);
  }

  /** The records of some kinds of fact of a subject, in order. */
  public List<AuditRecord> ofKinds(String subject, Set<String> kinds) {
    return records.ofKinds(subject, kinds);
  }

  public Map<String, List<AuditRecord>> ofAll(List<String> subjects) {
    return records.ofAll(subjects);
  }

  /** One record, or empty where there is none. */
  public Optional<AuditRecord> find(String subject, long seq) {
    return records.find(subject, seq);
  }
}
