package org.yuqiao.casefile.model;

import static org.yuqiao.casefile.model.CaseStatus.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
  private static final CaseStatus[] BACK = {REPAID, FEE_SETTLED};

  private static final Map<Class<? extends CaseEvent>, Map<CaseStatus, CaseStatus>> TABLE =
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

    to(OLD_LOAN_SETTLED, OldLoanSettled.class, DISBURSED);
    stay(OldLoanSettled.class, OUT_LATE);
    stay(OldLoanSettled.class, BACK);
    to(RENEWED, RenewalGranted.class, OLD_LOAN_SETTLED);
    stay(RenewalGranted.class, OUT_LATE);
    stay(RenewalGranted.class, BACK);

    stay(RepaymentReceived.class, OUT_IN_TIME);
    stay(RepaymentReceived.class, OVERDUE, IN_RECOVERY);
    to(REPAID, LoanRepaid.class, OUT_IN_TIME);
    to(REPAID, LoanRepaid.class, OVERDUE, IN_RECOVERY);

    to(OVERDUE, MarkedOverdue.class, OUT_IN_TIME);
    stay(PaymentDemanded.class, OUT_LATE);
    stay(RecoveryProposed.class, OVERDUE, IN_RECOVERY);
    stay(RecoveryProposalRejected.class, OVERDUE, IN_RECOVERY);
    to(COMPENSATED, CompensationReceived.class, OVERDUE, IN_RECOVERY);
    to(IN_RECOVERY, RecoveryStarted.class, OVERDUE, COMPENSATED);
    to(WRITTEN_OFF, LoanWrittenOff.class, IN_RECOVERY);

    stay(FeeCharged.class, REPAID, COMPENSATED);
    stay(FeeWaived.class, REPAID, COMPENSATED);
    stay(FeePaid.class, REPAID, COMPENSATED);
    to(FEE_SETTLED, FeeSettled.class, REPAID, COMPENSATED);
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
  public static CaseStatus next(CaseStatus from, Class<? extends CaseEvent> event) {
    if (!allows(from, event)) {
      throw new IllegalStateException("no step " + event.getSimpleName() + " from " + from);
    }
    return from == null ? DRAFT : TABLE.get(event).get(from);
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends CaseEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  private static void to(
      CaseStatus target, Class<? extends CaseEvent> event, CaseStatus... sources) {
    put(event, from -> target, sources);
  }

  private static void stay(Class<? extends CaseEvent> event, CaseStatus... sources) {
    put(event, UnaryOperator.identity(), sources);
  }

  private static void put(
      Class<? extends CaseEvent> event, UnaryOperator<CaseStatus> target, CaseStatus... sources) {
    var row = TABLE.computeIfAbsent(event, e -> new EnumMap<>(CaseStatus.class));
    for (CaseStatus from : sources) {
      if (row.put(from, target.apply(from)) != null) {
        throw new IllegalStateException("two steps for " + event.getSimpleName() + " from " + from);
      }
    }
  }

  private static CaseStatus[] without(CaseStatus... left) {
    var out = Set.of(left);
    return Arrays.stream(values()).filter(s -> !out.contains(s)).toArray(CaseStatus[]::new);
  }
}
