package org.yuqiao.calendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.model.CalendarDifference;
import org.yuqiao.calendar.model.CalendarNotice;
import org.yuqiao.calendar.model.CalendarYear;
import org.yuqiao.calendar.model.NoticeRules;
import org.yuqiao.calendar.model.NoticeSheet;
import org.yuqiao.calendar.store.CalendarYears;
import org.yuqiao.calendar.store.NoticeFiles;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** Loads a State Council notice: a year not loaded yet, or a newer notice for one that is. */
@Stateless
@RolesAllowed("admin")
public class LoadCalendarNotice {

  @Inject private CalendarYears years;
  @Inject private LoadedCalendar loaded;
  @Inject private CurrentActor actor;
  @Inject private Today today;
  @Inject private Event<CalendarChanged> changed;

  /**
   * Loads a notice.
   *
   * @param csv a table with the columns {@code date,kind,name,notice,issued}
   * @return what changed; the same notice again changes nothing
   */
  public Outcome<CalendarChangeView> load(String csv) {
    return NoticeFiles.rows(csv)
        .map(rows -> NoticeSheet.read(rows).fold(this::load, Outcome::<CalendarChangeView>refused))
        .orElseGet(() -> Outcome.refused(List.of(NOT_A_TABLE)));
  }

  private static final Refusal NOT_A_TABLE =
      new Refusal(
          "notice-columns-wrong",
          Clause.WORKING_DAYS.id(),
          "file",
          "文件不是CSV，或首行不是date,kind,name,notice,issued。",
          "The file is no CSV, or its first line is not date,kind,name,notice,issued.");

  private Outcome<CalendarChangeView> load(CalendarYear next) {
    loaded.calendar();
    var before = years.current(next.year());
    if (before.map(CalendarNotice::calendarYear).filter(next::equals).isPresent()) {
      return Outcome.done(unchanged(next, before.get().version()));
    }
    var facts = new NoticeRules.Facts(next, before.map(CalendarNotice::calendarYear), today.date());
    var refusals = Rule.refusals(NoticeRules.ALL, facts);
    return refusals.isEmpty()
        ? Outcome.done(store(next, before.map(CalendarNotice::version).orElse(0)))
        : Outcome.refused(refusals);
  }

  private CalendarChangeView store(CalendarYear next, int versionBefore) {
    var difference = CalendarDifference.between(loaded.calendar(), next);
    var notice = new CalendarNotice(next, versionBefore + 1, actor.get().username(), today.now());
    years.add(notice);
    loaded.replaceInTransaction(years.current());
    changed.fire(
        new CalendarChanged(
            next.year(),
            next.notice(),
            notice.version(),
            difference.nowOff(),
            difference.nowWorking(),
            notice.loadedBy()));
    return new CalendarChangeView(
        next.year(),
        next.notice(),
        notice.version(),
        versionBefore > 0,
        difference.nowOff(),
        difference.nowWorking());
  }

  private static CalendarChangeView unchanged(CalendarYear year, int version) {
    return new CalendarChangeView(year.year(), year.notice(), version, false, List.of(), List.of());
  }
}
