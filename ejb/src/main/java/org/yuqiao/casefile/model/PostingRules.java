package org.yuqiao.casefile.model;

import static org.yuqiao.ledger.model.Account.*;
import static org.yuqiao.ledger.model.Posting.credit;
import static org.yuqiao.ledger.model.Posting.debit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.Posting;

/**
 * The accounting manual (核算办法): what each fact books. A fact sees the case as it stood before it.
 * Due, waived and payable fees are always posted apart, so that a waiver leaves evidence (P6-5).
 */
public final class PostingRules {

  private static final Map<
          Class<? extends CaseEvent>, BiFunction<CaseEvent, BridgeCase, List<Posting>>>
      TABLE = new LinkedHashMap<>();

  static {
    nothing(
        ApplicationDrafted.class,
        ApplicationAmended.class,
        ApplicationSubmitted.class,
        ApplicationReturned.class,
        ApplicationAccepted.class,
        RenewalConfirmed.class,
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
        DueDateMoved.class,
        OldLoanSettled.class,
        RenewalGranted.class,
        LoanRepaid.class,
        PaymentDemanded.class,
        RecoveryProposed.class,
        RecoveryProposalRejected.class,
        RecoveryStarted.class,
        FeeSettled.class,
        FeeReopened.class,
        LoanReopened.class,
        ClassCorrected.class,
        RefundPrepared.class,
        RefundCancelled.class,
        CaseClosed.class,
        DocumentFiled.class,
        StepRefused.class);

    books(ApplicationApproved.class, (e, file) -> reserve(e.decision().approved()));
    books(RenewalConfirmationChanged.class, (e, file) -> release(file.reserved()));
    comesToNothing(ApplicationWithdrawn.class);
    comesToNothing(RenewalDeclined.class);
    comesToNothing(ConfirmationLapsed.class);
    comesToNothing(ApplicationRejected.class);

    books(
        FundsDrawn.class,
        (e, file) -> {
          var postings = new ArrayList<>(release(file.reserved()));
          postings.add(debit(BRIDGE_LOANS, e.amount()));
          postings.add(credit(SPECIAL_ACCOUNT, e.amount()).at(e.payingAccount()));
          return postings;
        });
    books(
        RepaymentReceived.class,
        (e, file) -> List.of(received(e.cash(), e.amount()), credit(loansOf(file), e.amount())));
    books(MarkedOverdue.class, (e, file) -> move(OVERDUE_LOANS, BRIDGE_LOANS, e.outstanding()));
    books(
        CompensationReceived.class,
        (e, file) -> List.of(received(e.cash(), e.amount()), credit(COMPENSATION, e.amount())));
    books(
        LoanWrittenOff.class,
        (e, file) -> {
          var postings = new ArrayList<>(move(WRITTEN_OFF, OVERDUE_LOANS, e.amount()));
          postings.addAll(move(COMPENSATION, OVERDUE_LOANS, file.compensated()));
          return postings;
        });
    books(
        LossRecovered.class,
        (e, file) -> List.of(received(e.cash(), e.amount()), credit(WRITTEN_OFF, e.amount())));
    books(FeeCharged.class, (e, file) -> move(FEE_RECEIVABLE, FEE_INCOME, e.due()));
    books(FeeWaived.class, (e, file) -> move(FEE_WAIVED, FEE_RECEIVABLE, e.amount()));
    books(
        FeePaid.class,
        (e, file) -> List.of(received(e.cash(), e.amount()), credit(FEE_RECEIVABLE, e.amount())));
    books(
        FeePrepaid.class,
        (e, file) -> List.of(received(e.cash(), e.amount()), credit(PREPAID_FEES, e.amount())));
    books(PrepaidFeeApplied.class, (e, file) -> move(PREPAID_FEES, FEE_RECEIVABLE, e.amount()));
    books(SurchargeCharged.class, (e, file) -> move(FEE_RECEIVABLE, SURCHARGE_INCOME, e.amount()));
    books(FeeRefundDue.class, (e, file) -> move(PREPAID_FEES, FEES_TO_REFUND, e.amount()));
    books(FeeReversed.class, (e, file) -> feeReversed(e));
    books(FeeRefunded.class, (e, file) -> paidBack(FEES_TO_REFUND, e.amount(), e.fundAccount()));
    books(
        GuarantorRefundDue.class, (e, file) -> move(COMPENSATION, OWED_TO_GUARANTORS, e.amount()));
    books(
        GuarantorRefundVoided.class,
        (e, file) -> move(OWED_TO_GUARANTORS, COMPENSATION, e.amount()));
    books(
        GuarantorRefunded.class,
        (e, file) -> paidBack(OWED_TO_GUARANTORS, e.amount(), e.fundAccount()));
    books(
        RepaymentReversed.class,
        (e, file) ->
            List.of(debit(missingOf(file), e.amount()), received(e.cash(), e.amount()).opposite()));
    books(FeePaymentReversed.class, PostingRules::feePaymentReversed);
  }

  private PostingRules() {}

  /** What a fact books; empty where no money is promised, moved or owed. */
  public static List<Posting> postings(CaseEvent event, BridgeCase before) {
    return TABLE.get(event.getClass()).apply(event, before);
  }

  /** The day an entry stands under in the books: the day money moved, else the business date. */
  public static LocalDate bookedOn(CaseEvent event, LocalDate businessDate) {
    if (event instanceof FundsDrawn drawn) {
      return drawn.drawnOn();
    }
    if (event instanceof RepaymentReceived received) {
      return received.receivedOn();
    } else if (event instanceof LossRecovered recovered) {
      return recovered.receivedOn();
    }
    return ofFee(event, businessDate);
  }

  private static LocalDate ofFee(CaseEvent event, LocalDate businessDate) {
    if (event instanceof FeePaid paid) {
      return paid.receivedOn();
    } else if (event instanceof FeePrepaid prepaid) {
      return prepaid.receivedOn();
    } else if (event instanceof FeeRefunded refunded) {
      return refunded.paidOn();
    }
    return event instanceof GuarantorRefunded refunded ? refunded.paidOn() : businessDate;
  }

  /** The facts the table speaks of. */
  public static Set<Class<? extends CaseEvent>> events() {
    return Set.copyOf(TABLE.keySet());
  }

  /** The bank's or the document's number behind a fact's entry, or null. */
  public static String reference(CaseEvent event) {
    if (event instanceof FundsDrawn drawn) {
      return drawn.bankReference();
    } else if (event instanceof RepaymentReceived received) {
      return received.bankReference();
    } else if (event instanceof FeePaid paid) {
      return paid.bankReference();
    } else if (event instanceof CompensationReceived received) {
      return received.documentNumber();
    }
    return event instanceof LoanWrittenOff written ? written.documentNumber() : ofRest(event);
  }

  /** A reversal names the entry it takes back. */
  private static String ofRest(CaseEvent event) {
    if (event instanceof FeePrepaid prepaid) {
      return prepaid.bankReference();
    } else if (event instanceof FeeRefunded refunded) {
      return refunded.bankReference();
    } else if (event instanceof GuarantorRefunded refunded) {
      return refunded.bankReference();
    } else if (event instanceof LossRecovered recovered) {
      return recovered.bankReference();
    } else if (event instanceof FeeReversed reversed) {
      return reversed.of();
    } else if (event instanceof RepaymentReversed reversed) {
      return reversed.of();
    }
    return event instanceof FeePaymentReversed reversed ? reversed.of() : null;
  }

  private static List<Posting> feeReversed(FeeReversed e) {
    var postings = new ArrayList<>(move(FEE_INCOME, FEE_RECEIVABLE, e.due()));
    postings.addAll(move(FEE_RECEIVABLE, FEE_WAIVED, e.waived()));
    postings.addAll(move(SURCHARGE_INCOME, FEE_RECEIVABLE, e.surcharge()));
    postings.addAll(move(FEE_RECEIVABLE, PREPAID_FEES, e.paid()));
    postings.addAll(move(FEES_TO_REFUND, PREPAID_FEES, e.refundDue()));
    return postings;
  }

  private static List<Posting> feePaymentReversed(FeePaymentReversed e, BridgeCase file) {
    var held = FeeMoney.of(file);
    var left = held.without(e.amount());
    var postings = new ArrayList<Posting>();
    owed(PREPAID_FEES, held.prepaid().minus(left.prepaid())).ifPresent(postings::add);
    owed(FEES_TO_REFUND, held.refundDue().minus(left.refundDue())).ifPresent(postings::add);
    owed(FEE_RECEIVABLE, held.paid().minus(left.paid())).ifPresent(postings::add);
    postings.add(received(e.cash(), e.amount()).opposite());
    return postings;
  }

  private static Optional<Posting> owed(Account account, Money amount) {
    return amount.isPositive() ? Optional.of(debit(account, amount)) : Optional.empty();
  }

  private static List<Posting> paidBack(Account owed, Money amount, String fundAccount) {
    return List.of(
        debit(owed, amount),
        credit(SPECIAL_ACCOUNT, amount).at(fundAccount == null ? FundAccount.CITY : fundAccount));
  }

  private static List<Posting> reserve(Money amount) {
    return promise(move(RESERVED, RESERVED_CONTRA, amount));
  }

  private static List<Posting> release(Money amount) {
    return promise(move(RESERVED_CONTRA, RESERVED, amount));
  }

  /** Promises are made from the city's account. */
  private static List<Posting> promise(List<Posting> postings) {
    return postings.stream().map(posting -> posting.at(FundAccount.CITY)).toList();
  }

  private static Posting received(Cash cash, Money amount) {
    return Cash.orCity(cash).received(amount);
  }

  private static Account loansOf(BridgeCase file) {
    return file.overdueOn() == null ? BRIDGE_LOANS : OVERDUE_LOANS;
  }

  /** Where principal stands that turns out never to have come. */
  private static Account missingOf(BridgeCase file) {
    return file.status() == CaseStatus.WRITTEN_OFF ? WRITTEN_OFF : loansOf(file);
  }

  private static List<Posting> move(Account debited, Account credited, Money amount) {
    return amount.isZero() ? List.of() : List.of(debit(debited, amount), credit(credited, amount));
  }

  private static <E extends CaseEvent> void books(
      Class<E> event, BiFunction<E, BridgeCase, List<Posting>> rule) {
    TABLE.put(event, (e, file) -> rule.apply(event.cast(e), file));
  }

  /** No money will go out: what is promised is free, what was prepaid is owed back. */
  private static <E extends CaseEvent> void comesToNothing(Class<E> event) {
    books(
        event,
        (e, file) -> {
          var postings = new ArrayList<>(release(file.reserved()));
          postings.addAll(move(PREPAID_FEES, FEES_TO_REFUND, file.feePrepaid()));
          return postings;
        });
  }

  @SafeVarargs
  private static void nothing(Class<? extends CaseEvent>... events) {
    for (var event : events) {
      TABLE.put(event, (e, file) -> List.of());
    }
  }
}
