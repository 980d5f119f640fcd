package org.yuqiao.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** Reads days, months and years of this century as they stand in addresses. */
public final class Periods {

  private Periods() {}

  /** A day as {@code yyyy-MM-dd}; empty where the text is none. */
  public static Optional<LocalDate> day(String text) {
    return read(text, "20\\d{2}-\\d{2}-\\d{2}", LocalDate::parse);
  }

  /** A month as {@code yyyy-MM}; empty where the text is none. */
  public static Optional<YearMonth> month(String text) {
    return read(text, "20\\d{2}-\\d{2}", YearMonth::parse);
  }

  /** A year as {@code yyyy}; empty where the text is none. */
  public static Optional<Year> year(String text) {
    return read(text, "20\\d{2}", Year::parse);
  }

  private static <T> Optional<T> read(String text, String form, Function<String, T> parser) {
    if (text == null || !text.matches(form)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
