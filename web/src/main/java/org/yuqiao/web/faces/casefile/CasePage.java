package org.yuqiao.web.faces.casefile;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.DueDateView;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.CaseView.ActionView;
import org.yuqiao.casefile.boundary.CaseView.LedgerLineView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;
import org.yuqiao.fund.boundary.AskPayable;
import org.yuqiao.fund.boundary.PayableView;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.AccountQueries;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.web.faces.Fmt;
import org.yuqiao.web.faces.Notices;

/** One case on one page: where it stands, what may be done now, its figures and its record. */
@Named("casePage")
@ViewScoped
public class CasePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DAYS_AHEAD = 15;
  private static final List<String> DUTIES =
      List.of("ACCEPT", "REVIEW", "APPROVE", "SECOND_APPROVE", "PREPARE", "RELEASE");

  @Inject CaseQueries cases;
  @Inject CalendarQueries calendars;
  @Inject AccountQueries accounts;
  @Inject PaymentQueries payments;
  @Inject AskPayable askPayable;
  @Inject CurrentActor currentActor;
  @Inject ActDialog act;

  private String number;
  private transient CaseView view;
  private transient List<TimelineEntry> timeline;
  private transient List<LedgerLineView> ledger;
  private transient List<DueCalendar.Week> weeks;
  private transient DueDateView ifDrawn;
  private transient PayableView payable;
  private transient List<Refusal> notPayable;
  private String payOn;

  /** Reads the case; one that is not there, or not the reader's, answers 404 and says so. */
  public void load() {
    if (getView() == null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public CaseView getView() {
    if (view == null && CaseNumber.isWellFormed(number)) {
      view = cases.find(new CaseNumber(number)).orElse(null);
    }
    return view;
  }

  /** Opens the confirmation of a verb. */
  public void choose(String verb) {
    act.open(getView(), verb);
  }

  /** Carries the chosen act out; then the page is drawn anew with what happened above it. */
  public void carryOut() throws IOException {
    CaseReceipt receipt = act.carryOut();
    if (receipt == null) {
      forget();
      return;
    }
    Notices.done(Told.of(receipt));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/case.xhtml?number=" + number);
  }

  void forget() {
    view = null;
    timeline = null;
    ledger = null;
    weeks = null;
    ifDrawn = null;
    payable = null;
    notPayable = null;
  }

  /** Whether and when the draw can be paid; null where there is none to come, and for a bank. */
  public PayableView getPayable() {
    if (payable == null && notPayable == null && !currentActor.get().isBank()) {
      askPayable
          .on(new CaseNumber(number), dayAsked())
          .fold(found -> payable = found, this::cannotAsk);
    }
    return payable;
  }

  private PayableView cannotAsk(List<Refusal> why) {
    notPayable = why;
    return null;
  }

  /** Why the day asked for cannot be answered; empty where no day was asked for. */
  public List<Refusal> getNotPayable() {
    return payOn == null || getPayable() != null ? List.of() : notPayable;
  }

  private LocalDate dayAsked() {
    try {
      return payOn == null || payOn.isBlank() ? null : LocalDate.parse(payOn.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String getPayOn() {
    return payOn;
  }

  public void setPayOn(String payOn) {
    this.payOn = payOn;
  }

  /** The step the procedure waits for, where the reader may take it. */
  public ActionView getNextAction() {
    return getView().actions().stream()
        .filter(action -> action.main() && action.allowed())
        .findFirst()
        .orElse(null);
  }

  /** Everything else the reader's roles could do here, what is barred last. */
  public List<ActionView> getOtherActions() {
    var next = getNextAction();
    return getView().actions().stream()
        .filter(action -> !action.equals(next) && !"file-document".equals(action.verb()))
        .sorted((one, other) -> Boolean.compare(other.allowed(), one.allowed()))
        .toList();
  }

  public boolean isFiling() {
    return getView().actions().stream()
        .anyMatch(action -> "file-document".equals(action.verb()) && action.allowed());
  }

  /** Why a barred action is barred. */
  public String reasons(ActionView action) {
    return String.join(" ", action.reasons().stream().map(Spoken::refusal).toList());
  }

  public List<Stepper.Step> getSteps() {
    return Stepper.of(getView(), getTimeline());
  }

  /** A duty that different people must do, and who did it; by is null while it is awaited. */
  public record DutyDone(String code, String by, String username) {}

  /** The duties of the case that are kept apart, done or awaited. */
  public List<DutyDone> getDuties() {
    return DUTIES.stream()
        .filter(code -> !"SECOND_APPROVE".equals(code) || getView().secondApprovalNeeded())
        .map(this::duty)
        .toList();
  }

  private DutyDone duty(String code) {
    return getView().people().stream()
        .filter(person -> code.equals(person.duty().code()))
        .map(person -> new DutyDone(code, person.name(), person.username()))
        .findFirst()
        .orElse(new DutyDone(code, null, null));
  }

  /** An exact number of fen, not rounded, in yuan. */
  public String exactYuan(String exactFen) {
    return Fmt.exact(new BigDecimal(exactFen).movePointLeft(2));
  }

  /** The record, oldest first. */
  public List<TimelineEntry> getTimeline() {
    if (timeline == null) {
      timeline = cases.timeline(new CaseNumber(number));
    }
    return timeline;
  }

  /** The record, latest first. */
  public List<TimelineEntry> getNews() {
    var news = new ArrayList<>(getTimeline());
    Collections.reverse(news);
    return news;
  }

  public List<LedgerLineView> getLedger() {
    if (ledger == null) {
      ledger = cases.ledger(new CaseNumber(number));
    }
    return ledger;
  }

  public Money getDebits() {
    return getLedger().stream().map(LedgerLineView::debit).reduce(Money.ZERO, CasePage::plus);
  }

  public Money getCredits() {
    return getLedger().stream().map(LedgerLineView::credit).reduce(Money.ZERO, CasePage::plus);
  }

  private static Money plus(Money sum, Money more) {
    return more == null ? sum : sum.plus(more);
  }

  /** Whether the principal came back in parts, so that days are charged on different amounts. */
  public boolean isPartly() {
    return getView().fee().lines().stream().anyMatch(line -> line.principal() != null);
  }

  /** What was out on all days after the due date, where it was the same on all of them. */
  public Money getLatePrincipal() {
    var lines = getView().fee().lines();
    var last = lines.isEmpty() ? null : lines.get(lines.size() - 1).principal();
    return last == null ? getView().drawdown().amount() : last;
  }

  public List<LimitBar> getLimits() {
    return LimitBar.of(getView().limits(), getAsked());
  }

  /** The amount the limits are held against: approved, else applied for. */
  public Money getAsked() {
    return getView().approved() == null ? getView().requested() : getView().approved();
  }

  /** The main figure: what is out or was drawn, else approved, else applied for. */
  public Money getMainAmount() {
    return getView().drawdown() == null ? getAsked() : getView().drawdown().amount();
  }

  public String getMainAmountName() {
    if (getView().drawdown() != null) {
      return "amount.drawn";
    }
    return getView().approved() == null ? "amount.requested" : "amount.approved";
  }

  /** The count to the due date; before drawdown, as it would be from the next working day on. */
  public List<DueCalendar.Week> getWeeks() {
    if (weeks == null) {
      weeks = countedWeeks();
    }
    return weeks;
  }

  private List<DueCalendar.Week> countedWeeks() {
    var drawdown = getView().drawdown();
    if (drawdown != null) {
      return DueCalendar.weeks(
          drawdown.drawnOn(), drawdown.workingDays(), getView().businessDate(), calendars.years());
    }
    var due = getIfDrawn();
    return due == null
        ? List.of()
        : DueCalendar.weeks(
            due.drawnOn(), due.workingDays(), getView().businessDate(), calendars.years());
  }

  /** The due date if the money went out on the next possible day; null once it is out. */
  public DueDateView getIfDrawn() {
    if (ifDrawn == null && getView().drawdown() == null && !isEnded()) {
      var today = getView().businessDate();
      ifDrawn =
          today
              .datesUntil(today.plusDays(DAYS_AHEAD))
              .map(this::countedFrom)
              .filter(due -> due != null)
              .findFirst()
              .orElse(null);
    }
    return ifDrawn;
  }

  private DueDateView countedFrom(LocalDate day) {
    return calendars.dueDate(day).fold(due -> due, refusals -> null);
  }

  /** Whether the case came to its end without money going out. */
  public boolean isEnded() {
    return switch (getView().status().code()) {
      case "BANK_DECLINED", "REJECTED", "WITHDRAWN", "LAPSED", "CLOSED", "WRITTEN_OFF" -> true;
      default -> false;
    };
  }

  /** The borrower's accounts of the white list, for staff. */
  public List<AccountView> getAccounts() {
    return isStaff() ? accounts.of(getView().borrower().creditCode()) : List.of();
  }

  /** The case's payment instructions, for staff. */
  public List<PaymentRow> getPayments() {
    return isStaff() ? payments.ofCase(new CaseNumber(number)) : List.of();
  }

  public boolean isStaff() {
    return !currentActor.get().isBank();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
