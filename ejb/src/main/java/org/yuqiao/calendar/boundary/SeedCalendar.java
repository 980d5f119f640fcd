package org.yuqiao.calendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.model.CalendarNotice;
import org.yuqiao.calendar.store.CalendarYears;
import org.yuqiao.calendar.store.NoticeFiles;

/** Puts the bundled notices into a database that lacks their years. */
@Stateless
@PermitAll
public class SeedCalendar {

  @Inject private CalendarYears years;
  @Inject private Today today;

  /** The latest notice of each year, the bundled ones first stored where they were missing. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<CalendarNotice> seeded() {
    for (var year : NoticeFiles.bundled()) {
      if (years.current(year.year()).isEmpty()) {
        years.add(new CalendarNotice(year, 1, "system", today.now()));
      }
    }
    return years.current();
  }
}
