package org.yuqiao.casefile.model;

import static org.yuqiao.casefile.model.DeadlineKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.yuqiao.calendar.model.WorkingCalendar;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.policy.model.PolicyEdition;

/** The diary (期限表): which deadlines a fact opens and which it closes. */
public final class DeadlineRules {

  /** A deadline that a fact opens. */
  public record Opening(DeadlineKind kind, LocalDate dueOn, boolean provisional) {}

  /** What a fact does to the diary. */
  public record Change(List<Opening> opens, Set<DeadlineKind> closes) {}

  /** What the rules look at besides the fact: the case after it, day, calendar and edition. */
  public record Facts(
      BridgeCase file, LocalDate today, WorkingCalendar calendar, PolicyEdition edition) {

    private Opening workingDays(DeadlineKind kind, int count) {
      return workingDays(kind, today, count);
    }

    private Opening renewalFrom(LocalDate day) {
      return workingDays(RENEWAL, day, edition.bankRenewWorkingDays());
    }

    private Opening workingDays(DeadlineKind kind, LocalDate from, int count) {
      var due = calendar.plusWorkingDays(from, count);
      return new Opening(kind, due, !calendar.isPublished(due.getYear()));
    }
  }

  private static final Change NOTHING = new Change(List.of(), Set.of());
  private static final Set<DeadlineKind> BEFORE_MONEY =
      EnumSet.of(BANK_ANSWER, DECISION, CONFIRMATION_VALIDITY);

  private static final Map<Class<? extends CaseEvent>, BiFunction<CaseEvent, Facts, Change>> TABLE =
      new LinkedHashMap<>();

  static {
    nothing(
        ApplicationDrafted.class,
        ApplicationAmended.class,
        ApplicationSubmitted.class,
        GuaranteeRegistered.class,
        ApplicationReviewed.class,
        FirstApprovalGiven.class,
        AgreementSigned.class,
        OwnMoneyProven.class,
        PaymentPrepared.class,
        PaymentCancelled.class,
        PaymentReleased.class,
        PaymentSent.class,
        PaymentAccepted.class,
        PaymentUnknown.class,
        PaymentRejected.class,
        PaymentReinstated.class,
        OldLoanSettled.class,
        RepaymentReceived.class,
        PaymentDemanded.class,
        RecoveryProposed.class,
        RecoveryProposalRejected.class,
        RecoveryStarted.class,
        LossRecovered.class,
        FeeCharged.class,
        FeeWaived.class,
        FeePaid.class,
        FeeSettled.class,
        FeePrepaid.class,
        PrepaidFeeApplied.class,
        SurchargeCharged.class,
        FeeReopened.class,
        FeeReversed.class,
        FeeRefundDue.class,
        FeePaymentReversed.class,
        RefundPrepared.class,
        RefundCancelled.class,
        FeeRefunded.class,
        GuarantorRefundDue.class,
        GuarantorRefundVoided.class,
        GuarantorRefunded.class,
        ClassCorrected.class,
        RepaymentReversed.class,
        DocumentFiled.class,
        StepRefused.class);

    rule(
        ApplicationAccepted.class,
        (e, f) -> opening(new Opening(BANK_ANSWER, f.file().oldLoan().maturesOn(), false)));
    rule(RenewalConfirmed.class, (e, f) -> confirmed(e.confirmation(), f));
    rule(RenewalConfirmationChanged.class, (e, f) -> confirmed(e.confirmation(), f));
    rule(ApplicationApproved.class, (e, f) -> closing(EnumSet.of(DECISION)));
    rule(
        FundsDrawn.class,
        (e, f) ->
            new Change(
                List.of(
                    new Opening(RETURN_OF_FUNDS, e.dueOn(), e.dueProvisional()),
                    f.renewalFrom(f.today())),
                EnumSet.of(CONFIRMATION_VALIDITY)));
    rule(
        DueDateMoved.class,
        (e, f) ->
            f.file().status().inTime()
                ? new Change(
                    List.of(new Opening(RETURN_OF_FUNDS, e.to(), e.provisional())),
                    EnumSet.of(RETURN_OF_FUNDS))
                : NOTHING);
    rule(LoanReopened.class, (e, f) -> new Change(outAgain(f), Set.of()));
    rule(MarkedOverdue.class, (e, f) -> closing(EnumSet.of(RETURN_OF_FUNDS)));
    rule(RenewalGranted.class, (e, f) -> closing(EnumSet.of(RENEWAL)));
    rule(LoanRepaid.class, (e, f) -> closing(EnumSet.of(RETURN_OF_FUNDS, RENEWAL)));
    rule(CompensationReceived.class, (e, f) -> closing(EnumSet.of(RENEWAL)));
    rule(LoanWrittenOff.class, (e, f) -> closing(EnumSet.allOf(DeadlineKind.class)));
    rule(CaseClosed.class, (e, f) -> closing(EnumSet.of(RETURN_OF_FUNDS, RENEWAL)));
    ends(ApplicationReturned.class);
    ends(ApplicationWithdrawn.class);
    ends(RenewalDeclined.class);
    ends(ConfirmationLapsed.class);
    ends(ApplicationRejected.class);
  }

  private DeadlineRules() {}

  public static Change change(CaseEvent event, Facts facts) {
    return TABLE.get(event.getClass()).apply(event, facts);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends CaseEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static Change confirmed(Confirmation confirmation, Facts facts) {
    return new Change(
        List.of(
            new Opening(CONFIRMATION_VALIDITY, confirmation.validUntil(), false),
            facts.workingDays(DECISION, facts.edition().operatorApproveWorkingDays())),
        BEFORE_MONEY);
  }

  /** What was closed with the return runs again from the drawdown day. */
  private static List<Opening> outAgain(Facts facts) {
    var file = facts.file();
    var openings = new ArrayList<Opening>();
    if (file.status().inTime()) {
      openings.add(new Opening(RETURN_OF_FUNDS, file.dueOn(), file.dueProvisional()));
    }
    boolean renewalOpen = file.status().inTime() || file.status() == CaseStatus.OVERDUE;
    if (renewalOpen && file.renewedOn() == null) {
      openings.add(facts.renewalFrom(file.drawnOn()));
    }
    return openings;
  }

  private static Change opening(Opening opening) {
    return new Change(List.of(opening), Set.of());
  }

  private static Change closing(Set<DeadlineKind> kinds) {
    return new Change(List.of(), kinds);
  }

  private static <E extends CaseEvent> void rule(
      Class<E> event, BiFunction<E, Facts, Change> rule) {
    TABLE.put(event, (e, facts) -> rule.apply(event.cast(e), facts));
  }

  private static <E extends CaseEvent> void ends(Class<E> event) {
    rule(event, (e, facts) -> closing(BEFORE_MONEY));
  }

  @SafeVarargs
  private static void nothing(Class<? extends CaseEvent>... events) {
    for (var event : events) {
      TABLE.put(event, (e, facts) -> NOTHING);
    }
  }
}
