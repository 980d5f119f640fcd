package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yuqiao.casefile.boundary.Verification.Finding;
import org.yuqiao.closing.model.DaySeal;
import org.yuqiao.closing.model.SealRoot;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.DaySealed;
import org.yuqiao.ledger.model.FundPosition;

/** What a closed day says and what comes out now, compared. */
final class SealFindings {

  private final List<Finding> findings = new ArrayList<>();

  /** Holds a seal's row and its fact against each other. */
  void fact(DaySeal seal, DaySealed fact) {
    boolean same =
        fact != null
            && seal.day().equals(fact.day())
            && Objects.equals(seal.after(), fact.after())
            && seal.root().equals(fact.root())
            && Objects.equals(seal.previousRoot(), fact.previousRoot())
            && seal.records() == fact.records()
            && seal.chains() == fact.chains()
            && seal.lines() == fact.lines()
            && seal.cash().equals(fact.position().cash())
            && seal.principal().equals(fact.position().principal());
    if (!same) {
      add(
          new Finding(
              FundEvent.CHAIN,
              seal.factSeq(),
              "seal-altered",
              "%s封账记载与其留痕不符".formatted(seal.day()),
              "the seal of %s differs from its fact".formatted(seal.day())));
    }
  }

  /** Holds the sealed root against the one that comes out now. */
  void root(DaySeal seal, SealRoot now) {
    if (!now.root().equals(seal.root())
        || now.records() != seal.records()
        || now.chains() != seal.chains()) {
      add(
          new Finding(
              FundEvent.CHAIN,
              seal.factSeq(),
              "seal-root-differs",
              "%s封存的留痕与封账根不符".formatted(seal.day()),
              "the records sealed with %s no longer give its root".formatted(seal.day())));
    }
  }

  /** Holds the link to the seal before it. */
  void link(DaySeal seal, DaySeal before) {
    boolean linked =
        before == null
            ? seal.after() == null && seal.previousRoot() == null
            : before.day().equals(seal.after()) && before.root().equals(seal.previousRoot());
    if (!linked) {
      add(
          new Finding(
              FundEvent.CHAIN,
              seal.factSeq(),
              "seal-link-broken",
              "%s的封账与前一封账日不衔接".formatted(seal.day()),
              "the seal of %s does not follow the one before it".formatted(seal.day())));
    }
  }

  /** Holds the sealed figures against those that come out now. */
  void figures(DaySeal seal, FundPosition sealed, FundPosition now) {
    if (!now.equals(sealed)) {
      differs(seal.factSeq(), seal.day());
    }
  }

  private void differs(long seq, LocalDate day) {
    add(
        new Finding(
            FundEvent.CHAIN,
            seq,
            "seal-figures-differ",
            "%s的封账数字与账簿重算不符".formatted(day),
            "the figures sealed with %s differ from the journal".formatted(day)));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
