package org.yuqiao.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.casefile.model.DeadlineKind.CONFIRMATION_VALIDITY;
import static org.yuqiao.casefile.model.DeadlineKind.RENEWAL;
import static org.yuqiao.casefile.model.DeadlineKind.RETURN_OF_FUNDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The diary of a case whose past is told. */
class DiaryTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

  private final Diary diary = new Diary("ZD2025-000001");

  @Test
  void what_a_fact_closes_is_closed_on_its_day_and_the_rest_stays_open() {
    diary.change(4, opens(CONFIRMATION_VALIDITY), DAY);
    diary.change(
        5,
        new DeadlineRules.Change(List.of(of(RENEWAL)), Set.of(CONFIRMATION_VALIDITY)),
        DAY.plusDays(1));

    assertThat(diary.deadlines())
        .extracting(Deadline::kind, Deadline::closedOn)
        .containsExactly(
            Tuple.tuple(CONFIRMATION_VALIDITY, DAY.plusDays(1)), Tuple.tuple(RENEWAL, null));
  }

  @Test
  void a_deadline_that_is_closed_is_not_closed_again() {
    diary.change(4, opens(RETURN_OF_FUNDS), DAY);
    diary.change(5, closes(RETURN_OF_FUNDS), DAY.plusDays(1));
    diary.change(6, closes(RETURN_OF_FUNDS), DAY.plusDays(2));

    assertThat(diary.deadlines()).extracting(Deadline::closedOn).containsExactly(DAY.plusDays(1));
  }

  @Test
  void a_fact_closes_what_stood_before_it_and_not_what_it_opens_itself() {
    diary.change(4, opens(RETURN_OF_FUNDS), DAY);
    diary.change(
        5,
        new DeadlineRules.Change(List.of(of(RETURN_OF_FUNDS)), Set.of(RETURN_OF_FUNDS)),
        DAY.plusDays(1));

    assertThat(diary.deadlines())
        .extracting(Deadline::closedOn)
        .containsExactly(DAY.plusDays(1), null);
  }

  private static DeadlineRules.Change opens(DeadlineKind... kinds) {
    var openings = Arrays.stream(kinds).map(DiaryTest::of).toList();
    return new DeadlineRules.Change(openings, Set.of());
  }

  private static DeadlineRules.Change closes(DeadlineKind... kinds) {
    return new DeadlineRules.Change(List.of(), Set.of(kinds));
  }

  private static DeadlineRules.Opening of(DeadlineKind kind) {
    return new DeadlineRules.Opening(kind, DAY.plusDays(20), false);
  }
}
