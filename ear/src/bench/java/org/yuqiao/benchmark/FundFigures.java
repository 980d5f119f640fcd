package org.yuqiao.benchmark;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yuqiao.endurance.Books;
import org.yuqiao.scenarios.Postgresql;

/**
 * The fund's money at the size of ten years: the overview as of any day, a statement of 20,000 lines,
 * the end of a day over 100,000 cases. Each beside the least that PostgreSQL itself needs for it, in
 * the same run.
 */
final class FundFigures {

  /** Everything is so many times smaller, to see in a short time that it works. */
  private static final int SMALLER = Integer.getInteger("yuqiao.smaller", 1);

  private static final int DRAWS = 20_000 / SMALLER;
  private static final int CASES = 100_000 / SMALLER;
  private static final int OPEN = 10_000 / SMALLER;
  private static final int READS = 300;
  private static final String AVAILABLE =
      "select sum(case when account_code = '1001' then debit_fen - credit_fen"
          + " else credit_fen - debit_fen end) from journal_line"
          + " where account_code in ('1001', '9001') and booked_on <= ?";

  private final Api api;
  private final Postgresql database;
  private final LocalDate today;
  private final Books books;
  private final Bulk bulk;

  FundFigures(Api api, Postgresql database, LocalDate today) {
    this.api = api;
    this.database = database;
    this.today = today;
    this.books = new Books(database::connect);
    this.bulk = new Bulk(database);
  }

  void measure() throws Exception {
    var life = new LifeCycle(api, today, new ArrayList<>());
    String closed = life.draw();
    life.finish(closed);
    String open = life.draw();
    var statements = today.minusDays(1825);
    bulk.closed(closed, DRAWS / 2, today.minusDays(3650), statements.minusDays(1));
    bulk.closed(closed, DRAWS / 2, statements, today.minusDays(6));
    new StatementFigures(database).measure(statements, today.minusDays(6));
    bulk.receiptsInParts(16, statements);
    overview();
    int more = CASES - DRAWS - OPEN - 2;
    bulk.closed(closed, more, today.minusDays(3650), statements.minusDays(1));
    bulk.open(open, OPEN, today.minusDays(1));
    new StatementFigures(database).measure(today.minusDays(5), today.minusDays(1));
    Benchmark.say(
        "books: %d cases, %d open, %d lines, findings %s",
        books.number("select count(*) from bridge_case"),
        books.number("select count(*) from bridge_case where case_status = 'DISBURSED'"),
        books.number("select count(*) from journal_line"),
        books.findings());
    dayEnd(today.minusDays(2), "the first close, over all that was before");
    dayEnd(today.minusDays(1), "the end of one day (bar 10)");
    recount();
  }

  private void dayEnd(LocalDate day, String what) {
    long start = System.nanoTime();
    var answer = api.change("treasurer", "/api/v1/closing/days/" + day, "");
    double seconds = (System.nanoTime() - start) / 1e9;
    Benchmark.say("%s: %.2f s, closed through %s", what, seconds, answer.get("closedThrough").asText());
  }

  /** The least that has to be read: every balance out of the journal, the principal of every case. */
  private void recount() {
    long start = System.nanoTime();
    books.rows(
        "select account_code, detail, sum(debit_fen), sum(credit_fen) from journal_line"
            + " group by account_code, detail");
    books.rows(
        "select sum(drawn_fen - repaid_fen - compensated_fen) from bridge_case"
            + " where drawn_fen is not null");
    Benchmark.say(
        "two sums in SQL over the same: %.2f s", (System.nanoTime() - start) / 1e9);
  }

  /** The overview as of random days, beside the sum that an auditor would write. */
  private void overview() throws SQLException {
    var random = new Random(1);
    var days = new ArrayList<LocalDate>();
    for (int i = 0; i < READS; i++) {
      days.add(today.minusDays(random.nextInt(3650)));
    }
    days.subList(0, READS / 3).forEach(day -> api.read("auditor", "/api/v1/fund?asOf=" + day));
    var nanos = new ArrayList<Long>();
    for (LocalDate day : days) {
      long start = System.nanoTime();
      api.read("auditor", "/api/v1/fund?asOf=" + day);
      nanos.add(System.nanoTime() - start);
    }
    var sums = sums(days);
    Benchmark.say(
        "fund as of any day, %d draws, %d lines: p50 %.1f ms  p95 %.1f ms (bar 200);"
            + " one plain sum in SQL: p50 %.1f ms  p95 %.1f ms",
        DRAWS,
        books.number("select count(*) from journal_line"),
        Figures.millis(nanos, 0.50),
        Figures.millis(nanos, 0.95),
        Figures.millis(sums, 0.50),
        Figures.millis(sums, 0.95));
  }

  private List<Long> sums(List<LocalDate> days) throws SQLException {
    var nanos = new ArrayList<Long>();
    try (var connection = database.connect();
        var statement = connection.prepareStatement(AVAILABLE)) {
      for (LocalDate day : days) {
        long start = System.nanoTime();
        statement.setObject(1, day);
        statement.executeQuery().next();
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }
}
