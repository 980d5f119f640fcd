package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.closing.boundary.CloseBooks;
import org.yuqiao.closing.boundary.ClosingDay;
import org.yuqiao.closing.boundary.ClosingDayRow;
import org.yuqiao.closing.boundary.ClosingQueries;
import org.yuqiao.closing.boundary.ClosingReceipt;
import org.yuqiao.closing.boundary.ExplainDay;
import org.yuqiao.closing.boundary.HandOverYear;
import org.yuqiao.closing.boundary.LockMonth;
import org.yuqiao.closing.boundary.ObstacleView;
import org.yuqiao.closing.boundary.PeriodView;
import org.yuqiao.closing.boundary.Rerun;
import org.yuqiao.closing.boundary.RerunDay;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.web.Periods;

/** The close: the days of a month, what stands in the way of one, its seal, month and year. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

  @Inject private transient ClosingQueries closing;
  @Inject private transient CloseBooks closeBooks;
  @Inject private transient ExplainDay explainDay;
  @Inject private transient RerunDay rerunDay;
  @Inject private transient LockMonth lockMonth;
  @Inject private transient HandOverYear handOverYear;
  @Inject private transient Today today;
  @Inject private RequestKeys keys;

  private LocalDate day;
  private YearMonth month;
  private ClosingDay shown;
  private List<ClosingDayRow> days;
  private PeriodView monthly;
  private PeriodView yearly;
  private Rerun rerun;
  private String item;
  private LocalDate through;
  private String reason;
  private List<Refusal> refusals = List.of();

  @PostConstruct
  void start() {
    var asked = parameters();
    day = day(asked.get("day"));
    month = month(asked.get("month"));
    shown = closing.day(day);
    days = closing.days(month.atDay(1), month.atEndOfMonth());
    monthly = closing.month(month);
    yearly = closing.year(Year.from(month));
    through = day.isAfter(today.date()) ? today.date() : day;
  }

  /** Closes every open day through the one shown. */
  public String close() {
    var outcome = closeBooks.through(day, change("close", day));
    keys.renew();
    return outcome.fold(this::closed, this::refused);
  }

  private String closed(ClosingReceipt receipt) {
    Notices.done(
        Fmt.either("已封账至" + receipt.closedThrough(), "Closed through " + receipt.closedThrough()));
    var next = receipt.stoppedAt() == null ? receipt.closedThrough() : receipt.stoppedAt();
    return at(next);
  }

  /** Keeps the reader's words on what stands open. */
  public String explain() {
    var form = new ExplainDay.Form(item, through, reason);
    var outcome = explainDay.explain(form, change("explain", form));
    keys.renew();
    return outcome.fold(this::told, this::refused);
  }

  public String lock() {
    var outcome = lockMonth.lock(month, change("lock", month));
    keys.renew();
    return outcome.fold(this::told, this::refused);
  }

  public String handOver() {
    var year = Year.from(month);
    var outcome = handOverYear.handOver(year, change("hand-over", year));
    keys.renew();
    return outcome.fold(this::told, this::refused);
  }

  /** Reckons the day shown anew. */
  public void reckon() {
    rerun = rerunDay.rerun(shown.seal().day()).orElse(null);
  }

  private Change change(Object... asked) {
    return new Change(keys.forAsking(asked), null);
  }

  private String told(CaseReceipt receipt) {
    var fact = receipt.facts().get(0);
    Notices.done(Fmt.either(fact.zh(), fact.en()));
    return at(day);
  }

  private String at(LocalDate next) {
    return "/closing.xhtml?faces-redirect=true&day=" + next + "&month=" + YearMonth.from(next);
  }

  private String refused(List<Refusal> why) {
    refusals = why;
    return null;
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  private LocalDate day(String text) {
    return Periods.day(text).orElseGet(closing::nextDay);
  }

  private YearMonth month(String text) {
    return Periods.month(text).orElseGet(() -> YearMonth.from(day));
  }

  /** Where what stands in the way is put right, or null where it is here. */
  public String link(ObstacleView obstacle) {
    String name = name(obstacle);
    return switch (obstacle.item().substring(0, obstacle.item().indexOf(':'))) {
      case "case" -> "case.xhtml?number=" + name;
      case "statement" -> "statements.xhtml?account=" + name;
      case "difference" -> "reconciliation.xhtml?account=" + name + "&view=balance&day=" + day;
      case "bank-line" -> "statement.xhtml?line=" + name;
      case "book-line" -> entry(name);
      case "payment" -> "payment.xhtml?number=" + name;
      case "account" -> "journal.xhtml?account=1001&detail=" + name;
      default -> null;
    };
  }

  /** The key of the word for what it is about. */
  public String kind(ObstacleView obstacle) {
    return "item." + obstacle.item().substring(0, obstacle.item().indexOf(':'));
  }

  /** Its name without the kind. */
  public String name(ObstacleView obstacle) {
    return obstacle.item().substring(obstacle.item().indexOf(':') + 1);
  }

  private static String entry(String key) {
    var parts = key.split("#");
    return "entry.xhtml?subject=" + parts[0] + "&seq=" + parts[1];
  }

  public LocalDate getClosedThrough() {
    return closing.closedThrough();
  }

  public boolean isFirst() {
    return closing.closedThrough() == null;
  }

  public LocalDate getDay() {
    return day;
  }

  public YearMonth getMonth() {
    return month;
  }

  public YearMonth getMonthBefore() {
    return month.minusMonths(1);
  }

  public YearMonth getMonthAfter() {
    return month.plusMonths(1);
  }

  public ClosingDay getShown() {
    return shown;
  }

  public List<ClosingDayRow> getDays() {
    return days;
  }

  public PeriodView getMonthly() {
    return monthly;
  }

  public PeriodView getYearly() {
    return yearly;
  }

  /** What came out anew, or null before it was asked. */
  public Rerun getRerun() {
    return rerun;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public LocalDate getThrough() {
    return through;
  }

  public void setThrough(LocalDate through) {
    this.through = through;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
