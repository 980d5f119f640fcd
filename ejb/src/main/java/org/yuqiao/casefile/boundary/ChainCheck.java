package org.yuqiao.casefile.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.CanonicalForm;
import org.yuqiao.audit.model.ChainHead;
import org.yuqiao.ledger.model.JournalLine;

/**
 * Checks one chain: each record against its hash and its predecessor, the last against the head.
 */
final class ChainCheck {

  private final ChainHead head;
  private final List<AuditRecord> records;
  private final Map<Long, List<JournalLine>> lines;
  private final List<Verification.Finding> findings = new ArrayList<>();

  ChainCheck(ChainHead head, List<AuditRecord> records, List<JournalLine> lines) {
    this.head = head;
    this.records = records;
    this.lines =
        lines.stream()
            .collect(Collectors.groupingBy(JournalLine::seq, TreeMap::new, Collectors.toList()));
  }

  List<Verification.Finding> findings() {
    String previous = ChainHead.START;
    long expected = 1;
    for (AuditRecord record : records) {
      if (record.seq() != expected) {
        find(expected, "record-missing", "缺第%d条留痕".formatted(expected), "record missing");
        expected = record.seq();
      }
      check(record, previous);
      previous = record.hash();
      expected++;
    }
    if (expected - 1 != head.count() || !previous.equals(head.hash())) {
      find(0, "chain-cut", "留痕链与业务记载的末端不符（被截断或追加）", "chain does not reach its head");
    }
    lines.keySet().forEach(this::ownerOf);
    return findings;
  }

  private void check(AuditRecord record, String previous) {
    if (!record.previousHash().equals(previous)) {
      find(record.seq(), "link-broken", "与前一条留痕不衔接", "does not follow its predecessor");
    }
    var made = lines.getOrDefault(record.seq(), List.of());
    if (!hashOf(record, made).equals(record.hash())) {
      find(
          record.seq(),
          "record-altered",
          "留痕内容或其账簿分录被改动、删除或增加",
          "the record or its ledger lines were altered");
    }
  }

  private void ownerOf(long seq) {
    boolean known = records.stream().anyMatch(record -> record.seq() == seq);
    if (!known) {
      find(seq, "lines-without-record", "账簿分录没有对应的留痕", "ledger lines without a record");
    }
  }

  private static String hashOf(AuditRecord record, List<JournalLine> made) {
    try {
      return CanonicalForm.hash(
          record, made.stream().map(line -> line.canonical(record.form())).toList());
    } catch (IllegalArgumentException e) {
      return "unknown form";
    }
  }

  private void find(long seq, String code, String zh, String en) {
    findings.add(new Verification.Finding(head.subject(), seq, code, zh, en));
  }
}
