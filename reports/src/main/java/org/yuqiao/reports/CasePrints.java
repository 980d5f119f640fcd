package org.yuqiao.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.CalendarYearView;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.casefile.boundary.CaseSort;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.boundary.PolicyQueries.ClauseView;
import org.yuqiao.reports.model.PrintStamp;
import org.yuqiao.reports.model.Register;
import org.yuqiao.reports.model.RegisterRow;

/** Prints of the cases that the person signed in may see. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CasePrints {

  private static final int ROWS_AT_A_TIME = 1_000;

  @Inject Prints prints;
  @Inject CaseQueries cases;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** 转贷业务审批表 of one case, or empty where there is none or it is not the reader's to see. */
  public Optional<byte[]> approvalSheet(CaseNumber number, Format format, Locale locale) {
    var labels = Labels.of(locale);
    return cases
        .find(number)
        .map(
            view ->
                new SheetOfCase(
                        view,
                        cases.timeline(number),
                        cases.ledger(number),
                        notices(),
                        clauses(labels),
                        labels)
                    .sheet(stamp()))
        .map(sheet -> prints.approvalSheet(sheet, format, locale));
  }

  /** 转贷资金台账 of the cases drawn from one day to another, both inclusive. */
  public byte[] register(LocalDate from, LocalDate to, Format format, Locale locale) {
    var labels = Labels.of(locale);
    var found = drawn(from, to);
    var workingDays = workingDays(from);
    var rows = found.stream().map(row -> row(row, workingDays, labels)).toList();
    return prints.register(new Register(stamp(), from, to, rows), format, locale);
  }

  private List<CaseRow> drawn(LocalDate from, LocalDate to) {
    var filter = CaseFilter.all().drawnBetween(from, to);
    var found = new ArrayList<CaseRow>();
    List<CaseRow> some;
    do {
      some = cases.rows(filter, CaseSort.DRAWN_ON, false, found.size(), ROWS_AT_A_TIME);
      found.addAll(some);
    } while (some.size() == ROWS_AT_A_TIME);
    return found;
  }

  private RegisterRow row(CaseRow row, List<LocalDate> workingDays, Labels labels) {
    boolean charged = row.feeDue() != null;
    return new RegisterRow(
        new CaseNumber(row.number()),
        row.borrowerName(),
        row.borrowerKind().in(labels.locale()),
        row.lender().in(labels.locale()),
        row.oldContract(),
        row.drawnOn(),
        row.drawn(),
        row.dueOn(),
        row.dueProvisional(),
        row.repaidOn(),
        daysUsed(row, workingDays),
        row.feeDue(),
        charged ? row.feeWaived() : null,
        charged ? row.feeDue().minus(row.feeWaived()) : null,
        charged ? row.feePaid() : null,
        row.outstanding(),
        row.status().in(labels.locale()));
  }

  private int daysUsed(CaseRow row, List<LocalDate> workingDays) {
    var end = row.repaidOn() == null ? today.date() : row.repaidOn();
    return Math.max(0, upTo(end, workingDays) - upTo(row.drawnOn(), workingDays));
  }

  /** How many of the days stand up to a day, inclusive. */
  private static int upTo(LocalDate day, List<LocalDate> days) {
    int place = Collections.binarySearch(days, day);
    return place < 0 ? -place - 1 : place + 1;
  }

  private List<LocalDate> workingDays(LocalDate from) {
    var end = today.date().isBefore(from) ? from : today.date();
    return from.datesUntil(end.plusDays(1)).filter(calendars::isWorkingDay).toList();
  }

  private PrintStamp stamp() {
    return new PrintStamp(
        FundName.get(), today.date(), today.now(), currentActor.get().displayName());
  }

  private Map<Integer, String> notices() {
    return calendars.years().stream()
        .collect(Collectors.toMap(CalendarYearView::year, CalendarYearView::notice));
  }

  private Map<String, String> clauses(Labels labels) {
    return policies.clauses().stream()
        .collect(
            Collectors.toMap(
                ClauseView::id, clause -> labels.isEnglish() ? clause.en() : clause.zh()));
  }
}
