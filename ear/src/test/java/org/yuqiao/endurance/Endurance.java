package org.yuqiao.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.scenarios.CaseWalk;
import org.yuqiao.scenarios.Database;
import org.yuqiao.scenarios.Embedded;
import org.yuqiao.scenarios.Postgresql;
import org.yuqiao.scenarios.StartedServer;

/**
 * The long run's main program: a crowd of 64 on the embedded database and on PostgreSQL, then a
 * server on PostgreSQL killed again and again. It prints what it counted and ends with status 1
 * where anything does not hold. Arguments: the home of the built server, how often it is killed
 * (default 50), the HTTP port (default 18080), the seed of the random points (default: new each
 * time, and printed).
 */
public final class Endurance {

  private final Path home;
  private final int port;
  private final List<String> findings = new ArrayList<>();

  private Endurance(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** Runs everything. */
  public static void main(String[] args) throws Exception {
    int kills = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int port = args.length > 2 ? Integer.parseInt(args[2]) : 18080;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
    var run = new Endurance(Path.of(args[0]).toAbsolutePath(), port);
    run.onEmbedded();
    run.onPostgresql(kills, seed);
    run.findings.forEach(finding -> say("FINDING %s", finding));
    say("findings: %d", run.findings.size());
    System.exit(run.findings.isEmpty() ? 0 : 1);
  }

  private void onEmbedded() throws Exception {
    try (var database = new Embedded();
        var server = started(database)) {
      say("H2: server ready after %d ms", server.readyAfter().toMillis());
      crowd(new Books(database::connect));
    }
  }

  private void onPostgresql(int times, long seed) throws Exception {
    try (var database = new Postgresql();
        var server = started(database)) {
      say("%nPostgreSQL: server ready after %d ms", server.readyAfter().toMillis());
      var books = new Books(database::connect);
      crowd(books);
      kills(new Kills(server, books, seed), times, seed);
      say("%ncases by state: %s", books.casesByState());
      say("instructions by state: %s", books.instructionsByState());
      say("entries in the journal: %d", books.entries());
      say("deadlocks counted by PostgreSQL: %d", database.deadlocks());
      expect(database.deadlocks() == 0, "deadlocks: " + database.deadlocks());
    }
  }

  private StartedServer started(Database database) throws Exception {
    var server = new StartedServer(home, database, port, CaseWalk.TODAY + "T09:00:00");
    try {
      CaseWalk.setUp(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
    } catch (RuntimeException | AssertionError e) {
      server.close();
      throw e;
    }
    return server;
  }

  private void crowd(Books books) throws Exception {
    var draws = Crowd.draws();
    say("%d clients draw %s each from %s", Crowd.CLIENTS, draws.each(), draws.room());
    say("  promised %s, drawn %s, left %s", draws.promised(), draws.drawn(), draws.left());
    var receipts = Crowd.receipts();
    say("%d clients enter one receipt: %s", Crowd.CLIENTS, receipts);
    var bookings = Crowd.bookings(books);
    say("%d clients book one bank line: %s", Crowd.CLIENTS, bookings);
    var reversals = Crowd.reversals();
    say("%d clients take back one receipt: %s", Crowd.CLIENTS, reversals);
    expect(bookings.done() == 1, "bookings of one line: " + bookings);
    expect(reversals.done() == 1, "reversals of one receipt: " + reversals);
    expect(draws.promised().done() == Crowd.CLIENTS / 2, "promises: " + draws.promised());
    expect(draws.promised().othersWereTold(Crowd.NO_MONEY), "refusals: " + draws.promised());
    expect(draws.left().signum() >= 0, "over-committed: " + draws.left());
    expect(receipts.done() == 1, "receipts booked: " + receipts);
    findings.addAll(books.findings());
  }

  private void kills(Kills kills, int times, long seed) throws Exception {
    say("%nkilled %d times at random points of seed %d", times, seed);
    say(
        "%6s %9s %9s %9s %9s %9s %9s",
        "kills", "requests", "replays", "done", "messages", "start ms", "findings");
    var count =
        kills.run(
            times,
            c ->
                say(
                    "%6d %9d %9d %9d %9d %9d %9d",
                    c.kills(),
                    c.requests(),
                    c.replays(),
                    c.effective(),
                    c.instructions(),
                    c.startMillis(),
                    c.findings().size()));
    findings.addAll(count.findings());
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      findings.add(otherwise);
    }
  }

  private static void say(String form, Object... values) {
    System.out.printf(form + "%n", values);
  }
}
