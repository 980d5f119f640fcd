package org.yuqiao.closing.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.closing.model.DayEndRules;
import org.yuqiao.closing.model.DayExplanation;
import org.yuqiao.closing.model.DayFacts;
import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.closing.store.CaseSums;
import org.yuqiao.closing.store.DayExplanations;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.FundPosition;

/** What still stands in the way of closing a day, and what was explained. */
@Dependent
class Readiness {

  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  /** More than a page shows; the rest comes up when these are done. */
  private static final int MOST = 200;

  @Inject Ledger ledger;
  @Inject CaseSums cases;
  @Inject DayExplanations explanations;
  @Inject BankSide bank;
  @Inject Today today;

  /**
   * What was found.
   *
   * @param obstacles what no explanation covers
   * @param explained the explanations of what stands open all the same
   */
  record Found(FundPosition position, List<Obstacle> obstacles, List<DayExplanation> explained) {}

  Found of(LocalDate day) {
    var facts = facts(day);
    var found = DayEndRules.obstacles(facts);
    var open = found.stream().filter(Obstacle::explainable).map(Obstacle::item).toList();
    var explained =
        explanations.holdingOn(day).stream().filter(e -> open.contains(e.item())).toList();
    var covered = explained.stream().map(DayExplanation::item).collect(Collectors.toSet());
    return new Found(facts.position(), uncovered(found, covered), explained);
  }

  private static List<Obstacle> uncovered(List<Obstacle> found, Set<String> covered) {
    return found.stream()
        .filter(obstacle -> !obstacle.explainable() || !covered.contains(obstacle.item()))
        .toList();
  }

  /** Before the first close nothing is sealed: what is kept is the sum itself. */
  private DayFacts facts(LocalDate day) {
    var summed = ledger.summed(END_OF_TIME);
    return new DayFacts(
        day,
        today.date(),
        FundPosition.of(ledger.balances(day)),
        summed,
        ledger.closedThrough() == null ? summed : ledger.balances(END_OF_TIME),
        ledger.accounts(),
        cases.principal(),
        cases.unmarked(day, MOST),
        bank.obstacles(day));
  }
}
