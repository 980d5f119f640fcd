package org.yuqiao.calendar.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** Reads a year from the rows of a notice file: every fault by its row, or the year. */
public final class NoticeSheet {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final String OFF = "off";
  private static final String WORK = "work";

  private final List<NoticeRow> rows;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();
  private final TreeMap<LocalDate, String> daysOff = new TreeMap<>();
  private final TreeSet<LocalDate> makeUpDays = new TreeSet<>();

  private NoticeSheet(List<NoticeRow> rows) {
    this.rows = rows;
  }

  /** The year that the rows arrange, or every reason why they arrange none. */
  public static Outcome<CalendarYear> read(List<NoticeRow> rows) {
    var sheet = new NoticeSheet(rows);
    if (rows.isEmpty()) {
      sheet.refuse("notice-empty", "file", "文件没有数据行。", "The file has no rows.");
      return Outcome.refused(sheet.refusals);
    }
    rows.forEach(sheet::check);
    if (sheet.refusals.isEmpty() && sheet.daysOff.isEmpty()) {
      sheet.refuse("notice-empty", "file", "文件没有放假日。", "The file has no day off.");
    }
    return sheet.refusals.isEmpty() ? Outcome.done(sheet.year()) : Outcome.refused(sheet.refusals);
  }

  private CalendarYear year() {
    var first = rows.get(0);
    int year = daysOff.firstKey().getYear();
    return new CalendarYear(
        year, first.notice(), LocalDate.parse(first.issued()), daysOff, makeUpDays);
  }

  private void check(NoticeRow row) {
    checkNotice(row);
    var day = date(row.date());
    if (day.isEmpty()) {
      refuse(row, "date", "date-invalid", "日期不存在或格式不是YYYY-MM-DD", "is no date YYYY-MM-DD");
      return;
    }
    checkYear(row, day.get());
    if (!seen.add(day.get())) {
      refuse(row, "date", "date-duplicate", "日期重复", "repeats a date");
    }
    checkKind(row, day.get());
  }

  private void checkYear(NoticeRow row, LocalDate day) {
    var first = rows.stream().flatMap(other -> date(other.date()).stream()).findFirst();
    if (day.getYear() != first.orElse(day).getYear()) {
      refuse(row, "date", "year-mixed", "与首行不在同一年份", "is in another year than the first row");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      refuse(row, "date", "date-invalid", "年份超出范围", "is out of range");
    }
  }

  private void checkKind(NoticeRow row, LocalDate day) {
    if (OFF.equals(row.kind())) {
      if (row.name() == null || row.name().isBlank() || row.name().length() > 50) {
        refuse(row, "name", "name-missing", "放假日须写明节日名称，不超过50字", "names no holiday");
      }
      daysOff.put(day, String.valueOf(row.name()));
    } else if (WORK.equals(row.kind())) {
      if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
        refuse(row, "date", "make-up-not-weekend", "调休上班日须为周六或周日", "is no Saturday or Sunday");
      }
      makeUpDays.add(day);
    } else {
      refuse(row, "kind", "kind-unknown", "类型须为off（放假）或work（上班）", "is neither off nor work");
    }
  }

  private void checkNotice(NoticeRow row) {
    var first = rows.get(0);
    if (row.notice() == null || row.notice().isBlank() || row.notice().length() > 100) {
      refuse(row, "notice", "number-missing", "须写明通知文号，不超过100字", "names no notice");
    } else if (!row.notice().equals(first.notice())) {
      refuse(row, "notice", "number-differs", "通知文号与首行不同", "differs from the first row");
    }
    var issued = date(row.issued());
    if (issued.isEmpty()) {
      refuse(row, "issued", "issued-invalid", "发文日期不存在或格式不是YYYY-MM-DD", "is no date YYYY-MM-DD");
    } else if (!row.issued().equals(first.issued())) {
      refuse(row, "issued", "issued-differs", "发文日期与首行不同", "differs from the first row");
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text == null || text.length() != 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void refuse(NoticeRow row, String column, String code, String zh, String en) {
    refuse(
        "notice-" + code,
        "rows[" + row.number() + "]." + column,
        "第" + row.number() + "行" + column + "：" + zh + "。",
        "Row " + row.number() + ", " + column + " " + en + ".");
  }

  private void refuse(String code, String field, String zh, String en) {
    refusals.add(new Refusal(code, Clause.WORKING_DAYS.id(), field, zh, en));
  }
}
