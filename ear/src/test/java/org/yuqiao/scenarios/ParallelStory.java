package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing is paid twice, whoever clicks how often at once. */
@Scenario
class ParallelStory {

  private static final int MANY = 12;

  @Test
  void of_many_identical_draws_at_once_one_pays_and_the_others_are_told() throws Exception {
    var walk = readyToDraw();
    var statuses = atOnce(() -> walk.step("releaser", "draw", walk.drawing()).status());
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    assertThat(Collections.frequency(statuses, 409)).isEqualTo(MANY - 1);
    assertThat(Collections.frequency(walk.facts(), "FundsDrawn")).isEqualTo(1);
    assertThat(lines(walk, "1101")).isEqualTo(1);
  }

  @Test
  void the_same_draw_sent_many_times_under_one_key_is_answered_alike_and_pays_once()
      throws Exception {
    var walk = readyToDraw();
    String key = UUID.randomUUID().toString();
    var answers =
        atOnce(
            () -> {
              var answer = walk.step("releaser", "draw", walk.drawing(), key);
              return answer.status() + answer.text();
            });
    assertThat(answers).hasSize(MANY).containsOnly(answers.get(0));
    assertThat(answers.get(0)).startsWith("200");
    assertThat(lines(walk, "1101")).isEqualTo(1);
  }

  @Test
  void of_many_receipts_of_all_that_is_owed_one_is_booked() throws Exception {
    var walk = readyToDraw().drawn();
    var statuses =
        atOnce(
            () -> walk.step("treasurer", "record-repayment", walk.receipt("900000.00")).status());
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    assertThat(statuses).containsOnly(200, 409);
    assertThat(Collections.frequency(walk.facts(), "RepaymentReceived")).isEqualTo(1);
    assertThat(walk.status()).isEqualTo("REPAID");
  }

  @Test
  void of_two_people_who_decide_on_the_same_view_one_wins_and_the_other_is_told() throws Exception {
    var walk = CaseWalk.drafted("900000.00", "1000000.00").accepted().confirmed("1000000.00");
    walk.reviewed();
    var approve = Map.of("amount", "900000.00", "opinion", "同意");
    var who = new ArrayList<>(List.of("approver", "approver2"));
    who.forEach(CaseWalk::as);
    var barrier = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    var decisions =
        pool.invokeAll(
            who.stream()
                .map(
                    name ->
                        (Callable<Integer>)
                            () -> {
                              barrier.await();
                              return walk.step(name, "approve", approve).status();
                            })
                .toList());
    pool.shutdown();
    assertThat(List.of(decisions.get(0).get(), decisions.get(1).get()))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(Collections.frequency(walk.facts(), "ApplicationApproved")).isEqualTo(1);
  }

  @Test
  void many_drafts_at_once_get_numbers_of_their_own() throws Exception {
    var numbers = atOnce(() -> CaseWalk.drafted("900000.00", "1000000.00").number());
    assertThat(numbers).doesNotHaveDuplicates().hasSize(MANY);
  }

  private static CaseWalk readyToDraw() {
    return CaseWalk.drafted("900000.00", "1000000.00")
        .accepted()
        .confirmed("1000000.00")
        .reviewed()
        .approved()
        .ready("100000.00");
  }

  private static long lines(CaseWalk walk, String account) throws SQLException {
    return Server.rows(
            "select line_no from journal_line where subject = ? and account_code = ?",
            walk.number(),
            account)
        .size();
  }

  private static <T> List<T> atOnce(Callable<T> act) throws Exception {
    CaseWalk.as("releaser");
    CaseWalk.as("treasurer");
    CaseWalk.as("clerk");
    var barrier = new CyclicBarrier(MANY);
    var pool = Executors.newFixedThreadPool(MANY);
    Callable<T> together =
        () -> {
          barrier.await();
          return act.call();
        };
    var results = new ArrayList<T>();
    for (var result : pool.invokeAll(IntStream.range(0, MANY).mapToObj(i -> together).toList())) {
      results.add(result.get());
    }
    pool.shutdown();
    return results;
  }
}
