package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * A statement as a file tells it.
 *
 * @param number the bank's number of the statement, or null
 * @param accountNumber the account it says it is of, or null where the file does not tell
 * @param opening the balance before the first line, or null where the format has no balances
 * @param closing the balance after the last line, or null likewise
 */
public record ReadStatement(
    String number,
    String accountNumber,
    LocalDate from,
    LocalDate to,
    Money opening,
    Money closing,
    List<ReadLine> lines) {

  public ReadStatement {
    lines = List.copyOf(lines);
  }

  /** A statement over the days of its lines. */
  public static ReadStatement overItsLines(
      String accountNumber, Money opening, Money closing, List<ReadLine> lines) {
    var days = lines.stream().map(ReadLine::bookedOn).sorted(Comparator.naturalOrder()).toList();
    return new ReadStatement(
        null, accountNumber, days.get(0), days.get(days.size() - 1), opening, closing, lines);
  }

  /** The statements of one file as one: each opens where the one before closes. */
  public static ReadStatement joined(List<ReadStatement> statements) {
    var first = statements.get(0);
    var last = statements.get(statements.size() - 1);
    return new ReadStatement(
        first.number(),
        first.accountNumber(),
        first.from(),
        last.to(),
        first.opening(),
        last.closing(),
        statements.stream().flatMap(one -> one.lines().stream()).toList());
  }

  /** What lines add to the account together. */
  public static Money change(Collection<ReadLine> lines) {
    return lines.stream().map(ReadLine::change).reduce(Money.ZERO, Money::plus);
  }

  public boolean hasBalances() {
    return opening != null && closing != null;
  }

  public Money in() {
    return sum(true);
  }

  public Money out() {
    return sum(false);
  }

  private Money sum(boolean inward) {
    long fen = 0;
    for (ReadLine line : lines) {
      fen = line.inward() == inward ? Math.addExact(fen, line.amount().fen()) : fen;
    }
    return Money.ofFen(fen);
  }
}
