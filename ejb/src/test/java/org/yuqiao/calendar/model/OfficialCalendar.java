package org.yuqiao.calendar.model;

import org.yuqiao.calendar.store.NoticeFiles;

/** The calendar as bundled, for tests. */
public final class OfficialCalendar {

  /** The notices for 2024 to 2026; nothing for 2027. */
  public static final WorkingCalendar CALENDAR = new WorkingCalendar(NoticeFiles.bundled());

  private OfficialCalendar() {}
}
