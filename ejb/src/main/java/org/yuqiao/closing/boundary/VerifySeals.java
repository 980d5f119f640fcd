package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yuqiao.casefile.boundary.Verification;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.SealRange;
import org.yuqiao.closing.store.SealRanges;
import org.yuqiao.closing.store.Seals;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.FundPosition;

/**
 * Holds all closed days against the record and the journal, beside the check of the record itself:
 * each seal against its fact, its predecessor, the hashes it sealed and its figures; every record
 * sealed once; sealed balances equal to the sum over the journal.
 */
@Stateless
@RolesAllowed({"auditor", "admin"})
public class VerifySeals {

  private static final int MOST = 100;

  @Inject Seals seals;
  @Inject SealRanges ranges;
  @Inject SealFacts facts;
  @Inject Ledger ledger;

  /** What was found; nothing where all seals hold. */
  public List<Verification.Finding> findings() {
    var found = new SealFindings();
    DaySeal before = null;
    for (DaySeal seal : seals.all()) {
      check(seal, before, found);
      before = seal;
    }
    ranges.astray(MOST).forEach(range -> astray(range, found));
    books(before, found);
    return found.all();
  }

  private void check(DaySeal seal, DaySeal before, SealFindings found) {
    var fact = facts.find(seal.factSeq(), DaySealed.class).orElse(null);
    found.fact(seal, fact);
    found.link(seal, before);
    found.root(seal, ranges.root(seal.day()));
    if (fact != null) {
      found.figures(seal, fact.position(), FundPosition.of(ledger.balances(seal.day())));
    }
  }

  private static void astray(SealRange range, SealFindings found) {
    found.add(
        new Verification.Finding(
            range.subject(),
            range.fromSeq(),
            "seal-range-astray",
            "%s封存的留痕区间与前不衔接".formatted(range.day()),
            "the records sealed with %s do not follow those sealed before".formatted(range.day())));
  }

  private void books(DaySeal last, SealFindings found) {
    LocalDate closed = ledger.closedThrough();
    if (!Objects.equals(closed, last == null ? null : last.day())) {
      found.add(
          new Verification.Finding(
              FundEvent.CHAIN,
              0,
              "closed-day-without-seal",
              "账簿封账日与最后的封账记载不符",
              "the books are closed through another day than the last seal's"));
    }
    if (closed != null && !ledger.summed(closed).equals(ledger.balances(closed))) {
      found.add(
          new Verification.Finding(
              FundEvent.CHAIN,
              0,
              "sealed-balance-differs",
              "封账余额与账簿逐笔加总不符",
              "sealed balances differ from the sum over the journal"));
    }
  }
}
