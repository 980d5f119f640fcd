package org.yuqiao.web.faces.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;

/** The procedure of a case as a row of steps, each with its day and person, read off the record. */
final class Stepper {

  /**
   * A step.
   *
   * @param state done, now, late, stopped, skipped or ahead
   */
  public record Step(String key, String state, LocalDate on, String by) {}

  /** The steps in the order of the procedure with the fact that takes each. */
  private static final List<Map.Entry<String, String>> STEPS =
      List.of(
          Map.entry("submit", "ApplicationSubmitted"),
          Map.entry("accept", "ApplicationAccepted"),
          Map.entry("confirm", "RenewalConfirmed"),
          Map.entry("review", "ApplicationReviewed"),
          Map.entry("approve", "ApplicationApproved"),
          Map.entry("sign", "AgreementSigned"),
          Map.entry("own", "OwnMoneyProven"),
          Map.entry("prepare", "PaymentPrepared"),
          Map.entry("draw", "FundsDrawn"),
          Map.entry("settle", "OldLoanSettled"),
          Map.entry("renew", "RenewalGranted"),
          Map.entry("return", "LoanRepaid"),
          Map.entry("fee", "FeeSettled"),
          Map.entry("close", "CaseClosed"));

  private static final Map<String, List<String>> UNDOES =
      Map.of(
          "ApplicationReturned",
          List.of("ApplicationSubmitted", "ApplicationAccepted"),
          "RenewalConfirmationChanged",
          List.of(
              "ApplicationReviewed",
              "ApplicationApproved",
              "AgreementSigned",
              "OwnMoneyProven",
              "PaymentPrepared"),
          "PaymentCancelled",
          List.of("PaymentPrepared"),
          "PaymentRejected",
          List.of("PaymentPrepared"));

  /** Facts that take the step of another. */
  private static final Map<String, String> SAME_STEP =
      Map.of(
          "RenewalConfirmationChanged", "RenewalConfirmed",
          "PaymentReinstated", "PaymentPrepared");

  private static final Set<String> STOPPED =
      Set.of("BANK_DECLINED", "REJECTED", "WITHDRAWN", "LAPSED", "WRITTEN_OFF");

  private static final Set<String> LATE = Set.of("OVERDUE", "COMPENSATED", "IN_RECOVERY");

  private Stepper() {}

  static List<Step> of(CaseView view, List<TimelineEntry> timeline) {
    var taken = taken(timeline);
    int last = lastTaken(taken);
    var steps = new ArrayList<Step>();
    boolean waiting = true;
    for (int place = 0; place < STEPS.size(); place++) {
      var step = STEPS.get(place);
      var fact = taken.get(step.getValue());
      if (fact != null) {
        steps.add(new Step(step.getKey(), "done", fact.businessDate(), fact.actorName()));
        continue;
      }
      String state = waiting && place > last ? awaited(view, step.getKey()) : "ahead";
      steps.add(new Step(step.getKey(), place < last ? "skipped" : state, null, null));
      waiting = waiting && place < last;
    }
    return steps;
  }

  private static String awaited(CaseView view, String step) {
    if (STOPPED.contains(view.status().code())) {
      return "stopped";
    }
    boolean late = LATE.contains(view.status().code());
    return late && Set.of("settle", "renew", "return").contains(step) ? "late" : "now";
  }

  private static Map<String, TimelineEntry> taken(List<TimelineEntry> timeline) {
    var taken = new HashMap<String, TimelineEntry>();
    for (var entry : timeline) {
      UNDOES.getOrDefault(entry.kind(), List.of()).forEach(taken::remove);
      taken.put(SAME_STEP.getOrDefault(entry.kind(), entry.kind()), entry);
    }
    return taken;
  }

  private static int lastTaken(Map<String, TimelineEntry> taken) {
    int last = -1;
    for (int place = 0; place < STEPS.size(); place++) {
      if (taken.containsKey(STEPS.get(place).getValue())) {
        last = place;
      }
    }
    return last;
  }
}
