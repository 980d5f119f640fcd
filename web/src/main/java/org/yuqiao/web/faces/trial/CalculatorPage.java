package org.yuqiao.web.faces.trial;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.DueDateView;
import org.yuqiao.fee.boundary.FeeQuote;
import org.yuqiao.fee.boundary.FeeQuoteRequest;
import org.yuqiao.fee.boundary.TrialCalculator;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.ReferenceQueries;
import org.yuqiao.web.faces.Fmt;
import org.yuqiao.web.faces.casefile.DueCalendar;
import org.yuqiao.web.faces.casefile.Spoken;
import org.yuqiao.web.faces.casefile.TypedMoney;

/** Tries out due dates and fees; nothing is kept. */
@Named("calculator")
@ViewScoped
public class CalculatorPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_TIERS = 10;

  /** A tier as it is typed. */
  public static class TypedTier implements Serializable {
    private static final long serialVersionUID = 1L;
    private String upToDay;
    private String perMille;

    TypedTier(String upToDay, String perMille) {
      this.upToDay = upToDay;
      this.perMille = perMille;
    }

    public String getUpToDay() {
      return upToDay;
    }

    public void setUpToDay(String upToDay) {
      this.upToDay = upToDay;
    }

    public String getPerMille() {
      return perMille;
    }

    public void setPerMille(String perMille) {
      this.perMille = perMille;
    }

    private boolean isMalformed() {
      return upToDay != null && !upToDay.strip().matches("\\d{1,4}");
    }

    private FeeQuoteRequest.Tier tier() {
      Integer last = upToDay == null ? null : Integer.valueOf(upToDay.strip());
      return new FeeQuoteRequest.Tier(last, perMille == null ? null : perMille.strip());
    }
  }

  @Inject CalendarQueries calendars;
  @Inject TrialCalculator trial;
  @Inject ReferenceQueries references;
  @Inject Today today;

  private LocalDate drawnOn;
  private transient DueDateView due;
  private ArrayList<Refusal> dueRefusals = new ArrayList<>();

  private String amount = "10,000,000.00";
  private boolean byDates;
  private String days = "5";
  private LocalDate feeDrawnOn;
  private LocalDate feeRepaidOn;
  private String kind;
  private boolean ownTiers;
  private ArrayList<TypedTier> tiers = new ArrayList<>();
  private transient FeeQuote quote;
  private ArrayList<Refusal> feeRefusals = new ArrayList<>();

  @PostConstruct
  void begin() {
    drawnOn = today.date();
    tiers.add(new TypedTier("3", "0.2"));
    tiers.add(new TypedTier(null, "0.4"));
    count();
  }

  /** Counts the due date of the drawdown day. */
  public void count() {
    due = null;
    dueRefusals.clear();
    if (drawnOn != null) {
      due =
          calendars
              .dueDate(drawnOn)
              .fold(
                  view -> view,
                  reasons -> {
                    dueRefusals.addAll(reasons);
                    return null;
                  });
    }
  }

  public List<DueCalendar.Week> getWeeks() {
    return due == null
        ? List.of()
        : DueCalendar.weeks(due.drawnOn(), due.workingDays(), today.date(), calendars.years());
  }

  /** The notices the count rests on. */
  public String getNotices() {
    return String.join(Spoken.english() ? "; " : "、", due.notices());
  }

  /** Reckons the fee. */
  public void reckon() {
    quote = null;
    feeRefusals = new ArrayList<>(malformed());
    if (feeRefusals.isEmpty()) {
      quote =
          trial
              .quote(request())
              .fold(
                  done -> done,
                  reasons -> {
                    feeRefusals.addAll(reasons);
                    return null;
                  });
    }
  }

  private FeeQuoteRequest request() {
    return new FeeQuoteRequest(
        TypedMoney.read(amount),
        byDates || days == null ? null : Integer.valueOf(days.strip()),
        byDates ? feeDrawnOn : null,
        byDates ? feeRepaidOn : null,
        ownTiers ? tiers.stream().map(TypedTier::tier).toList() : null,
        kind);
  }

  private List<Refusal> malformed() {
    var found = new ArrayList<Refusal>();
    if (TypedMoney.isMalformed(amount)) {
      found.add(
          fault("amount", "金额应以元为单位填写数字，最多两位小数。", "Write the amount with at most two places."));
    }
    if (!byDates && days != null && !days.strip().matches("\\d{1,4}")) {
      found.add(fault("workingDays", "工作日数应填写整数。", "Write the working days as a whole number."));
    }
    if (ownTiers && tiers.stream().anyMatch(TypedTier::isMalformed)) {
      found.add(fault("tiers", "分档的截止日应填写整数。", "Write a tier's last day as a whole number."));
    }
    return found;
  }

  private static Refusal fault(String field, String zh, String en) {
    return new Refusal("number-malformed", "D-1", field, zh, en);
  }

  /** Adds a tier before the last, which has no end. */
  public void addTier() {
    if (tiers.size() < MOST_TIERS) {
      tiers.add(tiers.size() - 1, new TypedTier("", ""));
    }
  }

  public void removeTier(TypedTier tier) {
    tiers.remove(tier);
  }

  public boolean isLast(TypedTier tier) {
    return tiers.get(tiers.size() - 1) == tier;
  }

  /** An exact number of fen, not rounded, in yuan. */
  public String exactYuan(String exactFen) {
    return Fmt.exact(new BigDecimal(exactFen).movePointLeft(2));
  }

  public String getCapitals() {
    return TypedMoney.capitals(amount);
  }

  public String getDerivation() {
    return Spoken.english() ? quote.derivationEn() : quote.derivationZh();
  }

  /** What is wrong with a field, or null. */
  public String fault(String field) {
    String faults =
        feeRefusals.stream()
            .filter(refusal -> field.equals(refusal.field()))
            .map(Spoken::refusal)
            .collect(Collectors.joining(" "));
    return faults.isEmpty() ? null : faults;
  }

  public List<ReferenceQueries.Word> getKinds() {
    return references.kinds();
  }

  public DueDateView getDue() {
    return due;
  }

  public FeeQuote getQuote() {
    return quote;
  }

  public List<Refusal> getDueRefusals() {
    return dueRefusals;
  }

  public List<Refusal> getFeeRefusals() {
    return feeRefusals;
  }

  public LocalDate getDrawnOn() {
    return drawnOn;
  }

  public void setDrawnOn(LocalDate drawnOn) {
    this.drawnOn = drawnOn;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public boolean isByDates() {
    return byDates;
  }

  public void setByDates(boolean byDates) {
    this.byDates = byDates;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public LocalDate getFeeDrawnOn() {
    return feeDrawnOn;
  }

  public void setFeeDrawnOn(LocalDate feeDrawnOn) {
    this.feeDrawnOn = feeDrawnOn;
  }

  public LocalDate getFeeRepaidOn() {
    return feeRepaidOn;
  }

  public void setFeeRepaidOn(LocalDate feeRepaidOn) {
    this.feeRepaidOn = feeRepaidOn;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public boolean isOwnTiers() {
    return ownTiers;
  }

  public void setOwnTiers(boolean ownTiers) {
    this.ownTiers = ownTiers;
  }

  public List<TypedTier> getTiers() {
    return tiers;
  }
}
