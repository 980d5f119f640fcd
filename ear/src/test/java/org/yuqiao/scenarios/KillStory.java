package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuqiao.endurance.Books;
import org.yuqiao.endurance.Kills;

/**
 * A server of its own that is killed in the middle of its work; the long run kills it fifty times.
 */
class KillStory {

  private static final int PORT = 18490;
  private static final int KILLS = 2;
  private static final long SEED = 20261117;

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
  void after_each_kill_the_books_hold_and_every_unanswered_request_is_answered_once()
      throws Exception {
    var count = new Kills(server, new Books(database::connect), SEED).run(KILLS, each -> {});

    assertThat(count.kills()).isEqualTo(KILLS);
    assertThat(count.replays()).isPositive();
    assertThat(count.findings()).isEmpty();
  }
}
