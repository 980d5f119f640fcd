package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuqiao.endurance.Books;
import org.yuqiao.endurance.Crowd;

/**
 * A server of its own on PostgreSQL: it starts empty, the first administrator sets it up, and money
 * moves once there too.
 */
@ExtendWith(OnPostgresql.class)
class PostgresqlStory extends CrowdProofs {

  private static final int MANY = 12;

  PostgresqlStory() {
    super(new Books(OnPostgresql.database()::connect));
  }

  @AfterEach
  void nobody_waited_for_another_in_a_circle() throws Exception {
    assertThat(OnPostgresql.database().deadlocks()).isZero();
  }

  @Test
  void of_many_who_book_one_line_of_the_bank_one_does() throws Exception {
    oneWins(Crowd.bookings(books()));
  }

  @Test
  void it_started_without_demonstration_people() {
    assertThat(ApiClient.askForToken(OnPostgresql.server().base(), "clerk", "demo-clerk").status())
        .isEqualTo(401);
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
