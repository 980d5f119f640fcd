package org.yuqiao.benchmark;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.yuqiao.endurance.Books;
import org.yuqiao.scenarios.ApiClient;
import org.yuqiao.scenarios.Postgresql;
import org.yuqiao.scenarios.StartedServer;
import org.yuqiao.statements.Camt053;
import org.yuqiao.statements.SpecialAccount;
import org.yuqiao.statements.Statement;

/** A large statement, imported and matched by one request, beside a COPY of the same lines. */
final class StatementFigures {

  private final Postgresql database;
  private final Books books;

  StatementFigures(Postgresql database) {
    this.database = database;
    this.books = new Books(database::connect);
  }

  void measure(LocalDate from, LocalDate to) throws Exception {
    var statement = new SpecialAccount(books, "ZH01", null).between(from, to);
    byte[] file = Camt053.of(statement);
    var base = URI.create("http://127.0.0.1:" + Benchmark.PORT + "/");
    var treasurer = ApiClient.of(base, "treasurer", StartedServer.PASSWORD);
    long matchedBefore = matched();
    long start = System.nanoTime();
    var answer =
        treasurer.upload(
            "api/v1/statements?account=ZH01&fileName=statement.xml", "application/xml", file);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
    Benchmark.say(
        "statement of %d lines (%.1f MB) imported and matched: %.2f s (bar 20 for 20,000),"
            + " %d lines matched; COPY of the same lines: %.2f s",
        statement.lines().size(),
        file.length / 1e6,
        seconds,
        matched() - matchedBefore,
        copied(statement));
  }

  private long matched() {
    return books.number("select count(*) from bank_line where line_status = 'MATCHED'");
  }

  private double copied(Statement statement) throws Exception {
    var rows = new StringBuilder();
    statement
        .lines()
        .forEach(
            line ->
                rows.append(line.bookedOn())
                    .append('\t')
                    .append(line.change())
                    .append('\t')
                    .append(line.reference())
                    .append('\t')
                    .append(line.text())
                    .append('\n'));
    try (var connection = database.connect();
        var sql = connection.createStatement()) {
      sql.execute("create table copied (day date, amount numeric, reference text, words text)");
      long start = System.nanoTime();
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      copy.copyIn("copy copied from stdin", new StringReader(rows.toString()));
      double seconds = (System.nanoTime() - start) / 1e9;
      sql.execute("drop table copied");
      return seconds;
    }
  }
}
