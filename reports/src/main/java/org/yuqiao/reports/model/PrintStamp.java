package org.yuqiao.reports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whose print it is, as of which day, made when and by whom.
 *
 * @param fundName the fund's full name
 * @param asOf the business date whose end the figures show
 * @param printedAt when it was printed; shown in Asia/Shanghai
 * @param printedBy the person's name
 */
public record PrintStamp(String fundName, LocalDate asOf, Instant printedAt, String printedBy) {

  public PrintStamp {
    Objects.requireNonNull(fundName, "fundName");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(printedAt, "printedAt");
    Objects.requireNonNull(printedBy, "printedBy");
  }
}
