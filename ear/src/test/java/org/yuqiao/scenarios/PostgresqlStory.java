package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server of its own on PostgreSQL: it starts empty, the first administrator sets it up, and money
 * moves once there too.
 */
class PostgresqlStory {

  private static final int MANY = 12;
  private static final int PORT = 18480;

  private static Postgresql database;
  private static StartedServer server;

  @BeforeAll
  static void start() throws Exception {
    database = new Postgresql();
    server =
        new StartedServer(
            Path.of(System.getProperty("yuqiao.server")),
            database,
            PORT,
            CaseWalk.TODAY + "T09:00:00");
    CaseWalk.setUp(server.base(), StartedServer.ADMIN, StartedServer.PASSWORD);
  }

  @AfterAll
  static void stop() throws Exception {
    CaseWalk.onDemonstration();
    server.close();
    database.close();
  }

  @Test
  void it_started_without_demonstration_people() {
    assertThat(ApiClient.askForToken(server.base(), "clerk", "demo-clerk").status()).isEqualTo(401);
  }

  @Test
  void of_many_identical_draws_at_once_one_pays() throws Exception {
    var walk = ready();
    var statuses = atOnce(() -> walk.step("releaser", "draw", walk.drawing()).status());
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    assertThat(Collections.frequency(statuses, 409)).isEqualTo(MANY - 1);
  }

  @Test
  void of_many_receipts_at_once_one_is_booked_and_the_record_is_intact() throws Exception {
    var walk = ready().drawn();
    var statuses =
        atOnce(
            () -> walk.step("treasurer", "record-repayment", walk.receipt("900000.00")).status());
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    assertThat(Collections.frequency(walk.facts(), "RepaymentReceived")).isEqualTo(1);
    var checked = CaseWalk.as("auditor").post("api/v1/verification", null).json();
    assertThat(checked.get("findings")).as(checked.toString()).isEmpty();
  }

  @Test
  void a_pool_with_room_for_half_is_never_promised_twice() throws Exception {
    String available = CaseWalk.as("auditor").get("api/v1/fund").json().get("available").asText();
    assertThat(available).isNotBlank();
    var walks = new ArrayList<CaseWalk>();
    for (int i = 0; i < 6; i++) {
      walks.add(
          CaseWalk.drafted("29000000.00", "40000000.00")
              .accepted()
              .confirmed("40000000.00")
              .reviewed());
    }
    var next = new ArrayList<>(walks);
    var statuses =
        atOnce(
            walks.size(),
            () -> {
              CaseWalk walk;
              synchronized (next) {
                walk = next.remove(0);
              }
              return walk.step(
                      "approver", "approve", Map.of("amount", "29000000.00", "opinion", "同意"))
                  .status();
            });
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(3);
    assertThat(Collections.frequency(statuses, 422)).isEqualTo(3);
  }

  private static CaseWalk ready() {
    return CaseWalk.drafted("900000.00", "1000000.00")
        .accepted()
        .confirmed("1000000.00")
        .reviewed()
        .approved()
        .ready("100000.00");
  }

  private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
    return atOnce(MANY, act);
  }

  private static List<Integer> atOnce(int times, Callable<Integer> act) throws Exception {
    var pool = Executors.newFixedThreadPool(times);
    var results = new ArrayList<Integer>();
    for (var result : pool.invokeAll(Collections.nCopies(times, act))) {
      results.add(result.get());
    }
    pool.shutdown();
    return results;
  }
}
