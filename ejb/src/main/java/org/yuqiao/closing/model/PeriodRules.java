package org.yuqiao.closing.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What must hold before a month is locked (K-3) and a year handed over (K-4). */
public final class PeriodRules {

  /**
   * What the lock of a month is judged by.
   *
   * @param firstClosed the day of the first seal, or null before it
   * @param closedThrough the last closed day, or null before the first close
   * @param locked whether it is locked already
   * @param monthBeforeLocked whether the month before it is
   * @param sealers who closed its days
   * @param differing days of it whose seals no longer hold
   */
  public record MonthFacts(
      YearMonth month,
      LocalDate firstClosed,
      LocalDate closedThrough,
      boolean locked,
      boolean monthBeforeLocked,
      Set<String> sealers,
      List<LocalDate> differing) {

    boolean closed() {
      return closedThrough != null && !closedThrough.isBefore(month.atEndOfMonth());
    }

    boolean first() {
      return firstClosed != null && YearMonth.from(firstClosed).equals(month);
    }

    boolean beforeFirst() {
      return firstClosed != null && month.isBefore(YearMonth.from(firstClosed));
    }
  }

  /**
   * What the hand-over of a year is judged by.
   *
   * @param decemberLocked whether its last month is locked, and with it the others
   * @param handedOver whether it was handed over already
   * @param sealers who closed its last day
   */
  public record YearFacts(
      int year, boolean decemberLocked, boolean handedOver, Set<String> sealers) {}

  private PeriodRules() {}

  /** Why a person may not lock a month; empty where he may. */
  public static List<Refusal> month(MonthFacts facts, String person) {
    var refusals = new ArrayList<Refusal>();
    if (facts.locked()) {
      refusals.add(month("month-locked", "%s已锁定。", "%s is locked already.", facts.month()));
    } else if (facts.beforeFirst()) {
      refusals.add(
          month(
              "month-before-first-close",
              "%s早于首次封账，已并入首个封账日。",
              "%s lies before the first close, which took it in.",
              facts.month()));
    } else if (!facts.closed()) {
      refusals.add(
          month("month-not-closed", "%s尚有未封账日。", "Not all days of %s are closed.", facts.month()));
    } else if (!facts.first() && !facts.monthBeforeLocked()) {
      refusals.add(
          month(
              "month-before-open",
              "%s的上月尚未锁定。",
              "The month before %s is not locked.",
              facts.month()));
    }
    facts.differing().forEach(day -> refusals.add(differs(day)));
    if (facts.sealers().contains(person)) {
      refusals.add(closedIt());
    }
    return List.copyOf(refusals);
  }

  /** Why a person may not hand a year over; empty where he may. */
  public static List<Refusal> year(YearFacts facts, String person) {
    var refusals = new ArrayList<Refusal>();
    if (facts.handedOver()) {
      refusals.add(year("year-handed-over", "%s年度已结转。", "%s is handed over already.", facts));
    } else if (!facts.decemberLocked()) {
      refusals.add(year("year-not-locked", "%s年12月尚未锁定。", "December %s is not locked.", facts));
    }
    if (facts.sealers().contains(person)) {
      refusals.add(closedIt());
    }
    return List.copyOf(refusals);
  }

  private static Refusal month(String code, String zh, String en, YearMonth month) {
    return new Refusal(
        code, Clause.MONTH_END.id(), "month", zh.formatted(month), en.formatted(month));
  }

  private static Refusal year(String code, String zh, String en, YearFacts facts) {
    return new Refusal(
        code, Clause.YEAR_END.id(), "year", zh.formatted(facts.year()), en.formatted(facts.year()));
  }

  private static Refusal differs(LocalDate day) {
    return new Refusal(
        "seal-differs",
        Clause.MONTH_END.id(),
        "month",
        "%s封账重算与封账根或数字不符，请先核验留痕。".formatted(day),
        "%s no longer gives the root or the figures it was sealed with; verify the record."
            .formatted(day));
  }

  private static Refusal closedIt() {
    return new Refusal(
        "separation-of-duties",
        Clause.SEPARATION.id(),
        null,
        "您办理了其中的日终封账，须由他人锁定。",
        "You closed days of it; another person locks it.");
  }
}
