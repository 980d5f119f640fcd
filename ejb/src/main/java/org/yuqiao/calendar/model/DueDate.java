package org.yuqiao.calendar.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term (到期日) with the count that leads to it.
 *
 * @param drawnOn the day the money left the special account
 * @param dueOn the last working day of the term; close of business ends it
 * @param provisional true where the count touches a year for which no notice is loaded
 * @param workingDays each counted working day, the due date last
 * @param notices the document numbers the count rests on
 */
public record DueDate(
    LocalDate drawnOn,
    LocalDate dueOn,
    boolean provisional,
    List<LocalDate> workingDays,
    List<String> notices) {

  public DueDate {
    workingDays = List.copyOf(workingDays);
    notices = List.copyOf(notices);
  }
}
