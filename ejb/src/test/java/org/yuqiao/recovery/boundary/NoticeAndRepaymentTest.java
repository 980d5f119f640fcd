package org.yuqiao.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuqiao.testing.Errand.change;
import static org.yuqiao.testing.Errand.done;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yuqiao.calendar.boundary.CalendarChanged;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.fee.boundary.ChargeFee;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** A notice that moves many cases, beside a repayment of one of them: one order of locks. */
class NoticeAndRepaymentTest {

  private static final TestDatabase DATABASE = TestDatabase.POSTGRESQL;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final CalendarChanged CHANGED =
      new CalendarChanged(2026, "国办发明电〔2026〕2号", 2, List.of(), List.of(), "admin");
  private static final String WAITING =
      "select count(*) from pg_stat_activity"
          + " where wait_event_type = 'Lock' and datname = current_database()";

  private final Office office = new Office(DATABASE);
  private final CountDownLatch locked = new CountDownLatch(1);

  @Test
  void a_notice_books_nothing_before_it_has_locked_every_case_it_moves() throws Exception {
    Errand.prepare(office);
    var first = charged();
    var second = drawn().number();
    assertThat(first.value()).isLessThan(second.value());
    var threads = Executors.newFixedThreadPool(2);
    try {
      var repayment = threads.submit(() -> repay(second));
      var notice = threads.submit(this::takeNotice);
      repayment.get(60, TimeUnit.SECONDS);
      notice.get(60, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
    assertThat(office.as("auditor", () -> office.get(VerifyRecord.class).verify()).findings())
        .isEmpty();
  }

  private Errand drawn() {
    return new Errand(office).drafted().accepted().confirmed().approved().prepared().drawn();
  }

  /** A case whose fee the notice will charge anew: its days are no longer those of the calendar. */
  private CaseNumber charged() {
    var number = drawn().renewed().repaid().number();
    office.as("treasurer", () -> done(office.get(ChargeFee.class).charge(number, change())));
    office.as(
        "system",
        () ->
            office
                .em()
                .createNativeQuery(
                    "update bridge_case set fee_working_days = 7 where case_number = :number")
                .setParameter("number", number.value())
                .executeUpdate());
    return number;
  }

  /** Holds its case until the notice waits for it, and only then comes to the books. */
  private Void repay(CaseNumber number) {
    var form = new RecordRepayment.Form(Errand.BRIDGE, DAY, "LS-26", "OWN_MONEY");
    var desk = new Office(DATABASE);
    desk.as(
        "treasurer",
        () -> {
          desk.get(CaseJournal.class).forUpdate(number);
          locked.countDown();
          awaitWaiting();
          return done(desk.get(RecordRepayment.class).record(number, form, change()));
        });
    return null;
  }

  private Void takeNotice() throws InterruptedException {
    var clock = new Office(DATABASE);
    locked.await();
    clock.as(
        "system",
        () -> {
          clock.get(TimeFacts.class).moveDueDates(CHANGED);
          return null;
        });
    return null;
  }

  private static void awaitWaiting() {
    try {
      for (int tries = 0; waiting() == 0; tries++) {
        assertThat(tries).as("the notice waits for the case").isLessThan(600);
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int waiting() throws SQLException {
    try (var connection = DATABASE.source().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(WAITING)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
