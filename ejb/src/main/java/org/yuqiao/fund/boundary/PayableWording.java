package org.yuqiao.fund.boundary;

import java.time.LocalDate;
import org.yuqiao.fund.model.PaymentDay;
import org.yuqiao.kernel.Money;

/** Why a draw can or cannot be paid on a day, in words. */
final class PayableWording {

  private PayableWording() {}

  static String zh(PaymentDay day, Money needed, Money own) {
    String there =
        "%s按到期日口径可用于本笔%s元，按历史用款天数预计%s元，需%s元"
            .formatted(
                day.on(), day.byDueDates().grouped(), day.expected().grouped(), needed.grouped());
    String answer =
        switch (day.verdict()) {
          case YES -> own.isPositive() ? "，资金已预留，可以放款。" : "，可以放款。";
          case LIKELY -> "，仅在资金按历史天数回笼时够用，" + firstZh(day.firstDay(), "按到期日口径");
          case NO ->
              "，不足%s元，%s%s"
                  .formatted(
                      missing(day, needed),
                      firstZh(day.firstExpectedDay(), "按历史用款天数"),
                      firstZh(day.firstDay(), "按到期日口径"));
        };
    return there + answer;
  }

  static String en(PaymentDay day, Money needed, Money own) {
    String there =
        "On %s there are %s yuan for it by due dates and %s yuan as expected; it needs %s yuan"
            .formatted(
                day.on(), day.byDueDates().grouped(), day.expected().grouped(), needed.grouped());
    String answer =
        switch (day.verdict()) {
          case YES ->
              own.isPositive() ? ", which are reserved: it can be paid." : ": it can be paid.";
          case LIKELY ->
              ", which are there only if money comes back as it did. "
                  + firstEn(day.firstDay(), "By due dates");
          case NO ->
              ": %s yuan are missing. %s %s"
                  .formatted(
                      missing(day, needed),
                      firstEn(day.firstExpectedDay(), "As expected"),
                      firstEn(day.firstDay(), "By due dates"));
        };
    return there + answer;
  }

  private static String missing(PaymentDay day, Money needed) {
    Money there = day.expected().isMoreThan(day.byDueDates()) ? day.expected() : day.byDueDates();
    return needed.minus(there).grouped();
  }

  private static String firstZh(LocalDate first, String line) {
    return first == null ? line + "在预测期内均不足。" : "%s最早%s可放。".formatted(line, first);
  }

  private static String firstEn(LocalDate first, String line) {
    return first == null
        ? line + " it does not fit within the forecast."
        : "%s it fits from %s.".formatted(line, first);
  }
}
