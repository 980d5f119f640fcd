package org.yuqiao.reports.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * The register of bridge loans (转贷资金台账): every case drawn in a period, by drawdown day.
 *
 * @param from the period's first day
 * @param to the period's last day, inclusive
 * @param rows in the order of their drawdown days, which is checked: months are totalled
 */
public record Register(PrintStamp stamp, LocalDate from, LocalDate to, List<RegisterRow> rows) {

  public Register {
    Objects.requireNonNull(stamp, "stamp");
    rows = List.copyOf(rows);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period ends before it begins");
    }
    var month = YearMonth.from(from);
    for (RegisterRow row : rows) {
      if (row.drawnOn().isBefore(from) || row.drawnOn().isAfter(to)) {
        throw new IllegalArgumentException(row.caseNumber() + " was not drawn in the period");
      }
      if (YearMonth.from(row.drawnOn()).isBefore(month)) {
        throw new IllegalArgumentException(row.caseNumber() + " stands after a later month");
      }
      month = YearMonth.from(row.drawnOn());
    }
  }
}
