package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.casefile.model.CaseEvent.*;

/** What the facts of a case tell that its row does not keep: each receipt, each charge. */
public record CaseHistory(String number, List<Past> facts) {

  /** The kinds of fact it is told by; no other is read for it. */
  public static final Set<Class<? extends CaseEvent>> KINDS =
      Set.of(
          RepaymentReceived.class,
          RepaymentReversed.class,
          LossRecovered.class,
          CompensationReceived.class,
          LoanRepaid.class,
          LoanReopened.class,
          RecoveryStarted.class,
          FeePrepaid.class,
          FeeCharged.class,
          SurchargeCharged.class,
          FeePaid.class,
          FeePaymentReversed.class);

  /** A fact with its place in the chain, its business date, and who brought it about. */
  public record Past(long seq, CaseEvent event, LocalDate on, String by) {}

  public CaseHistory {
    facts = List.copyOf(facts);
  }

  /** The entry a fact made, as a reversal names it. */
  public String entry(long seq) {
    return number + "#" + seq;
  }

  /** Every receipt of principal and fee, those reversed among them. */
  public List<Receipt> receipts() {
    var reversed = reversed();
    return facts.stream().flatMap(past -> receipt(past, reversed).stream()).toList();
  }

  /** The receipt that holds and tells of the same money: of one kind, amount, day and reference. */
  public Optional<Receipt> alike(Receipt asked) {
    return receipts().stream()
        .filter(one -> !one.reversed() && one.kind() == asked.kind())
        .filter(one -> one.amount().equals(asked.amount()))
        .filter(one -> one.receivedOn().equals(asked.receivedOn()))
        .filter(one -> one.bankReference().equals(asked.bankReference()))
        .findFirst();
  }

  public Optional<Receipt> receipt(long seq) {
    return receipts().stream().filter(receipt -> receipt.seq() == seq).findFirst();
  }

  /** The same past without one fact. */
  public CaseHistory without(long seq) {
    return new CaseHistory(number, facts.stream().filter(past -> past.seq() != seq).toList());
  }

  /** How the principal came back, reckoned to a day: receipts that hold, and compensations. */
  public Returns returns(LocalDate on) {
    var parts = new ArrayList<Returns.Part>();
    receipts().stream()
        .filter(receipt -> receipt.kind() == Receipt.Kind.REPAYMENT && !receipt.reversed())
        .forEach(receipt -> parts.add(new Returns.Part(receipt.receivedOn(), receipt.amount())));
    facts.forEach(
        past -> {
          if (past.event() instanceof CompensationReceived compensation) {
            parts.add(new Returns.Part(past.on(), compensation.amount()));
          }
        });
    return new Returns(on, parts);
  }

  /** The last day on which principal came in, receipts reversed left out. */
  public Optional<LocalDate> lastReturn() {
    return returns(LocalDate.MIN).parts().stream().map(Returns.Part::on).max(LocalDate::compareTo);
  }

  /** The charge that counts, being the last. */
  public Optional<FeeCharged> charge() {
    return lastCharge().map(past -> (FeeCharged) past.event());
  }

  /** The entry of the charge that counts, or of none. */
  public String chargeEntry() {
    return lastCharge().map(past -> entry(past.seq())).orElse(entry(0));
  }

  /** The surcharge that belongs to the charge that counts. */
  public Optional<SurchargeCharged> surcharge() {
    long from = lastCharge().map(Past::seq).orElse(Long.MAX_VALUE);
    return facts.stream()
        .filter(past -> past.seq() > from && past.event() instanceof SurchargeCharged)
        .map(past -> (SurchargeCharged) past.event())
        .findFirst();
  }

  /** Where a settled fee stood before: with the principal repaid, compensated, or in recovery. */
  public CaseStatus beforeSettled() {
    return beforeSettled(facts.stream().map(Past::event).toList());
  }

  /** The same of facts in their order: the last that tells how the principal stands decides. */
  static CaseStatus beforeSettled(List<CaseEvent> events) {
    return events.stream()
        .flatMap(event -> standing(event).stream())
        .reduce(CaseStatus.COMPENSATED, (earlier, later) -> later);
  }

  private static Optional<CaseStatus> standing(CaseEvent event) {
    if (event instanceof LoanRepaid) {
      return Optional.of(CaseStatus.REPAID);
    } else if (event instanceof CompensationReceived) {
      return Optional.of(CaseStatus.COMPENSATED);
    } else if (event instanceof RecoveryStarted) {
      return Optional.of(CaseStatus.IN_RECOVERY);
    }
    return event instanceof LoanReopened back ? Optional.of(back.backTo()) : Optional.empty();
  }

  /** Who compensated, each once. */
  public String guarantors() {
    return facts.stream()
        .filter(past -> past.event() instanceof CompensationReceived)
        .map(past -> ((CompensationReceived) past.event()).payer())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private Optional<Past> lastCharge() {
    return facts.stream()
        .filter(past -> past.event() instanceof FeeCharged)
        .reduce((first, second) -> second);
  }

  private Set<String> reversed() {
    return facts.stream()
        .flatMap(past -> takenBack(past.event()).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> takenBack(CaseEvent event) {
    if (event instanceof RepaymentReversed reversed) {
      return Optional.of(reversed.of());
    }
    return event instanceof FeePaymentReversed reversed
        ? Optional.of(reversed.of())
        : Optional.empty();
  }

  private Optional<Receipt> receipt(Past past, Set<String> reversed) {
    boolean gone = reversed.contains(entry(past.seq()));
    if (past.event() instanceof RepaymentReceived r) {
      return Optional.of(
          new Receipt(
              past.seq(),
              Receipt.Kind.REPAYMENT,
              r.amount(),
              r.receivedOn(),
              r.bankReference(),
              r.cash(),
              past.by(),
              gone));
    } else if (past.event() instanceof FeePaid r) {
      return Optional.of(
          new Receipt(
              past.seq(),
              Receipt.Kind.FEE,
              r.amount(),
              r.receivedOn(),
              r.bankReference(),
              r.cash(),
              past.by(),
              gone));
    } else if (past.event() instanceof FeePrepaid r) {
      return Optional.of(
          new Receipt(
              past.seq(),
              Receipt.Kind.PREPAID_FEE,
              r.amount(),
              r.receivedOn(),
              r.bankReference(),
              r.cash(),
              past.by(),
              gone));
    }
    return recovered(past, gone);
  }

  private static Optional<Receipt> recovered(Past past, boolean gone) {
    return past.event() instanceof LossRecovered r
        ? Optional.of(
            new Receipt(
                past.seq(),
                Receipt.Kind.LOSS,
                r.amount(),
                r.receivedOn(),
                r.bankReference(),
                r.cash(),
                past.by(),
                gone))
        : Optional.empty();
  }
}
