package org.yuqiao.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.yuqiao.scenarios.Postgresql;
import org.yuqiao.scenarios.StartedServer;

/**
 * The benchmark's main program. Arguments: the home of the built server, seconds a stretch
 * (default 20), what to measure (changes, fund; both unless given).
 */
public final class Benchmark {

  static final String SME = "sme";

  /** A Tuesday, so that money may be drawn whatever day it is. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  static final int PORT = Integer.getInteger("yuqiao.port", 18080);
  private static final int MANY = 100_000;

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    String what = args.length > 2 ? args[2] : "";
    if (!what.equals("fund")) {
      changes(home, seconds);
    }
    if (!what.equals("changes")) {
      fund(home);
    }
  }

  private static void fund(Path home) throws Exception {
    try (var database = new Postgresql();
        var server = new StartedServer(home, database, PORT, TODAY + "T09:00:00")) {
      var api = new Api("http://127.0.0.1:" + PORT);
      new Setting(api, TODAY).prepare();
      new FundFigures(api, database, TODAY).measure();
      say("server resident memory %d MiB", server.residentMebibytes());
    }
  }

  private static void changes(Path home, int seconds) throws Exception {
    try (var database = new Postgresql();
        var server = new StartedServer(home, database, PORT, TODAY + "T09:00:00")) {
      say("server ready after %d ms", server.readyAfter().toMillis());
      var api = new Api("http://127.0.0.1:" + PORT);
      new Setting(api, TODAY).prepare();
      var pids = new long[] {ProcessHandle.current().pid(), server.pid(), database.pid()};
      say("warm-up: %s", stretch(api, 8, 3 * seconds, pids));
      Figures last = null;
      for (int clients : new int[] {1, 4, 8}) {
        last = stretch(api, clients, seconds, pids);
        say("%s", last);
      }
      say("bar: 800 changes/s with 8 clients; reached %.2f of it", last.changesPerSecond() / 800);
      new PgBench(database).compare(last, seconds);
      new Lists(api, database).measure(MANY);
      say("server resident memory %d MiB", server.residentMebibytes());
    }
  }

  static void say(String form, Object... values) {
    System.out.printf(form + "%n", values);
  }

  private static Figures stretch(Api api, int clients, int seconds, long... pids)
      throws Exception {
    var pool = Executors.newFixedThreadPool(clients);
    double cpu = cpu(pids);
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    Callable<List<Long>> client =
        () -> {
          var nanos = new ArrayList<Long>();
          while (System.nanoTime() < end) {
            new LifeCycle(api, TODAY, nanos).run();
          }
          return nanos;
        };
    var all = new ArrayList<Long>();
    for (var done : pool.invokeAll(java.util.Collections.nCopies(clients, client))) {
      all.addAll(done.get());
    }
    double wall = (System.nanoTime() - start) / 1e9;
    pool.shutdown();
    return new Figures(clients, all.size() / LifeCycle.CHANGES, wall, cpu(pids) - cpu, all);
  }

  private static double cpu(long... pids) {
    long own = pids[0];
    return Cpu.own(own) + Cpu.seconds(pids[1], pids[2]);
  }
}
