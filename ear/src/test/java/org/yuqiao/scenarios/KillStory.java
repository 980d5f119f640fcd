package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuqiao.endurance.Books;
import org.yuqiao.endurance.Kills;

/** A server that is killed in the middle of its work; the long run kills it fifty times. */
@ExtendWith(OnPostgresql.class)
class KillStory {

  private static final int KILLS = 2;
  private static final long SEED = 20261117;

  @Test
  void after_each_kill_the_books_hold_and_every_unanswered_request_is_answered_once()
      throws Exception {
    var count =
        new Kills(OnPostgresql.server(), new Books(OnPostgresql.database()::connect), SEED)
            .run(KILLS, each -> {});

    assertThat(count.kills()).isEqualTo(KILLS);
    assertThat(count.replays()).isPositive();
    assertThat(count.instructions()).isPositive();
    assertThat(count.findings()).isEmpty();
  }
}
