package org.yuqiao.web.rest.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Reads parameters of the query; what cannot be read is refused with the parameter's name. */
public final class Query {

  private Query() {}

  /** A day that must be there. */
  public static LocalDate day(String name, String value) {
    if (value == null || value.isBlank()) {
      throw Declined.malformed(
          name, "缺少参数“%s”。".formatted(name), "The parameter \"%s\" is missing.".formatted(name));
    }
    return dayOrNull(name, value);
  }

  /** A day, or null where none is given. */
  public static LocalDate dayOrNull(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw notADay(name);
      }
    }
    throw notADay(name);
  }

  /** True or false, or a default where none is given. */
  public static boolean flag(String name, String value, boolean otherwise) {
    Boolean flag = flagOrNull(name, value);
    return flag == null ? otherwise : flag;
  }

  /** True or false, or null where none is given. */
  public static Boolean flagOrNull(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw wrong(name, "true或false", "true or false");
    };
  }

  /** A whole number within bounds, or a default where none is given. */
  public static int number(String name, String value, int otherwise, int least, int most) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw wrong(
          name,
          "%d至%d之间的整数".formatted(least, most),
          "a whole number from %d to %d".formatted(least, most));
    }
    return number;
  }

  /** One of a few words, or the first of them where none is given. */
  public static String oneOf(String name, String value, String... words) {
    if (value == null || value.isBlank()) {
      return words[0];
    }
    for (String word : words) {
      if (word.equals(value)) {
        return word;
      }
    }
    String all = String.join(", ", words);
    throw wrong(name, "下列之一：" + all, "one of " + all);
  }

  private static Declined notADay(String name) {
    return wrong(name, "存在的日期，格式为yyyy-MM-dd", "an existing date, yyyy-MM-dd");
  }

  private static Declined wrong(String name, String zh, String en) {
    return Declined.malformed(
        name,
        "参数“%s”应为%s。".formatted(name, zh),
        "The parameter \"%s\" must be %s.".formatted(name, en));
  }
}
