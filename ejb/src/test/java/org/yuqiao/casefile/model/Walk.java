package org.yuqiao.casefile.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.Posting;

/**
 * A case that wanders through the procedure: each number of a walk picks one of the facts that may
 * happen next, with amounts that the verbs' own rules would let pass.
 */
public final class Walk {

  /** What a fact books, seen from before it. */
  public interface Manual extends BiFunction<CaseEvent, BridgeCase, List<Posting>> {}

  final BridgeCase file;
  final List<CaseEvent> facts = new ArrayList<>();
  final List<CaseStatus> states = new ArrayList<>();
  final Map<Account, Money> balances = new EnumMap<>(Account.class);
  private final Manual manual;
  private JournalEntry entry;

  Walk(Manual manual) {
    this(manual, SampleFacts.newCase());
  }

  /** The walk of one case among others. */
  public Walk(Manual manual, BridgeCase file) {
    this.manual = manual;
    this.file = file;
    take(new ApplicationDrafted(SampleFacts.application(SampleFacts.AMOUNT)));
  }

  public BridgeCase file() {
    return file;
  }

  /** The newest fact. */
  public CaseEvent fact() {
    return facts.get(facts.size() - 1);
  }

  /** How many facts there are. */
  public int length() {
    return facts.size();
  }

  /** What the newest fact booked, which may be nothing. */
  public JournalEntry entry() {
    return entry;
  }

  /** What the facts so far have booked under an account, debit less credit. */
  public Money balance(Account account) {
    return balances.getOrDefault(account, Money.ZERO);
  }

  /** Goes one step, if any is left. */
  public void step(int choice) {
    var open = open(choice);
    if (!open.isEmpty()) {
      take(open.get(choice / 30 % open.size())); // apart from what its low part decides
    }
  }

  private void take(CaseEvent fact) {
    var postings = manual.apply(fact, file);
    file.apply(fact, SampleFacts.STAMP);
    entry =
        new JournalEntry(file.number().value(), facts.size() + 1, SampleFacts.DAY, postings, null);
    for (Account account : Account.values()) {
      balances.merge(account, entry.changeOf(account), Money::plus);
    }
    facts.add(fact);
    states.add(file.status());
  }

  /** What may happen next; two times in three only what leads on, so that walks get far. */
  private List<CaseEvent> open(int choice) {
    var all =
        SampleFacts.kinds().stream()
            .filter(kind -> CaseTransitions.allows(file.status(), kind))
            .flatMap(kind -> fact(kind, choice).stream())
            .toList();
    var onward = all.stream().filter(this::leadsOn).toList();
    return choice % 3 == 0 || onward.isEmpty() ? all : onward;
  }

  private boolean leadsOn(CaseEvent fact) {
    var next = CaseTransitions.next(file.status(), fact);
    return next.ordinal() > file.status().ordinal() && (!next.ended() || next == CaseStatus.CLOSED);
  }

  private Optional<CaseEvent> fact(Class<? extends CaseEvent> kind, int choice) {
    CaseEvent sample = SampleFacts.of(kind);
    if (sample instanceof ApplicationAmended) {
      return some(new ApplicationAmended(SampleFacts.application(upTo("80000000.00", choice))));
    } else if (sample instanceof RenewalConfirmationChanged) {
      var confirmation = SampleFacts.confirmation(upTo("80000000.00", choice));
      return some(new RenewalConfirmationChanged(confirmation));
    } else if (sample instanceof ApplicationApproved) {
      return some(new ApplicationApproved(SampleFacts.decision(upTo("80000000.00", choice))));
    }
    return money(sample, choice);
  }

  private Optional<CaseEvent> money(CaseEvent sample, int choice) {
    Money owed = file.outstanding();
    if (sample instanceof FundsDrawn drawn) {
      return some(
          new FundsDrawn(
              upTo(file.approved(), choice),
              drawn.drawnOn(),
              drawn.dueOn(),
              true,
              drawn.notices(),
              "x",
              null));
    } else if (sample instanceof RepaymentReceived r) {
      return when(
          owed.isPositive(),
          new RepaymentReceived(upTo(owed, choice), r.receivedOn(), "x", r.source(), null));
    } else if (sample instanceof LoanRepaid) {
      return when(!file.netOutstanding().isPositive(), sample);
    } else if (sample instanceof LoanReopened) {
      return when(file.feeDue() == null, new LoanReopened(file.standingOut(), "x"));
    } else if (sample instanceof RepaymentReversed r) {
      return reversed(r, choice);
    } else if (sample instanceof MarkedOverdue overdue) {
      return when(owed.isPositive(), new MarkedOverdue(overdue.dueOn(), owed));
    } else if (sample instanceof OldLoanSettled) {
      return when(file.settledOn() == null, sample);
    } else if (sample instanceof RenewalGranted) {
      return when(file.settledOn() != null && file.renewedOn() == null, sample);
    }
    return recovery(sample, choice);
  }

  private Optional<CaseEvent> recovery(CaseEvent sample, int choice) {
    Money missing = file.netOutstanding();
    var proposal = file.proposal();
    if (sample instanceof RecoveryProposed) {
      return when(proposal == null && missing.isPositive(), proposed(missing, choice));
    } else if (sample instanceof RecoveryProposalRejected) {
      return when(proposal != null, sample);
    } else if (sample instanceof CompensationReceived) {
      boolean due =
          file.repaidOn() == null
              && proposal != null
              && proposal.kind() == RecoveryKind.COMPENSATION
              && !proposal.amount().isMoreThan(missing);
      return due
          ? some(new CompensationReceived(proposal.amount(), "x", "y", null))
          : Optional.empty();
    } else if (sample instanceof LoanWrittenOff) {
      boolean due =
          proposal != null
              && proposal.kind() == RecoveryKind.WRITE_OFF
              && proposal.amount().equals(missing);
      return due ? some(new LoanWrittenOff(missing, "x")) : Optional.empty();
    } else if (sample instanceof LossRecovered r) {
      Money lost = file.writtenOff();
      return when(
          lost.isPositive(), new LossRecovered(upTo(lost, choice), r.receivedOn(), "x", null));
    }
    return fee(sample, choice);
  }

  private RecoveryProposed proposed(Money missing, int choice) {
    boolean writeOff = file.status() == CaseStatus.IN_RECOVERY && choice % 2 == 0;
    return writeOff
        ? new RecoveryProposed(RecoveryKind.WRITE_OFF, missing, "x", null)
        : new RecoveryProposed(RecoveryKind.COMPENSATION, upTo(missing, choice), "x", "y");
  }

  private Optional<CaseEvent> fee(CaseEvent sample, int choice) {
    boolean charged = file.feeDue() != null;
    Money unpaid = file.feeUnpaid();
    if (sample instanceof FeeCharged) {
      return when(
          !charged && file.repaidOn() != null,
          new FeeCharged(upTo("240000.00", choice), 15, "2026-01", List.of(), null, null));
    } else if (sample instanceof FeeWaived) {
      boolean open =
          charged
              && file.feeWaived().isZero()
              && file.feePaid().isZero()
              && file.surcharge().isZero();
      return when(open && !unpaid.isZero(), new FeeWaived(upTo(unpaid, choice), "x"));
    } else if (sample instanceof FeePaid paid) {
      return when(
          unpaid.isPositive(), new FeePaid(upTo(unpaid, choice), paid.receivedOn(), "x", null));
    } else if (sample instanceof FeeSettled) {
      return when(charged && unpaid.isZero(), sample);
    } else if (sample instanceof SurchargeCharged) {
      return when(
          charged && file.surcharge().isZero(),
          new SurchargeCharged(upTo("1000.00", choice), 1, List.of()));
    } else if (sample instanceof FeeReversed) {
      return charged ? some(reversedCharge()) : Optional.empty();
    } else if (sample instanceof FeeReopened) {
      return some(new FeeReopened(settledFrom(), "x"));
    }
    return held(sample, choice);
  }

  private Optional<CaseEvent> held(CaseEvent sample, int choice) {
    Money prepaid = file.feePrepaid();
    if (sample instanceof FeePrepaid p) {
      return some(new FeePrepaid(upTo("7500.00", choice), p.receivedOn(), "x", null));
    } else if (sample instanceof PrepaidFeeApplied) {
      Money most = prepaid.min(file.feeUnpaid());
      return when(
          file.feeDue() != null && most.isPositive(), new PrepaidFeeApplied(upTo(most, choice)));
    } else if (sample instanceof FeeRefundDue) {
      return when(prepaid.isPositive(), new FeeRefundDue(upTo(prepaid, choice)));
    } else if (sample instanceof FeePaymentReversed r) {
      Money held = prepaid.plus(file.feeRefundDue()).plus(file.feePaid());
      boolean settled = file.status() == CaseStatus.FEE_SETTLED;
      return when(
          held.isPositive() && !settled && file.refund() == null,
          new FeePaymentReversed(upTo(held, choice), r.receivedOn(), r.of(), "x", "y", null));
    }
    return refund(sample, choice);
  }

  private Optional<CaseEvent> refund(CaseEvent sample, int choice) {
    Refund refund = file.refund();
    Money covered = file.outstanding().min(file.compensated());
    Money excess = file.compensated().minus(covered);
    if (sample instanceof GuarantorRefundDue) {
      return when(excess.isPositive(), new GuarantorRefundDue(excess, "x"));
    } else if (sample instanceof GuarantorRefundVoided) {
      Money room = file.netOutstanding().min(file.guarantorRefundDue());
      return when(
          refund == null && room.isPositive(), new GuarantorRefundVoided(upTo(room, choice), "x"));
    } else if (sample instanceof RefundPrepared) {
      return prepared();
    } else if (sample instanceof RefundCancelled) {
      return when(refund != null, sample);
    } else if (sample instanceof FeeRefunded r) {
      return when(
          refund != null && refund.kind() == RefundKind.FEE,
          refund == null ? r : new FeeRefunded(refund.amount(), "x", "1", r.paidOn(), "y", null));
    } else if (sample instanceof GuarantorRefunded r) {
      return when(
          refund != null && refund.kind() == RefundKind.GUARANTOR,
          refund == null
              ? r
              : new GuarantorRefunded(refund.amount(), "x", "1", r.paidOn(), "y", null));
    }
    return some(sample);
  }

  private Optional<CaseEvent> prepared() {
    if (file.refund() != null || !file.owesRefund()) {
      return Optional.empty();
    }
    return some(
        file.feeRefundDue().isPositive()
            ? new RefundPrepared(RefundKind.FEE, file.feeRefundDue(), "x", "12345678")
            : new RefundPrepared(RefundKind.GUARANTOR, file.guarantorRefundDue(), "x", "12345678"));
  }

  private Optional<CaseEvent> reversed(RepaymentReversed sample, int choice) {
    boolean back = file.status() == CaseStatus.REPAID || file.status() == CaseStatus.FEE_SETTLED;
    return when(
        file.repaid().isPositive() && !back && file.feeDue() == null,
        new RepaymentReversed(
            upTo(file.repaid(), choice), sample.receivedOn(), sample.of(), "x", "y", null));
  }

  private FeeReversed reversedCharge() {
    boolean refundPrepared = file.refund() != null && file.refund().kind() == RefundKind.FEE;
    return new FeeReversed(
        file.feeDue(),
        file.feeWaived(),
        file.surcharge(),
        file.feePaid(),
        refundPrepared ? Money.ZERO : file.feeRefundDue(),
        "x#1",
        "y");
  }

  private CaseStatus settledFrom() {
    return CaseHistory.beforeSettled(facts);
  }

  /** All of an amount two times in five, else a part of it, from one fen. */
  private static Money upTo(Money most, int choice) {
    return choice % 5 < 2 || !most.isPositive()
        ? most
        : Money.ofFen(1 + Math.floorMod(choice * 7919L, most.fen()));
  }

  private static Money upTo(String most, int choice) {
    return upTo(Money.parseYuan(most), choice);
  }

  private static Optional<CaseEvent> some(CaseEvent fact) {
    return Optional.of(fact);
  }

  private static Optional<CaseEvent> when(boolean condition, CaseEvent fact) {
    return condition ? Optional.of(fact) : Optional.empty();
  }
}
