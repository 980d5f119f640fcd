package org.yuqiao.casefile.model;

import static org.yuqiao.casefile.model.CaseStatus.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yuqiao.casefile.model.CaseEvent.*;

/**
 * The procedure (办理程序): from which state which fact leads where. What is not written here cannot
 * happen. Source: domain.md section 9, whose states these are; clause C-1.
 */
public final class CaseTransitions {

  private static final CaseStatus[] BEFORE_MONEY = {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    BANK_CONFIRMED,
    REVIEWED,
    FIRST_APPROVED,
    APPROVED,
    CONTRACTED,
    OWN_MONEY_READY,
    PAYMENT_PREPARED
  };
  private static final CaseStatus[] CONFIRMED = {
    BANK_CONFIRMED,
    REVIEWED,
    FIRST_APPROVED,
    APPROVED,
    CONTRACTED,
    OWN_MONEY_READY,
    PAYMENT_PREPARED
  };
  private static final CaseStatus[] UNDER_DECISION = {BANK_CONFIRMED, REVIEWED, FIRST_APPROVED};
  private static final CaseStatus[] OUT_IN_TIME = {DISBURSED, OLD_LOAN_SETTLED, RENEWED};
  private static final CaseStatus[] OUT_LATE = {OVERDUE, COMPENSATED, IN_RECOVERY};
  private static final Set<CaseStatus> OUT =
      EnumSet.of(DISBURSED, OLD_LOAN_SETTLED, RENEWED, OVERDUE, COMPENSATED, IN_RECOVERY);
  private static final CaseStatus[] BACK = {REPAID, FEE_SETTLED};

  /** Where a fee may stand charged: the principal is back, though recovery may go on for it. */
  private static final CaseStatus[] FEE_OPEN = {REPAID, COMPENSATED, IN_RECOVERY};

  /** Where a refund may be paid out: the money is back, or the application came to nothing. */
  private static final CaseStatus[] REFUNDABLE = {
    OVERDUE,
    COMPENSATED,
    IN_RECOVERY,
    REPAID,
    FEE_SETTLED,
    BANK_DECLINED,
    REJECTED,
    WITHDRAWN,
    LAPSED
  };

  private static final Map<Class<? extends CaseEvent>, Map<CaseStatus, Set<CaseStatus>>> TABLE =
      new LinkedHashMap<>();

  static {
    TABLE.put(ApplicationDrafted.class, new EnumMap<>(CaseStatus.class));
    stay(ApplicationAmended.class, DRAFT, RETURNED);
    to(SUBMITTED, ApplicationSubmitted.class, DRAFT, RETURNED);
    to(RETURNED, ApplicationReturned.class, SUBMITTED, ACCEPTED);
    to(ACCEPTED, ApplicationAccepted.class, SUBMITTED);
    to(WITHDRAWN, ApplicationWithdrawn.class, BEFORE_MONEY);

    to(BANK_CONFIRMED, RenewalConfirmed.class, ACCEPTED);
    to(BANK_CONFIRMED, RenewalConfirmationChanged.class, CONFIRMED);
    to(BANK_DECLINED, RenewalDeclined.class, ACCEPTED);
    to(BANK_DECLINED, RenewalDeclined.class, CONFIRMED);
    to(LAPSED, ConfirmationLapsed.class, CONFIRMED);
    stay(GuaranteeRegistered.class, ACCEPTED);
    stay(GuaranteeRegistered.class, CONFIRMED);

    to(REVIEWED, ApplicationReviewed.class, BANK_CONFIRMED);
    to(FIRST_APPROVED, FirstApprovalGiven.class, REVIEWED);
    to(APPROVED, ApplicationApproved.class, REVIEWED, FIRST_APPROVED);
    to(REJECTED, ApplicationRejected.class, UNDER_DECISION);

    to(CONTRACTED, AgreementSigned.class, APPROVED);
    to(OWN_MONEY_READY, OwnMoneyProven.class, CONTRACTED);
    to(PAYMENT_PREPARED, PaymentPrepared.class, OWN_MONEY_READY);
    to(OWN_MONEY_READY, PaymentCancelled.class, PAYMENT_PREPARED);
    to(PAYMENT_RELEASED, PaymentReleased.class, PAYMENT_PREPARED);
    stay(PaymentSent.class, PAYMENT_RELEASED);
    stay(PaymentAccepted.class, PAYMENT_RELEASED);
    stay(PaymentUnknown.class, PAYMENT_RELEASED);
    to(OWN_MONEY_READY, PaymentRejected.class, PAYMENT_RELEASED);
    to(PAYMENT_RELEASED, PaymentReinstated.class, OWN_MONEY_READY);
    to(DISBURSED, FundsDrawn.class, PAYMENT_PREPARED, PAYMENT_RELEASED);
    stay(DueDateMoved.class, OUT_IN_TIME);
    stay(DueDateMoved.class, REPAID, COMPENSATED, FEE_SETTLED);
    stay(ClassCorrected.class, OUT_IN_TIME);
    stay(ClassCorrected.class, OUT_LATE);
    stay(ClassCorrected.class, BACK);

    to(OLD_LOAN_SETTLED, OldLoanSettled.class, DISBURSED);
    stay(OldLoanSettled.class, OUT_LATE);
    stay(OldLoanSettled.class, BACK);
    to(RENEWED, RenewalGranted.class, OLD_LOAN_SETTLED);
    stay(RenewalGranted.class, OUT_LATE);
    stay(RenewalGranted.class, BACK);

    stay(RepaymentReceived.class, OUT_IN_TIME);
    stay(RepaymentReceived.class, OUT_LATE);
    stay(RepaymentReceived.class, BACK);
    to(REPAID, LoanRepaid.class, OUT_IN_TIME);
    to(REPAID, LoanRepaid.class, OUT_LATE);
    stay(RepaymentReversed.class, OUT_IN_TIME);
    stay(RepaymentReversed.class, OUT_LATE);
    stay(RepaymentReversed.class, BACK);
    stay(RepaymentReversed.class, WRITTEN_OFF);
    back(LoanReopened.class, OUT, REPAID);

    to(OVERDUE, MarkedOverdue.class, OUT_IN_TIME);
    stay(PaymentDemanded.class, OUT_LATE);
    stay(RecoveryProposed.class, OVERDUE, IN_RECOVERY);
    stay(RecoveryProposalRejected.class, OVERDUE, IN_RECOVERY);
    to(COMPENSATED, CompensationReceived.class, OVERDUE, IN_RECOVERY);
    to(IN_RECOVERY, RecoveryStarted.class, OVERDUE, COMPENSATED);
    to(WRITTEN_OFF, LoanWrittenOff.class, IN_RECOVERY);
    stay(LossRecovered.class, WRITTEN_OFF);

    stay(GuarantorRefundDue.class, OUT_LATE);
    stay(GuarantorRefundDue.class, BACK);
    stay(GuarantorRefundVoided.class, OUT_LATE);
    stay(GuarantorRefundVoided.class, BACK);

    stay(FeePrepaid.class, CONTRACTED, OWN_MONEY_READY, PAYMENT_PREPARED);
    stay(FeeCharged.class, FEE_OPEN);
    stay(FeeWaived.class, FEE_OPEN);
    stay(SurchargeCharged.class, FEE_OPEN);
    stay(PrepaidFeeApplied.class, FEE_OPEN);
    stay(FeePaid.class, FEE_OPEN);
    stay(FeeReversed.class, FEE_OPEN);
    stay(FeeRefundDue.class, FEE_OPEN);
    stay(FeePaymentReversed.class, CONFIRMED);
    stay(FeePaymentReversed.class, OUT_IN_TIME);
    stay(FeePaymentReversed.class, OUT_LATE);
    stay(FeePaymentReversed.class, BACK);
    stay(FeePaymentReversed.class, BANK_DECLINED, REJECTED, WITHDRAWN, LAPSED);
    to(FEE_SETTLED, FeeSettled.class, FEE_OPEN);
    back(FeeReopened.class, EnumSet.of(REPAID, COMPENSATED, IN_RECOVERY), FEE_SETTLED);
    stay(RefundPrepared.class, REFUNDABLE);
    stay(RefundCancelled.class, REFUNDABLE);
    stay(FeeRefunded.class, REFUNDABLE);
    stay(GuarantorRefunded.class, REFUNDABLE);
    to(CLOSED, CaseClosed.class, FEE_SETTLED);

    stay(DocumentFiled.class, without(CLOSED, WRITTEN_OFF, REJECTED, WITHDRAWN, LAPSED));
    stay(StepRefused.class, CaseStatus.values());
  }

  private CaseTransitions() {}

  /** Whether the procedure has the step. */
  public static boolean allows(CaseStatus from, Class<? extends CaseEvent> event) {
    return from == null ? event == ApplicationDrafted.class : TABLE.get(event).containsKey(from);
  }

  /**
   * Where a fact leads.
   *
   * @param from the state, or null before the first fact
   * @throws IllegalStateException if the procedure has no such step
   */
  public static CaseStatus next(CaseStatus from, CaseEvent event) {
    var targets = targets(from, event.getClass());
    var target =
        event instanceof CaseEvent.Reopening reopening
            ? reopening.backTo()
            : targets.iterator().next();
    if (!targets.contains(target)) {
      throw new IllegalStateException(
          "no step " + event.getClass().getSimpleName() + " from " + from + " to " + target);
    }
    return target;
  }

  /**
   * Where a kind of fact may lead: one state, or several for a fact that takes the case back.
   *
   * @throws IllegalStateException if the procedure has no such step
   */
  public static Set<CaseStatus> targets(CaseStatus from, Class<? extends CaseEvent> event) {
    if (!allows(from, event)) {
      throw new IllegalStateException("no step " + event.getSimpleName() + " from " + from);
    }
    return from == null ? Set.of(DRAFT) : TABLE.get(event).get(from);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends CaseEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static void to(
      CaseStatus target, Class<? extends CaseEvent> event, CaseStatus... sources) {
    put(event, from -> EnumSet.of(target), sources);
  }

  private static void stay(Class<? extends CaseEvent> event, CaseStatus... sources) {
    put(event, EnumSet::of, sources);
  }

  private static void back(
      Class<? extends CaseEvent> event, Set<CaseStatus> targets, CaseStatus source) {
    put(event, from -> targets, source);
  }

  private static void put(
      Class<? extends CaseEvent> event,
      Function<CaseStatus, Set<CaseStatus>> targets,
      CaseStatus... sources) {
    var row = TABLE.computeIfAbsent(event, e -> new EnumMap<>(CaseStatus.class));
    for (CaseStatus from : sources) {
      if (row.put(from, targets.apply(from)) != null) {
        throw new IllegalStateException("two steps for " + event.getSimpleName() + " from " + from);
      }
    }
  }

  private static CaseStatus[] without(CaseStatus... left) {
    var out = Set.of(left);
    return Arrays.stream(values()).filter(s -> !out.contains(s)).toArray(CaseStatus[]::new);
  }
}
