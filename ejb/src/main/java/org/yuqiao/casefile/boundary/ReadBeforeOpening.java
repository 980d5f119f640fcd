package org.yuqiao.casefile.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.policy.boundary.PolicyQueries;

/**
 * Reads the calendar and the policy editions before the first request: a crowd of first requests
 * would each hold one connection and wait for another one to read them by.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ReadBeforeOpening {

  private static final Logger LOG = Logger.getLogger(ReadBeforeOpening.class.getName());

  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Today today;

  @PostConstruct
  void read() {
    calendars.calendar();
    var edition = policies.inForceOn(today.date());
    LOG.log(Level.INFO, "Policy edition {0} is in force", edition.id());
  }
}
