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

  private OpenBooks() {}

  /** Nothing is closed any more; the facts that said so stay in the record. */
  public static void everywhere() {
    for (var database : TestDatabase.values()) {
      in(database);
    }
  }

  private static void in(TestDatabase database) {
    var office = new Office(database);
    office.as(
        "system",
        () -> {
          UNDO.forEach(sql -> office.em().createNativeQuery(sql).executeUpdate());
          return null;
        });
  }
}
