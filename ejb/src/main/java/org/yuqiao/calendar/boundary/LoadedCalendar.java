package org.yuqiao.calendar.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.yuqiao.calendar.model.CalendarNotice;
import org.yuqiao.calendar.model.WorkingCalendar;

/**
 * The calendar as every case asks for it: read once, and again after a notice is loaded. The
 * transaction that loads a notice sees the new calendar before anyone else does.
 */
@ApplicationScoped
public class LoadedCalendar {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private SeedCalendar seed;

  private volatile Loaded loaded;

  private record Loaded(List<CalendarNotice> notices, WorkingCalendar calendar) {

    static Loaded of(List<CalendarNotice> notices) {
      var years = notices.stream().map(CalendarNotice::calendarYear).toList();
      return new Loaded(List.copyOf(notices), new WorkingCalendar(years));
    }
  }

  WorkingCalendar calendar() {
    return current().calendar();
  }

  List<CalendarNotice> notices() {
    return current().notices();
  }

  /** Lets the rest of this transaction see what it has just stored. */
  void replaceInTransaction(List<CalendarNotice> notices) {
    transaction.putResource(LoadedCalendar.class, Loaded.of(notices));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
    loaded = null;
  }

  private Loaded current() {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
        && transaction.getResource(LoadedCalendar.class) instanceof Loaded own) {
      return own;
    }
    var current = loaded;
    return current == null ? load() : current;
  }

  private synchronized Loaded load() {
    if (loaded == null) {
      loaded = Loaded.of(seed.seeded());
    }
    return loaded;
  }
}
