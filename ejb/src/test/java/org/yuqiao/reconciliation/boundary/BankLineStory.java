package org.yuqiao.reconciliation.boundary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.OpenLine;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;

/** A statement as it is handed in, and its lines as they are kept. */
final class BankLineStory {

  private static final String HEADING = "交易日期,流水号,收入,支出,对方户名,摘要\n";

  private BankLineStory() {}

  /** A row: day, the bank's number, in, out, counterparty, text. */
  static String row(String... cells) {
    return String.join(",", cells);
  }

  /** Imports rows into an account and matches what the rules match, as the server does. */
  static MatchLines.Result handIn(Office office, String account, String... rows) {
    var csv = (HEADING + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    return office.as(
        "treasurer",
        () -> {
          Errand.done(
              office
                  .get(ImportStatement.class)
                  .importFile(
                      new StatementFile("对账单.csv", () -> new ByteArrayInputStream(csv)),
                      new ImportStatement.Into(account, null, null)));
          var days =
              List.of(rows).stream()
                  .map(row -> LocalDate.parse(row.substring(0, 10)))
                  .sorted()
                  .toList();
          return office
              .get(MatchLines.class)
              .match(account, days.get(0), days.get(days.size() - 1));
        });
  }

  /** The lines whose bank reference begins so, in the order they came. */
  static List<OpenLine> lines(Office office, String reference) {
    return office.as(
        "treasurer",
        () ->
            office
                .em()
                .createQuery(
                    "select l from BankLine l where l.bankReference like :start order by l.id",
                    BankLine.class)
                .setParameter("start", reference + "%")
                .getResultStream()
                .map(OpenLine::of)
                .collect(Collectors.toList()));
  }

  static String status(Office office, long line) {
    return office.as("treasurer", () -> office.em().find(BankLine.class, line).status().name());
  }
}
