package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.RepaymentSource;
import org.yuqiao.fee.boundary.RecordFeePayment;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.boundary.PayExpense;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.fund.model.FundEvent.InterestReceived;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Cash;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineMatch;
import org.yuqiao.reconciliation.model.LineRules;
import org.yuqiao.reconciliation.model.LineStatus;
import org.yuqiao.reconciliation.store.BookItems;
import org.yuqiao.reconciliation.store.SuspenseRows;
import org.yuqiao.recovery.boundary.RecordLossRecovery;

/**
 * Books what a bank line is through the verb that owns it, and matches the two in one transaction
 * (由流水入账): a repayment, a fee, both together, or interest; straight from the line, or out of its
 * suspense. However many try at a time, one line is booked once. Where no share for expenses is
 * set, a charge is an approver's to book.
 */
@Stateless
@RolesAllowed({"treasurer", "approver"})
public class BookLine {

  /** What a line may be booked as. */
  public enum Kind {
    /** Principal, a fee, or both, of a case. */
    CASE,
    /** Interest on the special account. */
    INTEREST,
    /** A contributor's payment. */
    CONTRIBUTION,
    /** What the bank takes for its work: money that went out. */
    CHARGE
  }

  /**
   * What it is.
   *
   * @param kind CASE, INTEREST, CONTRIBUTION or CHARGE
   * @param caseNumber the case, where it is one's
   * @param principal what of it is principal, or null
   * @param fee what of it is the fee, or null
   * @param source where principal came from: NEW_LOAN or OWN_MONEY
   * @param contributor a contributor's name or code, where it is a contribution
   * @param documentNumber the document behind a contribution or a charge, or null
   */
  public record Form(
      String kind,
      String caseNumber,
      Money principal,
      Money fee,
      String source,
      String contributor,
      String documentNumber) {

    /** What it is of a case. */
    public static Form ofCase(String caseNumber, Money principal, Money fee, String source) {
      return new Form(Kind.CASE.name(), caseNumber, principal, fee, source, null, null);
    }
  }

  private record Job(BankLine line, Form form, Change change, Money left) {

    Cash cash() {
      boolean held = line.status() == LineStatus.SUSPENSE;
      return new Cash(line.fundAccount(), held ? String.valueOf(line.id()) : null);
    }

    String reference() {
      return line.reference();
    }

    Change within(String what) {
      return LineDesk.within(what + "/" + line.id());
    }

    Money booked() {
      return kind() == Kind.CASE ? positive(form.principal()).plus(positive(form.fee())) : left;
    }

    Kind kind() {
      return Kind.valueOf(form.kind());
    }

    String document() {
      boolean said = form.documentNumber() != null && !form.documentNumber().isBlank();
      return said ? form.documentNumber().strip() : reference();
    }
  }

  @Inject CurrentActor currentActor;
  @Inject LineDesk desk;
  @Inject CaseDesk cases;
  @Inject RecordRepayment recordRepayment;
  @Inject RecordLossRecovery recordLossRecovery;
  @Inject CaseJournal caseJournal;
  @Inject RecordFeePayment recordFeePayment;
  @Inject PayExpense payExpense;
  @Inject ContributorQueries contributors;
  @Inject FundJournal journal;
  @Inject Ledger ledger;
  @Inject BookItems items;
  @Inject SuspenseRows suspense;
  @Resource SessionContext context;

  public Outcome<LineReceipt> book(long line, Form form, Change change) {
    return desk.once(change, () -> decide(line, form, change));
  }

  private Outcome<LineReceipt> decide(long id, Form form, Change change) {
    var refusals = entries(form);
    boolean charge = Kind.CHARGE.name().equals(form.kind());
    if (refusals.isEmpty() && !charge && !currentActor.get().is(Role.TREASURER)) {
      refusals = List.of(LineRules.notTreasurer());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    if (Kind.CASE.name().equals(form.kind())) {
      cases.lock(new CaseNumber(form.caseNumber()));
    }
    return desk.on(id, line -> decide(line, form, change));
  }

  private static List<Refusal> entries(Form form) {
    var entries = Entries.check().oneOf("kind", form.kind(), Kind.class);
    if (!Kind.CASE.name().equals(form.kind())) {
      return entries.refusals();
    }
    boolean repays = positive(form.principal()).isPositive();
    boolean pays = positive(form.fee()).isPositive();
    if (repays) {
      entries.oneOf("source", form.source(), RepaymentSource.class);
    }
    return entries
        .refuse(!CaseNumber.isWellFormed(form.caseNumber()), noCase())
        .refuse(!repays && !pays, nothing())
        .refusals();
  }

  private Outcome<LineReceipt> decide(BankLine line, Form form, Change change) {
    boolean held = line.status() == LineStatus.SUSPENSE;
    if (!held && !LineRules.isOpen(line)) {
      return Outcome.refused(LineRules.notOpen(line));
    }
    if (held) {
      ledger.lock();
    }
    var job = new Job(line, form, change, held ? suspense.left(line) : line.amount());
    boolean outward = job.kind() == Kind.CHARGE;
    var refusals = LineRules.againstBooking(line, outward, job.left(), job.booked());
    if (refusals.isEmpty()) {
      refusals = desk.bookedBefore(line);
    }
    return refusals.isEmpty() ? book(job) : Outcome.refused(refusals);
  }

  private Outcome<LineReceipt> book(Job job) {
    var receipts = new ArrayList<CaseReceipt>();
    for (Supplier<Outcome<CaseReceipt>> part : parts(job)) {
      var refusals =
          part.get()
              .fold(
                  receipt -> {
                    receipts.add(receipt);
                    return List.<Refusal>of();
                  },
                  why -> why);
      if (!refusals.isEmpty()) {
        undo(!receipts.isEmpty());
        return Outcome.refused(refusals);
      }
    }
    return Outcome.done(booked(job, receipts));
  }

  /** A refused second part takes the first part back. */
  private void undo(boolean somethingBooked) {
    if (somethingBooked) {
      context.setRollbackOnly();
    }
  }

  private List<Supplier<Outcome<CaseReceipt>>> parts(Job job) {
    var parts = new ArrayList<Supplier<Outcome<CaseReceipt>>>();
    switch (job.kind()) {
      case INTEREST -> parts.add(() -> interest(job));
      case CONTRIBUTION -> parts.add(() -> contribution(job));
      case CHARGE -> parts.add(() -> charge(job));
      default -> addOfCase(parts, job);
    }
    return parts;
  }

  private void addOfCase(List<Supplier<Outcome<CaseReceipt>>> parts, Job job) {
    if (positive(job.form().principal()).isPositive()) {
      parts.add(() -> repayment(job));
    }
    if (positive(job.form().fee()).isPositive()) {
      parts.add(() -> fee(job));
    }
  }

  private Outcome<CaseReceipt> repayment(Job job) {
    return isWrittenOff(job) ? lossRecovery(job) : principal(job);
  }

  private boolean isWrittenOff(Job job) {
    return caseJournal
        .forUpdate(number(job))
        .filter(file -> file.status() == CaseStatus.WRITTEN_OFF)
        .isPresent();
  }

  /** Principal of a loan written off makes the loss smaller. */
  private Outcome<CaseReceipt> lossRecovery(Job job) {
    var form =
        new RecordLossRecovery.Form(job.form().principal(), job.line().bookedOn(), job.reference());
    return recordLossRecovery.recordFrom(number(job), form, job.cash(), job.within("recovery"));
  }

  private Outcome<CaseReceipt> principal(Job job) {
    var form =
        new RecordRepayment.Form(
            job.form().principal(), job.line().bookedOn(), job.reference(), job.form().source());
    return recordRepayment.recordFrom(number(job), form, job.cash(), job.within("repayment"));
  }

  private Outcome<CaseReceipt> fee(Job job) {
    var form = new RecordFeePayment.Form(job.form().fee(), job.line().bookedOn(), job.reference());
    return recordFeePayment.recordFrom(number(job), form, job.cash(), job.within("fee"));
  }

  private Outcome<CaseReceipt> charge(Job job) {
    var line = job.line();
    var payee = line.counterpartyName() == null ? "开户银行" : line.counterpartyName();
    var form =
        new PayExpense.Charge(
            line.amount(),
            line.bookedOn(),
            line.remittance() == null ? "银行收费" : line.remittance(),
            payee,
            job.document(),
            line.fundAccount(),
            job.reference());
    return payExpense.charged(form, job.within("charge"));
  }

  private Outcome<CaseReceipt> contribution(Job job) {
    var contributor = contributors.meant(String.valueOf(job.form().contributor()));
    if (contributor.isEmpty()) {
      return Outcome.refused(List.of(LineRules.contributorUnknown()));
    }
    return recorded(
        new ContributionReceived(
            job.left(),
            job.line().bookedOn(),
            contributor.get().name(),
            job.document(),
            contributor.get().code(),
            job.line().fundAccount(),
            job.cash().bankLine(),
            job.reference()));
  }

  private Outcome<CaseReceipt> interest(Job job) {
    var cash = job.cash();
    return recorded(
        new InterestReceived(
            job.left(),
            job.line().bookedOn(),
            cash.fundAccount(),
            job.reference(),
            cash.bankLine()));
  }

  private Outcome<CaseReceipt> recorded(FundEvent event) {
    var fact = journal.record(event, desk.stamp());
    return Outcome.done(new CaseReceipt(FundEvent.CHAIN, null, fact.seq(), List.of(fact)));
  }

  private LineReceipt booked(Job job, List<CaseReceipt> receipts) {
    var line = job.line();
    if (LineRules.isOpen(line)) {
      desk.match(line, booked(receipts), LineMatch.Kind.BOOKED, why(job));
      line.become(LineStatus.MATCHED);
    } else if (job.booked().equals(job.left())) {
      line.become(LineStatus.MATCHED);
    }
    return desk.receipt(line, receipts.stream().flatMap(r -> r.facts().stream()).toList());
  }

  private List<BookItem> booked(List<CaseReceipt> receipts) {
    return receipts.stream()
        .flatMap(
            receipt ->
                receipt.facts().stream()
                    .flatMap(fact -> items.of(receipt.number(), fact.seq()).stream()))
        .toList();
  }

  private static Label why(Job job) {
    return new Label(
        LineMatch.Kind.BOOKED.name(),
        "由银行流水%s入账".formatted(job.reference()),
        "Booked from bank line %s".formatted(job.reference()));
  }

  private static CaseNumber number(Job job) {
    return new CaseNumber(job.form().caseNumber());
  }

  private static Money positive(Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  private static Refusal noCase() {
    return new Refusal(
        "case-number-missing",
        Clause.DATA.id(),
        "caseNumber",
        "应填写业务编号。",
        "The case number is needed.");
  }

  private static Refusal nothing() {
    return new Refusal(
        "amount-not-positive",
        Clause.DATA.id(),
        "principal",
        "本金与占用费至少填写一项。",
        "Principal or fee is needed.");
  }
}
