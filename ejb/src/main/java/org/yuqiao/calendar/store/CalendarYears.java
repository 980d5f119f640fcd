package org.yuqiao.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.calendar.model.CalendarNotice;

/** The notices in the database. */
@ApplicationScoped
public class CalendarYears {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  /** The latest notice of each year, in the order of the years. */
  public List<CalendarNotice> current() {
    return entities
        .createQuery(
            "select n from CalendarNotice n where n.version ="
                + " (select max(v.version) from CalendarNotice v where v.year = n.year)"
                + " order by n.year",
            CalendarNotice.class)
        .getResultList();
  }

  /** The latest notice of a year. */
  public Optional<CalendarNotice> current(int year) {
    return entities
        .createQuery(
            "select n from CalendarNotice n where n.year = :year order by n.version desc",
            CalendarNotice.class)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public void add(CalendarNotice notice) {
    entities.persist(notice);
    entities.flush();
  }
}
