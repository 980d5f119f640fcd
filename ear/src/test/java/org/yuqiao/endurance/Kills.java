package org.yuqiao.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.yuqiao.scenarios.CaseWalk;
import org.yuqiao.scenarios.StartedServer;

/**
 * Mixed traffic on a server that is killed at random points: after each restart the books and the
 * record are checked, and every request that got no answer is sent again with its key.
 */
public final class Kills {

  private static final int CLIENTS = 8;
  private static final int FEWEST = 60;
  private static final int MOST = 260;
  private static final int LONGEST_DELAY_MICROS = 20_000;

  private final StartedServer server;
  private final Books books;
  private final Random random;
  private final String account = CaseWalk.whiteListed();
  private final List<Errand> errands = new ArrayList<>();
  private final List<Errand> done = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int kills;
  private int replays;
  private int effective;
  private long startMillis;

  /** What the kills came to. */
  public record Count(
      int kills,
      int requests,
      int replays,
      int effective,
      long startMillis,
      List<String> findings) {}

  /** On a server that {@link CaseWalk#setUp} has prepared. */
  public Kills(StartedServer server, Books books, long seed) {
    this.server = server;
    this.books = books;
    this.random = new Random(seed);
    for (int i = 0; i < CLIENTS - 1; i++) {
      errands.add(new CaseErrand(books, account));
    }
    errands.add(new CapitalErrand(books));
  }

  /** Kills and restarts the server so many times. */
  public Count run(int times, Consumer<Count> afterEach) throws Exception {
    for (int i = 0; i < times; i++) {
      workUntilKilled();
      server.startAgain();
      kills++;
      startMillis += server.readyAfter().toMillis();
      errands.forEach(errand -> note(errand.look()));
      check();
      replay();
      errands.forEach(errand -> note(errand.lookAgain()));
      check();
      afterEach.accept(count());
    }
    return count();
  }

  private Count count() {
    int requests =
        errands.stream().mapToInt(Errand::answered).sum()
            + done.stream().mapToInt(Errand::answered).sum();
    long mean = kills == 0 ? 0 : startMillis / kills;
    return new Count(kills, requests, replays, effective, mean, List.copyOf(findings));
  }

  /** All clients work until the server is gone, which it is after a random number of requests. */
  private void workUntilKilled() throws Exception {
    var toGo = new CountDownLatch(FEWEST + random.nextInt(MOST - FEWEST));
    long delay = 1000L * random.nextInt(LONGEST_DELAY_MICROS);
    var threads = Executors.newFixedThreadPool(CLIENTS + 1);
    try {
      var killed =
          threads.submit(
              () -> {
                toGo.await();
                LockSupport.parkNanos(delay); // the request that was the last is somewhere by now
                server.kill();
                return null;
              });
      var clients = new ArrayList<Callable<Void>>();
      for (int i = 0; i < CLIENTS; i++) {
        int place = i;
        clients.add(() -> work(place, toGo));
      }
      for (var client : threads.invokeAll(clients)) {
        client.get();
      }
      killed.get();
    } finally {
      threads.shutdownNow();
    }
  }

  private Void work(int place, CountDownLatch toGo) {
    while (true) {
      toGo.countDown();
      var errand = errands.get(place);
      if (errand.step()) {
        continue;
      }
      if (errand.open() != null) {
        return null;
      }
      renew(place);
    }
  }

  private void renew(int place) {
    synchronized (done) {
      done.add(errands.get(place));
      errands.set(place, new CaseErrand(books, account));
    }
  }

  /** Sends again what got no answer, and notes whether the effect was there already. */
  private void replay() {
    for (Errand errand : errands) {
      if (errand.open() != null) {
        boolean was = errand.hadEffect();
        replays++;
        effective += was ? 1 : 0;
        if (!errand.step()) {
          findings.add("no answer to " + errand);
        }
      }
    }
  }

  private void check() {
    findings.addAll(books.findings());
    var answer = CaseWalk.as("auditor").post("api/v1/verification", null);
    answer.json().get("findings").forEach(finding -> findings.add(finding.toString()));
  }

  private void note(String wrong) {
    if (wrong != null) {
      findings.add(wrong);
    }
  }
}
