package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yuqiao.kernel.Money;

/** Which days the imported statements of an account speak of, in the order of their first days. */
public record StatementDays(List<Period> periods) {

  /**
   * The days of one statement.
   *
   * @param opening null where it had no balances
   */
  public record Period(LocalDate from, LocalDate to, Money opening, Money closing) {}

  public StatementDays {
    periods = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
  }

  /** The first day the bank has told of, or null before the first import. */
  public LocalDate start() {
    return periods.isEmpty() ? null : periods.get(0).from();
  }

  /** The last day the bank has told of, or null before the first import. */
  public LocalDate end() {
    return periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElse(null);
  }

  /** The first statement that gives balances, or null. */
  public Period firstWithBalance() {
    return periods.stream().filter(period -> period.opening() != null).findFirst().orElse(null);
  }

  /**
   * Whether the bank has told what happened on a day: a statement speaks of it, or the one before
   * closes with what the one after opens with.
   */
  public boolean cover(LocalDate day) {
    boolean within =
        periods.stream()
            .anyMatch(period -> !day.isBefore(period.from()) && !day.isAfter(period.to()));
    return within || nothingMovedOn(day);
  }

  private boolean nothingMovedOn(LocalDate day) {
    Money closing = null;
    for (Period period : periods) {
      if (period.to().isBefore(day)) {
        closing = period.closing();
      } else if (period.from().isAfter(day)) {
        return closing != null && closing.equals(period.opening());
      }
    }
    return false;
  }
}
