package org.yuqiao.closing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.OpenBooks;
import org.yuqiao.testing.TestDatabase;

/** T37: who books while a day is closed waits; the entry is in the seal or on the next day. */
class ClosingRaceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final int PEOPLE = 8;
  private static final int ENTRIES = 6;

  @AfterEach
  void undo() {
    OpenBooks.everywhere();
  }

  @ParameterizedTest
  @EnumSource
  void an_entry_is_in_the_sealed_sums_or_on_the_next_day_and_never_lost(TestDatabase database)
      throws Exception {
    var closing = Closing.in(database).morningOf(DAY.plusDays(1)).explained(DAY).clockRuns();
    long before = lines(closing);
    var start = new CyclicBarrier(PEOPLE + 1);
    var threads = Executors.newFixedThreadPool(PEOPLE + 1);
    List<Callable<Integer>> work =
        IntStream.range(0, PEOPLE)
            .<Callable<Integer>>mapToObj(i -> () -> booking(database, start))
            .toList();
    try {
      var closer = threads.submit(() -> closing(database, start));
      var bookers = work.stream().map(threads::submit).toList();
      int booked = 0;
      for (var booker : bookers) {
        booked += booker.get();
      }
      assertThat(closer.get()).hasSize(1);
      assertThat(booked).isEqualTo(PEOPLE * ENTRIES);
    } finally {
      threads.shutdownNow();
    }
    assertThat(lines(closing)).isEqualTo(before + 2L * PEOPLE * ENTRIES);
    assertThat(closing.balances(DAY)).isEqualTo(closing.summed(DAY));
    assertThat(closing.balances(DAY.plusDays(1))).isEqualTo(closing.summed(DAY.plusDays(1)));
    assertThat(closing.rerun(DAY).findings()).isEmpty();
  }

  private static int booking(TestDatabase database, CyclicBarrier start) throws Exception {
    var desk = Closing.of(new Office(database)).morningOf(DAY.plusDays(1));
    start.await();
    for (int i = 0; i < ENTRIES; i++) {
      desk.contribute(1, DAY);
    }
    return ENTRIES;
  }

  private static List<SealView> closing(TestDatabase database, CyclicBarrier start)
      throws Exception {
    var desk = Closing.of(new Office(database)).morningOf(DAY.plusDays(1));
    start.await();
    return desk.close(DAY).fold(ClosingReceipt::sealed, refused -> List.of());
  }

  private static long lines(Closing closing) {
    var office = closing.office();
    return office.as("system", () -> office.get(Ledger.class).countLines());
  }
}
