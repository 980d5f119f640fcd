package org.yuqiao.testing;

import java.util.List;

/** Takes the closed days of a test away again, for the tests that share the database. */
public final class OpenBooks {

  private static final List<String> UNDO =
      List.of(
          "update books set closed_through = null",
          "delete from sealed_balance",
          "delete from day_seal_range",
          "delete from day_seal",
          "delete from day_explanation",
          "delete from locked_month",
          "delete from handed_over_year");

  /** What earlier tests left open with the bank would stand in the way of every close. */
  private static final List<String> TIDY =
      List.of(
          "delete from line_match",
          "delete from line_explanation",
          "delete from suspense_owner",
          "delete from bank_line",
          "delete from bank_statement",
          "update payment_instruction set released_on = date '2099-01-01'"
              + " where released_on is not null",
          "update payment_instruction set conflict = null where conflict is not null");

  private OpenBooks() {}

  /** Nothing that earlier tests left open with the bank is left. */
  public static void tidy(Office office) {
    run(office, TIDY);
  }

  /** Nothing is closed any more; the facts that said so stay in the record. */
  public static void everywhere() {
    for (var database : TestDatabase.values()) {
      in(database);
    }
  }

  private static void in(TestDatabase database) {
    run(new Office(database), UNDO);
  }

  private static void run(Office office, List<String> statements) {
    office.as(
        "system",
        () -> {
          statements.forEach(sql -> office.em().createNativeQuery(sql).executeUpdate());
          return null;
        });
  }
}
