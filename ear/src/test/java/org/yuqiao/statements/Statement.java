package org.yuqiao.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A statement of an account over some days.
 *
 * @param number the bank's number of it
 * @param opening the balance before the first line
 * @param lines in the order of booking
 */
public record Statement(
    String number,
    String accountNumber,
    LocalDate from,
    LocalDate to,
    BigDecimal opening,
    List<StatementLine> lines) {

  public Statement {
    lines = List.copyOf(lines);
  }

  /** The balance after the last line. */
  public BigDecimal closing() {
    return lines.stream().map(StatementLine::change).reduce(opening, BigDecimal::add);
  }

  /** The same with one line other than it was. */
  public Statement altering(int place, UnaryOperator<StatementLine> altered) {
    var other = new ArrayList<>(lines);
    other.set(place, altered.apply(lines.get(place)));
    return with(other);
  }

  /** The same without a line. */
  public Statement losing(int place) {
    var other = new ArrayList<>(lines);
    other.remove(place);
    return with(other);
  }

  /** The same with a line twice. */
  public Statement doubling(int place) {
    var other = new ArrayList<>(lines);
    other.add(place + 1, lines.get(place));
    return with(other);
  }

  /** The place of the first line that is such. */
  public int placeOf(Predicate<StatementLine> such) {
    for (int place = 0; place < lines.size(); place++) {
      if (such.test(lines.get(place))) {
        return place;
      }
    }
    throw new IllegalArgumentException("no such line in " + number);
  }

  private Statement with(List<StatementLine> other) {
    return new Statement(number, accountNumber, from, to, opening, other);
  }
}
