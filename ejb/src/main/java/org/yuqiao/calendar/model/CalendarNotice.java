package org.yuqiao.calendar.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A notice as it was loaded. A later notice for the same year is a further version beside it, so
 * that the count behind an old due date can still be followed.
 */
@Entity
@Table(name = "calendar_year")
public class CalendarNotice {

  private static final int VERSIONS_A_YEAR = 1000;
  private static final String OFF = "off";
  private static final String WORK = "work";

  @Id private Integer id;

  @Column(name = "year_no")
  private int year;

  @Column(name = "version_no")
  private int version;

  private String notice;

  @Column(name = "issued_on")
  private LocalDate issued;

  @Column(name = "loaded_by")
  private String loadedBy;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_year_id"))
  private Set<NamedDay> days = new HashSet<>();

  protected CalendarNotice() {}

  /**
   * A notice to be stored.
   *
   * @param version 1 for the first notice of a year, then one more for each
   */
  public CalendarNotice(CalendarYear year, int version, String loadedBy, Instant loadedAt) {
    this.id = year.year() * VERSIONS_A_YEAR + version;
    this.year = year.year();
    this.version = version;
    this.notice = year.notice();
    this.issued = year.issued();
    this.loadedBy = loadedBy;
    this.loadedAt = loadedAt;
    year.daysOff().forEach((day, name) -> days.add(new NamedDay(day, OFF, name)));
    year.makeUpDays().forEach(day -> days.add(new NamedDay(day, WORK, "调休上班")));
  }

  /** The year as the notice arranges it. */
  public CalendarYear calendarYear() {
    var daysOff = new TreeMap<LocalDate, String>();
    var makeUpDays = new TreeSet<LocalDate>();
    for (var day : days) {
      if (OFF.equals(day.kind)) {
        daysOff.put(day.day, day.name);
      } else {
        makeUpDays.add(day.day);
      }
    }
    return new CalendarYear(year, notice, issued, daysOff, makeUpDays);
  }

  public int version() {
    return version;
  }

  public String loadedBy() {
    return loadedBy;
  }

  public Instant loadedAt() {
    return loadedAt;
  }

  /** A day off or a make-up working day. */
  @Embeddable
  static class NamedDay {

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "day_kind")
    private String kind;

    @Column(name = "day_name")
    private String name;

    protected NamedDay() {}

    NamedDay(LocalDate day, String kind, String name) {
      this.day = day;
      this.kind = kind;
      this.name = name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NamedDay that && day.equals(that.day) && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, kind);
    }
  }
}
