package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.CanonicalForm;
import org.yuqiao.casefile.boundary.Verification;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.SealRange;
import org.yuqiao.closing.model.SealRoot;
import org.yuqiao.closing.store.SealRanges;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.FundPosition;
import org.yuqiao.ledger.model.JournalLine;

/**
 * Reckons a closed day anew (封账重算): each sealed record's hash from its content and its ledger
 * lines, the root over them, and the figures over every line of the journal. Changes nothing.
 */
@Stateless
@RolesAllowed({"treasurer", "approver", "auditor", "admin"})
public class RerunDay {

  private static final int BATCH = 200;

  @Inject Seals seals;
  @Inject SealRanges ranges;
  @Inject SealFacts facts;
  @Inject AuditTrail trail;
  @Inject Ledger ledger;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** What comes out now; empty where no seal bears this day. */
  public Optional<Rerun> rerun(LocalDate day) {
    return seals.find(day).map(this::rerun);
  }

  private Rerun rerun(DaySeal seal) {
    var found = new SealFindings();
    var fact = facts.find(seal.factSeq(), DaySealed.class).orElse(null);
    found.fact(seal, fact);
    found.link(seal, seal.after() == null ? null : seals.find(seal.after()).orElse(null));
    var root = root(seal.day(), found);
    found.root(seal, root);
    var now = FundPosition.of(ledger.summed(seal.day()));
    var sealed = fact == null ? now : fact.position();
    found.figures(seal, sealed, now);
    return new Rerun(
        seal.day(),
        seal.root(),
        root.root(),
        PositionView.of(sealed),
        PositionView.of(now),
        found.all());
  }

  private SealRoot root(LocalDate day, SealFindings found) {
    var root = new SealRoot();
    var all = ranges.of(day);
    for (int from = 0; from < all.size(); from += BATCH) {
      var some = all.subList(from, Math.min(from + BATCH, all.size()));
      var subjects = some.stream().map(SealRange::subject).toList();
      var records = trail.ofAll(subjects);
      var lines = ledger.linesOfAll(subjects);
      for (SealRange range : some) {
        var own = records.getOrDefault(range.subject(), List.of());
        new Walk(range, root, found)
            .through(own, bySeq(lines.getOrDefault(range.subject(), List.of())));
      }
      em.clear();
    }
    return root;
  }

  private static Map<Long, List<JournalLine>> bySeq(List<JournalLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(JournalLine::seq));
  }

  /** The records of one range, one after another. */
  private record Walk(SealRange range, SealRoot root, SealFindings found) {

    void through(List<AuditRecord> chain, Map<Long, List<JournalLine>> lines) {
      long expected = range.fromSeq();
      for (AuditRecord record : chain) {
        if (record.seq() >= range.fromSeq() && record.seq() <= range.toSeq()) {
          take(record, lines.getOrDefault(record.seq(), List.of()));
          expected = record.seq() == expected ? expected + 1 : expected;
        }
      }
      if (expected <= range.toSeq()) {
        found.add(
            new Verification.Finding(
                range.subject(),
                expected,
                "record-missing",
                "缺第%d条留痕".formatted(expected),
                "record missing"));
      }
    }

    private void take(AuditRecord record, List<JournalLine> made) {
      String hash = hash(record, made);
      root.add(record.subject(), record.seq(), hash);
      if (!hash.equals(record.hash())) {
        found.add(
            new Verification.Finding(
                record.subject(),
                record.seq(),
                "record-altered",
                "留痕内容或其账簿分录被改动、删除或增加",
                "the record or its ledger lines were altered"));
      } else if (record.seq() == range.toSeq() && !hash.equals(range.endHash())) {
        found.add(
            new Verification.Finding(
                record.subject(),
                record.seq(),
                "record-replaced",
                "封账后整段留痕被替换",
                "the records were replaced as a whole after the close"));
      }
    }

    private static String hash(AuditRecord record, List<JournalLine> made) {
      try {
        return CanonicalForm.hash(
            record, made.stream().map(line -> line.canonical(record.form())).toList());
      } catch (IllegalArgumentException e) {
        return "00";
      }
    }
  }
}
