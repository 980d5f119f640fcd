package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.LineExplanation;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.model.Matcher;
import org.yuqiao.reconciliation.model.Matcher.Pair;
import org.yuqiao.reconciliation.model.Offsets;
import org.yuqiao.reconciliation.model.OpenLine;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.LineExplanations;
import org.yuqiao.reconciliation.store.LineMatches;

/**
 * Matches by the rules, without anybody's decision (自动对账): after each import, and whenever asked.
 * Doing it again changes nothing; the lines are locked in one order before anything is written.
 */
@Stateless
@RolesAllowed("treasurer")
public class MatchLines {

  @Inject BookItems items;
  @Inject LineMatches matches;
  @Inject LineExplanations explanations;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /**
   * What came of it.
   *
   * @param lines how many lines stood open before
   * @param matched how many of them were matched
   */
  public record Result(String fundAccount, LocalDate from, LocalDate to, int lines, int matched) {

    /** How many are left for a person. */
    public int left() {
      return lines - matched;
    }
  }

  /** Right after an import, in its transaction. */
  public void afterImport(@Observes StatementImported imported) {
    var statement = imported.statement();
    match(statement.fundAccount(), statement.from(), statement.to());
  }

  /** Matches an account's open lines over some days. */
  public Result match(String fundAccount, LocalDate from, LocalDate to) {
    var lines =
        matches.unmatchedForUpdate(
            fundAccount,
            from.minusDays(2L * Matcher.WINDOW_DAYS),
            to.plusDays(2L * Matcher.WINDOW_DAYS));
    return lines.isEmpty()
        ? new Result(fundAccount, from, to, 0, 0)
        : new Result(
            fundAccount, from, to, lines.size(), keep(fundAccount, pairs(fundAccount, lines)));
  }

  private record Found(Pair pair, BankLine line) {}

  private List<Found> pairs(String fundAccount, List<BankLine> lines) {
    Map<Long, BankLine> byId = new HashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    var days = lines.stream().map(BankLine::bookedOn).sorted().toList();
    var open =
        items.open(
            fundAccount,
            days.get(0).minusDays(Matcher.WINDOW_DAYS),
            days.get(days.size() - 1).plusDays(Matcher.WINDOW_DAYS));
    return new Matcher(Offsets.without(open))
        .pairs(lines.stream().map(OpenLine::of).toList(), matches.parted(fundAccount)).stream()
            .map(pair -> new Found(pair, byId.get(pair.line().id())))
            .toList();
  }

  private int keep(String fundAccount, List<Found> pairs) {
    var numbers = matches.numbers(fundAccount);
    var signature = new LineMatch.Signature(currentActor.get().username(), today.now());
    var explained = explanations.standing(fundAccount);
    for (Found found : pairs) {
      var item = found.pair().item();
      Stream.of(LineExplanation.target(found.line().id()), LineExplanation.target(item.key()))
          .flatMap(target -> Optional.ofNullable(explained.get(target)).stream())
          .forEach(explanation -> explanation.withdraw(signature));
      int number = numbers.getOrDefault(found.line().id(), 0) + 1;
      matches.add(
          new LineMatch(
              number,
              new LineMatch.Pairing(found.line(), 1, item),
              LineMatch.Kind.RULE,
              found.pair().why(),
              signature));
      found.line().become(LineStatus.MATCHED);
    }
    matches.write();
    return pairs.size();
  }
}
