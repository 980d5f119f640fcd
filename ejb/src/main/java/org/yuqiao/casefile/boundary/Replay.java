package org.yuqiao.casefile.boundary;

import java.util.List;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.kernel.Actor;

/** Replays a case's recorded facts and compares what they come to with what the case's row says. */
final class Replay {

  private Replay() {}

  static List<Verification.Finding> findings(BridgeCase file, List<AuditRecord> records) {
    try {
      var replayed = new BridgeCase(file.number(), file.importSource());
      for (AuditRecord record : records) {
        replayed.apply(CaseJournal.read(record.kind(), record.payload()), stamp(record));
      }
      return file.figures().equals(replayed.figures())
          ? List.of()
          : List.of(finding(file, "case-altered", "业务台账与其留痕不符", "the case differs from its facts"));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return List.of(
          finding(file, "facts-unreadable", "留痕无法按办理程序重放", "the facts cannot be replayed"));
    }
  }

  private static Stamp stamp(AuditRecord record) {
    var actor = new Actor(record.actor(), record.actorName(), java.util.Set.of(), null);
    return new Stamp(actor, record.businessDate(), record.recordedAt());
  }

  private static Verification.Finding finding(BridgeCase file, String code, String zh, String en) {
    return new Verification.Finding(file.number().value(), 0, code, zh, en);
  }
}
