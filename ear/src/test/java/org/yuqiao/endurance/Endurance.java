package org.yuqiao.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.scenarios.CaseWalk;
import org.yuqiao.scenarios.Postgresql;
import org.yuqiao.scenarios.StartedServer;

/**
 * The long run's main program: a crowd of 64, then a server killed again and again, on PostgreSQL.
 * It prints what it counted and ends with status 1 where anything does not hold. Arguments: the
 * home of the built server, how often it is killed (default 50), the HTTP port (default 18080), the
 * seed of the random points (default: new each time, and printed).
 */
public final class Endurance {

  private final List<String> findings = new ArrayList<>();

  private Endurance() {}

  /** Runs everything. */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    int kills = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int port = args.length > 2 ? Integer.parseInt(args[2]) : 18080;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
    var run = new Endurance();
    try (var database = new Postgresql();
        var server = new StartedServer(home, database, port, CaseWalk.TODAY + "T09:00:00")) {
      say("server ready after %d ms; seed %d", server.readyAfter().toMillis(), seed);
      CaseWalk.setUp(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
      var books = new Books(database::connect);
      run.crowd(books, database);
      run.kills(new Kills(server, books, seed), kills);
      say("%ncases by state: %s", books.casesByState());
      say("entries in the journal: %d", books.entries());
      say("deadlocks counted by PostgreSQL: %d", database.deadlocks());
    }
    run.findings.forEach(finding -> say("FINDING %s", finding));
    say("findings: %d", run.findings.size());
    System.exit(run.findings.isEmpty() ? 0 : 1);
  }

  private void crowd(Books books, Postgresql database) throws Exception {
    var draws = Crowd.draws();
    say("%n%d clients draw %s each from %s", Crowd.CLIENTS, draws.each(), draws.room());
    say("  promised: %s   drawn: %s   left: %s", draws.promised(), draws.drawn(), draws.left());
    say("%d clients enter one receipt: %s", Crowd.CLIENTS, Crowd.receipts());
    expect(draws.promised().done() == Crowd.CLIENTS / 2, "promises: " + draws.promised());
    expect(draws.left().signum() >= 0, "over-committed: " + draws.left());
    expect(database.deadlocks() == 0, "deadlocks: " + database.deadlocks());
    findings.addAll(books.findings());
  }

  private void kills(Kills kills, int times) throws Exception {
    say(
        "%n%6s %9s %9s %9s %9s %9s",
        "kills", "requests", "replays", "done", "start ms", "findings");
    var count =
        kills.run(
            times,
            c ->
                say(
                    "%6d %9d %9d %9d %9d %9d",
                    c.kills(),
                    c.requests(),
                    c.replays(),
                    c.effective(),
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
