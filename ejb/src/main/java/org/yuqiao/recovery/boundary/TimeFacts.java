package org.yuqiao.recovery.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarChanged;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseTransitions;
import org.yuqiao.casefile.model.DeadlineKind;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.casefile.store.Deadlines;
import org.yuqiao.fee.boundary.FeeOfCase;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.policy.boundary.PolicyQueries;

/**
 * What time and the calendar do to cases: overdue at close of business of the due day, a
 * confirmation past its last day, a due date moved by a notice. No person can do or undo these.
 */
@Stateless
@RolesAllowed("system")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TimeFacts {

  private static final int BATCH = 1000;

  @Inject CaseFiles cases;
  @Inject Deadlines deadlines;
  @Inject CaseJournal journal;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject FeeOfCase fees;
  @Inject Today today;

  /** Cases whose money was not back by close of business; a provisional day marks nobody. */
  public List<CaseNumber> overdue() {
    return numbers(DeadlineKind.RETURN_OF_FUNDS, lastClosedDay());
  }

  /** Cases whose confirmation's last day is past. */
  public List<CaseNumber> lapsed() {
    return numbers(DeadlineKind.CONFIRMATION_VALIDITY, today.date().minusDays(1));
  }

  public void markOverdue(CaseNumber number) {
    cases
        .forUpdate(number)
        .filter(file -> CaseTransitions.allows(file.status(), CaseEvent.MarkedOverdue.class))
        .filter(file -> !file.dueProvisional() && !file.dueOn().isAfter(lastClosedDay()))
        .ifPresent(
            file -> record(file, new CaseEvent.MarkedOverdue(file.dueOn(), file.outstanding())));
  }

  public void lapse(CaseNumber number) {
    cases
        .forUpdate(number)
        .filter(file -> CaseTransitions.allows(file.status(), CaseEvent.ConfirmationLapsed.class))
        .filter(file -> file.confirmation().validUntil().isBefore(today.date()))
        .ifPresent(
            file ->
                record(file, new CaseEvent.ConfirmationLapsed(file.confirmation().validUntil())));
  }

  /**
   * Moves open due dates with a notice, in the notice's own transaction. Every case is locked
   * before the first books, for who books holds the books until the end and waits for no case.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void moveDueDates(@Observes CalendarChanged changed) {
    var until = LocalDate.of(changed.year() + 1, 12, 31);
    var numbers = new TreeSet<>(deadlines.openUntil(DeadlineKind.RETURN_OF_FUNDS, until));
    numbers.addAll(cases.returnedAround(changed.year()));
    var files = numbers.stream().flatMap(n -> cases.forUpdate(new CaseNumber(n)).stream()).toList();
    files.forEach(this::moveDueDate);
  }

  private void moveDueDate(BridgeCase file) {
    if (!CaseTransitions.allows(file.status(), CaseEvent.DueDateMoved.class)) {
      return;
    }
    var edition = policies.inForceOn(file.drawnOn());
    var due =
        calendars
            .calendar()
            .dueDate(file.drawnOn(), edition.termWorkingDays(), edition.countDrawdownDay());
    if (!due.dueOn().equals(file.dueOn()) || due.provisional() != file.dueProvisional()) {
      record(
          file,
          new CaseEvent.DueDateMoved(file.dueOn(), due.dueOn(), due.provisional(), due.notices()));
    }
    chargeAnew(file);
  }

  /** A fee charged by working days that the notice has moved is booked back and charged anew. */
  private void chargeAnew(BridgeCase file) {
    if (file.feeDue() == null) {
      return;
    }
    var history = fees.historyOf(file);
    var reckoning = fees.of(file, history);
    if (FeeCharging.differs(file, reckoning)) {
      FeeCharging.again(file, history, reckoning, "放假通知调整工作日")
          .forEach(event -> record(file, event));
    }
  }

  private LocalDate lastClosedDay() {
    var date = today.date();
    boolean closed = today.closedForBusiness(policies.inForceOn(date).closeOfBusiness());
    return closed ? date : date.minusDays(1);
  }

  private List<CaseNumber> numbers(DeadlineKind kind, LocalDate day) {
    return deadlines.dueBy(kind, day, BATCH).stream().map(CaseNumber::new).toList();
  }

  private void record(BridgeCase file, CaseEvent event) {
    journal.record(file, event, new Stamp(Actor.CLOCK, today.date(), today.now()));
  }
}
