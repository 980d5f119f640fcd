package org.yuqiao.reconciliation.model;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * Finds the entry of the books that a bank line is (对账规则). By itself it pairs only what agrees in
 * account, direction and amount, lies at most {@link #WINDOW_DAYS} days apart, and is named: by the
 * bank's reference, or by an instruction, case, contract, agreement or document number. Both must
 * be each other's only choice; a bank reference counts before the other names. Equal candidates go
 * to a person, and so does whatever has nothing but its amount in common.
 *
 * <p>Of lines alike in everything the first may be paired with their only entry, since it makes no
 * difference which of them it is; the others stay and are named as possible doubles.
 */
public final class Matcher {

  /** How far the bank's day and the books' day may lie apart. */
  public static final int WINDOW_DAYS = 10;

  private static final int MOST_CANDIDATES = 5;

  /** A line and the entry it is, with the reason. */
  public record Pair(OpenLine line, BookItem item, Evidence evidence, String number) {

    /** Why they belong together. */
    public Label why() {
      var named = evidence.says(number);
      return new Label(
          evidence.name(),
          "账户、方向、金额%s元一致，日期相差%d天，%s"
              .formatted(line.amount().grouped(), apart(line, item), named.zh()),
          "account, direction and amount of %s yuan agree, %d days apart, %s"
              .formatted(line.amount().grouped(), apart(line, item), named.en()));
    }
  }

  /** How much of an entry a line has. */
  public enum Fit {
    /** Named and of the same amount. */
    NAMED,
    /** Named, but of another amount. */
    AMOUNT_DIFFERS,
    /** Of the same amount, and not named. */
    AMOUNT_ONLY
  }

  /** An entry that a line may be, for a person to decide, with the reason. */
  public record Candidate(OpenLine line, BookItem item, Fit fit, Label why) {}

  private record Purse(String fundAccount, boolean inward, Money amount) {}

  private record Named(BookItem item, Evidence evidence, String number) {}

  private final NumberIndex<BookItem> numbers = new NumberIndex<>();
  private final Map<Purse, List<BookItem>> byAmount = new HashMap<>();

  /** Over the entries that stand against no bank line yet. */
  public Matcher(Collection<BookItem> open) {
    for (BookItem item : open) {
      numbers.add(item, item.reference(), item.names());
      byAmount.computeIfAbsent(purse(item), p -> new ArrayList<>()).add(item);
    }
  }

  /**
   * The pairs that need nobody's decision, in the order of the lines' ids whatever the order they
   * are handed in.
   *
   * @param parted pairs that a person has taken apart before, which are not made again
   */
  public List<Pair> pairs(Collection<OpenLine> lines, Set<Parted> parted) {
    var all =
        lines.stream()
            .sorted(Comparator.comparingLong(OpenLine::id))
            .flatMap(line -> fitting(line).stream())
            .filter(pair -> !parted.contains(new Parted(pair.line().id(), pair.item().key())))
            .toList();
    var byReference =
        only(all.stream().filter(pair -> pair.evidence() == Evidence.BANK_REFERENCE).toList());
    var pairs = new ArrayList<>(byReference);
    pairs.addAll(only(without(all, byReference)));
    pairs.sort(Comparator.comparingLong(pair -> pair.line().id()));
    return pairs;
  }

  /** A line and an entry that a person has taken apart. */
  public record Parted(long line, BookItem.Key item) {}

  /** What a line may be, the best first; at most a few. */
  public List<Candidate> candidates(OpenLine line) {
    var candidates = new ArrayList<Candidate>();
    var named = new HashSet<BookItem.Key>();
    for (Named name : near(line)) {
      if (mayBeMeant(line, name)) {
        named.add(name.item().key());
        candidates.add(candidate(line, name));
      }
    }
    byAmount.getOrDefault(purse(line), List.of()).stream()
        .filter(item -> near(line, item) && !named.contains(item.key()))
        .sorted(Comparator.comparingLong((BookItem item) -> apart(line, item)))
        .limit(MOST_CANDIDATES)
        .map(item -> new Candidate(line, item, Fit.AMOUNT_ONLY, amountOnly(line, item)))
        .forEach(candidates::add);
    return candidates.stream()
        .sorted(
            Comparator.comparing(Candidate::fit)
                .thenComparing(c -> apart(line, c.item()))
                .thenComparing(c -> c.item().key()))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /**
   * Whether a differing amount is likely the same money: the reference is the bank's or ours, or at
   * least half of the one is the other. A fee that names its case is not its principal.
   */
  private static boolean mayBeMeant(OpenLine line, Named name) {
    long less = Math.min(line.amount().fen(), name.item().amount().fen());
    long more = Math.max(line.amount().fen(), name.item().amount().fen());
    return name.evidence().compareTo(Evidence.INSTRUCTION_NUMBER) <= 0 || less >= more - less;
  }

  private List<Pair> fitting(OpenLine line) {
    return near(line).stream()
        .filter(named -> named.item().amount().equals(line.amount()))
        .map(named -> new Pair(line, named.item(), named.evidence(), named.number()))
        .toList();
  }

  /** What the line names in its account and direction, near its day. */
  private List<Named> near(OpenLine line) {
    return numbers.namedBy(line).stream()
        .filter(
            named ->
                named.thing().fundAccount().equals(line.fundAccount())
                    && named.thing().inward() == line.inward()
                    && near(line, named.thing()))
        .map(named -> new Named(named.thing(), named.evidence(), named.number()))
        .toList();
  }

  /** Of pairs, those where line and entry have no other choice among them. */
  private static List<Pair> only(List<Pair> pairs) {
    Map<Long, List<Pair>> byLine = new HashMap<>();
    Map<BookItem.Key, List<Pair>> byItem = new HashMap<>();
    for (Pair pair : pairs) {
      byLine.computeIfAbsent(pair.line().id(), l -> new ArrayList<>()).add(pair);
      byItem.computeIfAbsent(pair.item().key(), i -> new ArrayList<>()).add(pair);
    }
    return byItem.values().stream()
        .filter(choices -> choices.stream().allMatch(p -> byLine.get(p.line().id()).size() == 1))
        .filter(Matcher::makesNoDifference)
        .map(choices -> choices.get(0))
        .toList();
  }

  /** Whether the lines that an entry may be are one, or alike in everything. */
  private static boolean makesNoDifference(List<Pair> choices) {
    var first = choices.get(0).line();
    return choices.stream().allMatch(pair -> pair.line().isAlike(first));
  }

  private static List<Pair> without(List<Pair> all, List<Pair> done) {
    var lines = new HashSet<Long>();
    var items = new HashSet<BookItem.Key>();
    for (Pair pair : done) {
      lines.add(pair.line().id());
      items.add(pair.item().key());
    }
    return all.stream()
        .filter(p -> !lines.contains(p.line().id()) && !items.contains(p.item().key()))
        .toList();
  }

  private static Candidate candidate(OpenLine line, Named name) {
    var item = name.item();
    if (item.amount().equals(line.amount())) {
      var why = new Pair(line, item, name.evidence(), name.number()).why();
      return new Candidate(line, item, Fit.NAMED, why);
    }
    var named = name.evidence().says(name.number());
    return new Candidate(
        line,
        item,
        Fit.AMOUNT_DIFFERS,
        new Label(
            Fit.AMOUNT_DIFFERS.name(),
            "%s，但金额不同：账面%s元，银行%s元"
                .formatted(named.zh(), item.amount().grouped(), line.amount().grouped()),
            "%s, but the amount differs: books %s, bank %s"
                .formatted(named.en(), item.amount().grouped(), line.amount().grouped())));
  }

  private static Label amountOnly(OpenLine line, BookItem item) {
    return new Label(
        Fit.AMOUNT_ONLY.name(),
        "仅账户、方向与金额一致，日期相差%d天，未写明任何编号".formatted(apart(line, item)),
        "only account, direction and amount agree, %d days apart; no number is named"
            .formatted(apart(line, item)));
  }

  private static boolean near(OpenLine line, BookItem item) {
    return apart(line, item) <= WINDOW_DAYS;
  }

  private static long apart(OpenLine line, BookItem item) {
    return Math.abs(ChronoUnit.DAYS.between(line.bookedOn(), item.bookedOn()));
  }

  private static Purse purse(BookItem item) {
    return new Purse(item.fundAccount(), item.inward(), item.amount());
  }

  private static Purse purse(OpenLine line) {
    return new Purse(line.fundAccount(), line.inward(), line.amount());
  }
}
