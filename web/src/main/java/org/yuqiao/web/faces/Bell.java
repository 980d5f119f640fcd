package org.yuqiao.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.MyWork;

/**
 * How much waits for the person, beside the name on every page. Asked anew after half a minute and
 * after everything the person does, so that it costs a page little and is right after an act.
 */
@Named
@SessionScoped
public class Bell implements Serializable {

  private static final Duration FRESH = Duration.ofSeconds(30);

  @Inject private MyWork myWork;
  @Inject private Today today;

  private int count;
  private long late;
  private Instant until = Instant.EPOCH;

  public int getCount() {
    ask();
    return count;
  }

  /** How much of it is past its deadline. */
  public long getLate() {
    ask();
    return late;
  }

  /** The person has done something. */
  void expire() {
    until = Instant.EPOCH;
  }

  private void ask() {
    Instant now = today.now();
    if (now.isBefore(until)) {
      return;
    }
    var items = myWork.items();
    count = items.size();
    late = items.stream().filter(item -> item.daysLeft() != null && item.daysLeft() < 0).count();
    until = now.plus(FRESH);
  }
}
