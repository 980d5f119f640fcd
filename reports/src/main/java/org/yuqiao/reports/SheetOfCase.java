package org.yuqiao.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.CaseView.FeeLineView;
import org.yuqiao.casefile.boundary.CaseView.LedgerLineView;
import org.yuqiao.casefile.boundary.CaseView.PersonView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.ApprovalSheet.Agreement;
import org.yuqiao.reports.model.ApprovalSheet.AuditSeal;
import org.yuqiao.reports.model.ApprovalSheet.BesideFee;
import org.yuqiao.reports.model.ApprovalSheet.Borrower;
import org.yuqiao.reports.model.ApprovalSheet.Decision;
import org.yuqiao.reports.model.ApprovalSheet.Drawdown;
import org.yuqiao.reports.model.ApprovalSheet.Fee;
import org.yuqiao.reports.model.ApprovalSheet.FeeLine;
import org.yuqiao.reports.model.ApprovalSheet.LedgerLine;
import org.yuqiao.reports.model.ApprovalSheet.Limit;
import org.yuqiao.reports.model.ApprovalSheet.Limits;
import org.yuqiao.reports.model.ApprovalSheet.NewLoan;
import org.yuqiao.reports.model.ApprovalSheet.OldLoan;
import org.yuqiao.reports.model.ApprovalSheet.Renewal;
import org.yuqiao.reports.model.ApprovalSheet.Repayment;
import org.yuqiao.reports.model.ApprovalSheet.Settlement;
import org.yuqiao.reports.model.ApprovalSheet.Signature;
import org.yuqiao.reports.model.ApprovalSheet.Step;
import org.yuqiao.reports.model.PrintStamp;

/**
 * Fills the approval sheet from what the case's boundaries tell.
 *
 * @param notices the holiday notices' document numbers by year
 * @param clauses the clauses' names by id, in the print's language
 */
record SheetOfCase(
    CaseView view,
    List<TimelineEntry> timeline,
    List<LedgerLineView> ledger,
    Map<Integer, String> notices,
    Map<String, String> clauses,
    Labels labels) {

  /** A duty of the case, the step it signs, and the facts that record it. */
  private static final Map<String, Step> STEPS =
      Map.of(
          "ACCEPT", Step.ACCEPTED,
          "REVIEW", Step.REVIEWED,
          "APPROVE", Step.APPROVED,
          "SECOND_APPROVE", Step.SECOND_APPROVED,
          "PREPARE", Step.PREPARED,
          "RELEASE", Step.RELEASED);

  private static final Map<Step, Set<String>> FACTS =
      Map.of(
          Step.ACCEPTED, Set.of("ApplicationAccepted"),
          Step.REVIEWED, Set.of("ApplicationReviewed"),
          Step.APPROVED, Set.of("FirstApprovalGiven", "ApplicationApproved"),
          Step.SECOND_APPROVED, Set.of("ApplicationApproved"),
          Step.PREPARED, Set.of("PaymentPrepared"),
          Step.RELEASED, Set.of("FundsDrawn"));

  ApprovalSheet sheet(PrintStamp stamp) {
    return new ApprovalSheet(
        stamp,
        new CaseNumber(view.number()),
        in(view.status()),
        borrower(),
        oldLoan(),
        view.requested(),
        view.appliedOn(),
        renewal(),
        limits(),
        view.approvedOn() == null
            ? null
            : new Decision(view.approved(), view.secondApprovalNeeded()),
        signatures(),
        agreement(),
        drawdown(),
        view.settledOn() == null
            ? null
            : new Settlement(view.settledOn(), recorded("OldLoanSettled")),
        newLoan(),
        repayment(),
        fee(),
        ledger.stream().map(this::line).toList(),
        seal(),
        view.edition());
  }

  private Borrower borrower() {
    var borrower = view.borrower();
    boolean classed = borrower.sizeClass() != null;
    return new Borrower(
        borrower.name(),
        borrower.creditCode(),
        in(borrower.kind()),
        borrower.sector(),
        borrower.district(),
        borrower.staff(),
        borrower.revenue(),
        borrower.assets(),
        classed ? in(borrower.sizeClass()) : labels.get("sizeClass.none"),
        labels.get(classed ? "sizeBasis" : "sizeBasis.none"));
  }

  private OldLoan oldLoan() {
    var loan = view.oldLoan();
    return new OldLoan(in(loan.bank()), loan.contractNumber(), loan.principal(), loan.maturesOn());
  }

  private Renewal renewal() {
    var confirmed = view.confirmation();
    return confirmed == null
        ? null
        : new Renewal(
            in(view.renewingBank()),
            confirmed.letterNumber(),
            confirmed.amount(),
            confirmed.confirmedOn(),
            confirmed.validUntil(),
            confirmed.signatory());
  }

  private Limits limits() {
    var limits = view.limits();
    String letter = view.confirmation() == null ? null : view.confirmation().letterNumber();
    return new Limits(
        new Limit(limits.typeCap(), typeBasis(), clause("L-1")),
        new Limit(limits.ceiling(), labels.get("limits.ceilingBasis"), clause("P6-3")),
        new Limit(limits.share(), null, clause("L-2")),
        new BigDecimal(limits.sharePercent()),
        new Limit(limits.confirmed(), letter, clause("L-3")));
  }

  private String typeBasis() {
    var borrower = view.borrower();
    String kind = in(borrower.kind());
    if (borrower.doubleHundred()) {
      return labels.say("limits.doubleHundred", kind);
    }
    return borrower.specialised() ? labels.say("limits.specialised", kind) : kind;
  }

  private String clause(String id) {
    return id + " " + clauses.get(id);
  }

  private List<Signature> signatures() {
    var signatures = new ArrayList<Signature>();
    for (PersonView person : view.people()) {
      Step step = STEPS.get(person.duty().code());
      last(FACTS.get(step), person.username())
          .ifPresent(fact -> signatures.add(signature(step, fact)));
    }
    return signatures;
  }

  private Signature signature(Step step, TimelineEntry fact) {
    return new Signature(step, fact.actorName(), fact.recordedAt(), words(fact));
  }

  private Agreement agreement() {
    if (view.agreementNumber() == null) {
      return null;
    }
    LocalDate provenOn =
        view.ownMoney() == null
            ? null
            : last(Set.of("OwnMoneyProven"), null).map(TimelineEntry::businessDate).orElse(null);
    return new Agreement(
        view.agreementNumber(),
        view.agreementSignedOn(),
        view.ownMoney() == null ? view.ownMoneyNeeded() : view.ownMoney(),
        provenOn);
  }

  private Drawdown drawdown() {
    var drawn = view.drawdown();
    if (drawn == null) {
      return null;
    }
    boolean counted = drawn.workingDays().contains(drawn.drawnOn());
    return new Drawdown(
        drawn.drawnOn(),
        drawn.amount(),
        account(),
        drawn.dueOn(),
        drawn.provisional(),
        drawn.workingDays(),
        labels.get(counted ? "drawdown.countsDrawdownDay" : "drawdown.notDrawdownDay"),
        notices(drawn.drawnOn(), drawn.dueOn()),
        drawn.overdueOn());
  }

  private String account() {
    return view.payAccountNumber() == null
        ? null
        : view.payAccountName() + "　" + view.payAccountNumber();
  }

  private String notices(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .mapToObj(
            year ->
                notices.containsKey(year)
                    ? notices.get(year)
                    : labels.say("drawdown.noNotice", year))
        .collect(Collectors.joining("；"));
  }

  private NewLoan newLoan() {
    var granted = view.renewal();
    return granted == null
        ? null
        : new NewLoan(
            in(view.renewingBank()),
            granted.contractNumber(),
            granted.grantedOn(),
            granted.amount(),
            recorded("RenewalGranted"));
  }

  private Repayment repayment() {
    var repaid = view.repayment();
    boolean nothingCame = repaid == null || repaid.repaidOn() == null && repaid.repaid().isZero();
    return nothingCame
        ? null
        : new Repayment(
            repaid.repaidOn(),
            repaid.repaid(),
            repaid.source() == null ? null : in(repaid.source()),
            repaid.outstanding());
  }

  private Fee fee() {
    var fee = view.fee();
    return fee == null || view.drawdown() == null
        ? null
        : new Fee(
            !fee.estimate(),
            fee.workingDays(),
            fee.lines().stream().map(this::feeLine).toList(),
            fee.due(),
            fee.waived(),
            fee.waiverBasis(),
            fee.payable(),
            fee.paid(),
            new BesideFee(fee.dayUnit(), fee.minimumFee(), fee.surcharge(), fee.refundDue()));
  }

  private FeeLine feeLine(FeeLineView line) {
    return new FeeLine(
        line.fromDay(),
        line.toDay(),
        termDay(line.fromDay()),
        termDay(line.toDay()),
        DailyRate.parsePerMille(line.perMille()),
        new BigDecimal(line.exactFen()),
        line.waived());
  }

  /** The date of a day of the term that has come; a loan returned at once is charged one day. */
  private LocalDate termDay(int day) {
    var days = view.drawdown().workingDays();
    var repaidOn = view.repayment() == null ? null : view.repayment().repaidOn();
    var end = repaidOn == null ? view.businessDate() : repaidOn;
    return day <= days.size() && !days.get(day - 1).isAfter(end) ? days.get(day - 1) : null;
  }

  private LedgerLine line(LedgerLineView line) {
    return new LedgerLine(
        line.bookedOn(),
        labels.say("ledger.entryNumber", line.seq()),
        line.account().code() + " " + in(line.account()),
        notZero(line.debit()),
        notZero(line.credit()));
  }

  private static Money notZero(Money amount) {
    return amount == null || amount.isZero() ? null : amount;
  }

  private AuditSeal seal() {
    if (timeline.isEmpty()) {
      return null;
    }
    var head = timeline.get(timeline.size() - 1);
    return new AuditSeal(head.seq(), head.hash());
  }

  private String recorded(String kind) {
    return last(Set.of(kind), null).map(this::words).orElse(null);
  }

  private Optional<TimelineEntry> last(Set<String> kinds, String username) {
    return timeline.stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .filter(entry -> username == null || username.equals(entry.actor()))
        .reduce((earlier, later) -> later);
  }

  private String words(TimelineEntry entry) {
    return labels.isEnglish() ? entry.en() : entry.zh();
  }

  private String in(Label label) {
    return label.in(labels.locale());
  }
}
