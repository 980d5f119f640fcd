package org.yuqiao.endurance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final String WAITING =
      "select count(*) from outbox_message where sent_at is null and withheld_at is null";
  private static final int LONGEST_DELAY_MICROS = 20_000;

  private final StartedServer server;
  private final Books books;
  private final Random random;
  private final FrontMachine bank;
  private final String account = CaseWalk.whiteListed();
  private final List<Errand> errands = new ArrayList<>();
  private final List<Errand> done = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int kills;
  private int replays;
  private int effective;
  private long startMillis;

  /**
   * What the kills came to.
   *
   * @param requests requests that were answered
   * @param replays requests that got no answer and were sent again
   * @param effective those of them that had had their effect
   * @param instructions messages that the bank's front machine took
   * @param startMillis the mean time of a restart
   */
  public record Count(
      int kills,
      int requests,
      int replays,
      int effective,
      int instructions,
      long startMillis,
      List<String> findings) {}

  /** On a server that {@link CaseWalk#setUp} has prepared. */
  public Kills(StartedServer server, Books books, long seed) {
    this.server = server;
    this.books = books;
    this.random = new Random(seed);
    this.bank = new FrontMachine(server.dataDirectory());
    for (int i = 0; i < CLIENTS - 1; i++) {
      errands.add(new CaseErrand(books, account, instructed(i)));
    }
    errands.add(new CapitalErrand(books));
  }

  /** Kills and restarts the server so many times. */
  public Count run(int times, Consumer<Count> afterEach) throws Exception {
    for (int i = 0; i < times; i++) {
      workUntilKilled();
      bank.take();
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
    untilNothingWaitsToBeSent();
    bank.take();
    findings.addAll(bank.findings(books));
    return count();
  }

  private void untilNothingWaitsToBeSent() throws InterruptedException {
    var end = Instant.now().plus(LONGEST_WAIT);
    while (books.number(WAITING) > 0) {
      if (Instant.now().isAfter(end)) {
        findings.add("messages still wait to be sent");
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private Count count() {
    int requests =
        errands.stream().mapToInt(Errand::answered).sum()
            + done.stream().mapToInt(Errand::answered).sum();
    long mean = kills == 0 ? 0 : startMillis / kills;
    return new Count(
        kills, requests, replays, effective, bank.taken(), mean, List.copyOf(findings));
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

  /** Two clients in three send instructions to the bank, the others pay at its counter. */
  private static boolean instructed(int place) {
    return place % 3 != 0;
  }

  private void renew(int place) {
    synchronized (done) {
      done.add(errands.get(place));
      errands.set(place, new CaseErrand(books, account, instructed(place)));
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
