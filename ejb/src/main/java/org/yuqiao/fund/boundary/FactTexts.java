package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.AuditWording;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundWording;
import org.yuqiao.ledger.model.JournalLine;

/** The facts behind entries and their sentences, of cases and of the fund alike. */
@Dependent
class FactTexts {

  @Inject AuditTrail trail;

  /** A fact by the entry it made. */
  record Key(String subject, long seq) {
    static Key of(JournalLine line) {
      return new Key(line.subject(), line.seq());
    }
  }

  /** The records behind some lines. */
  Map<Key, AuditRecord> behind(List<JournalLine> lines) {
    var subjects = lines.stream().map(JournalLine::subject).distinct().toList();
    var seqs = lines.stream().map(JournalLine::seq).collect(Collectors.toSet());
    return trail.at(subjects, seqs).stream()
        .collect(Collectors.toMap(one -> new Key(one.subject(), one.seq()), Function.identity()));
  }

  /** A fact's sentence in English; the record keeps the Chinese one. */
  static String english(AuditRecord record) {
    return record.subject().equals(FundEvent.CHAIN)
        ? FundWording.of(FundFacts.read(record)).en()
        : AuditWording.of(CaseJournal.read(record.kind(), record.payload())).en();
  }
}
