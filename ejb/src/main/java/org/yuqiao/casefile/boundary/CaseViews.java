package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseView.ActionView;
import org.yuqiao.casefile.boundary.CaseView.BorrowerView;
import org.yuqiao.casefile.boundary.CaseView.ConfirmationView;
import org.yuqiao.casefile.boundary.CaseView.DeadlineView;
import org.yuqiao.casefile.boundary.CaseView.DrawdownView;
import org.yuqiao.casefile.boundary.CaseView.LimitsView;
import org.yuqiao.casefile.boundary.CaseView.OldLoanView;
import org.yuqiao.casefile.boundary.CaseView.PersonView;
import org.yuqiao.casefile.boundary.CaseView.ReceiptView;
import org.yuqiao.casefile.boundary.CaseView.RecoveryView;
import org.yuqiao.casefile.boundary.CaseView.RenewalView;
import org.yuqiao.casefile.boundary.CaseView.RepaymentView;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseHistory;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Deadline;
import org.yuqiao.casefile.model.Duty;
import org.yuqiao.casefile.model.FourLimits;
import org.yuqiao.casefile.store.Deadlines;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.PolicyEdition;

/** A case made ready to be shown. */
@Dependent
class CaseViews {

  @Inject CaseRows rows;
  @Inject FeeViews fees;
  @Inject AuditTrail trail;
  @Inject Deadlines deadlines;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject Today today;

  CaseView of(BridgeCase file, Actor reader) {
    var date = today.date();
    var records = trail.of(file.number().value());
    var history = CaseHistories.of(file, records);
    var banks = rows.bankNames();
    var edition = policies.inForceOn(date);
    return new CaseView(
        file.number().value(),
        file.revision(),
        file.status().label(),
        date,
        file.appliedOn(),
        file.importSource(),
        borrower(file),
        oldLoan(file, banks),
        file.requested(),
        CaseRows.bank(banks, file.renewingBank()),
        file.crossBank(),
        file.difficulty(),
        file.contactName(),
        file.contactPhone(),
        confirmation(file),
        limits(file, edition),
        file.approved(),
        file.approvedOn(),
        amount(file).compareTo(edition.secondApprovalFrom()) >= 0,
        file.edition() == null ? edition.id() : file.edition(),
        file.guaranteedBy(),
        file.agreementNumber(),
        file.agreementSignedOn(),
        file.oldLoan().principal().minus(amount(file)),
        file.ownMoney(),
        file.payAccountNumber(),
        file.payAccountName(),
        file.reserved(),
        drawdown(file, date),
        file.settledOn(),
        renewal(file),
        repayment(file),
        recovery(file),
        fees.of(file, history, date),
        receipts(history),
        file.closedOn(),
        people(file, records),
        deadlines.of(file.number()).stream().map(CaseViews::deadline).toList(),
        actions(file, reader));
  }

  private static BorrowerView borrower(BridgeCase file) {
    var b = file.borrower();
    var size = b.sizeClass().map(s -> new Label(s.name(), s.zh(), s.en())).orElse(null);
    return new BorrowerView(
        b.name(),
        b.creditCode(),
        CaseRows.kind(file),
        b.sector(),
        b.staff(),
        b.revenue(),
        b.assets(),
        size,
        b.specialised(),
        b.doubleHundred(),
        b.district());
  }

  private static OldLoanView oldLoan(BridgeCase file, Map<String, Label> banks) {
    var loan = file.oldLoan();
    return new OldLoanView(
        CaseRows.bank(banks, loan.bankCode()),
        loan.contractNumber(),
        loan.principal(),
        loan.maturesOn());
  }

  private static ConfirmationView confirmation(BridgeCase file) {
    var c = file.confirmation();
    return c == null
        ? null
        : new ConfirmationView(
            c.amount(),
            c.letterNumber(),
            c.confirmedOn(),
            c.validUntil(),
            c.signatory(),
            c.conditions());
  }

  private static Money amount(BridgeCase file) {
    return file.approved() == null ? file.requested() : file.approved();
  }

  private LimitsView limits(BridgeCase file, PolicyEdition inForce) {
    var decided = file.limits();
    var limits = decided == null ? standing(file, inForce) : decided;
    var edition = decided == null ? inForce : editionOf(file, inForce);
    return new LimitsView(
        limits.typeCap(),
        limits.ceiling(),
        limits.share(),
        edition.shareOfPrincipal().movePointRight(2).stripTrailingZeros().toPlainString(),
        limits.confirmed(),
        limits.least(),
        binding(limits).id());
  }

  private PolicyEdition editionOf(BridgeCase file, PolicyEdition inForce) {
    return file.approvedOn() == null ? inForce : policies.inForceOn(file.approvedOn());
  }

  private static FourLimits standing(BridgeCase file, PolicyEdition edition) {
    var confirmed = file.confirmation() == null ? null : file.confirmation().amount();
    return FourLimits.of(edition, file.borrower(), file.oldLoan().principal(), confirmed);
  }

  private static Clause binding(FourLimits limits) {
    Money least = limits.least();
    if (least.equals(limits.confirmed())) {
      return Clause.WITHIN_RENEWAL;
    }
    if (least.equals(limits.share())) {
      return Clause.SHARE;
    }
    return least.equals(limits.ceiling()) ? Clause.CEILING : Clause.TYPE_CAP;
  }

  private DrawdownView drawdown(BridgeCase file, LocalDate date) {
    if (file.drawn() == null) {
      return null;
    }
    var calendar = calendars.calendar();
    var end = file.repaidOn() == null ? date : file.repaidOn();
    return new DrawdownView(
        file.drawn(),
        file.drawnOn(),
        file.dueOn(),
        file.dueProvisional(),
        calendar.workingDaysBetween(file.drawnOn(), file.dueOn()),
        calendar.workingDaysBetween(file.drawnOn(), end).size(),
        rows.daysLeft(file),
        file.overdueOn());
  }

  private static RenewalView renewal(BridgeCase file) {
    return file.renewedOn() == null
        ? null
        : new RenewalView(file.newContract(), file.renewedAmount(), file.renewedOn());
  }

  private static RepaymentView repayment(BridgeCase file) {
    var source = file.repaymentSource();
    return file.drawn() == null
        ? null
        : new RepaymentView(
            file.repaid(),
            file.outstanding(),
            file.repaidOn(),
            source == null ? null : source.label());
  }

  private static RecoveryView recovery(BridgeCase file) {
    if (file.overdueOn() == null) {
      return null;
    }
    var proposal = file.proposal();
    return new RecoveryView(
        file.demands(),
        file.compensated(),
        file.writtenOff(),
        file.recoveryDocument(),
        proposal == null ? null : proposal.kind().label(),
        proposal == null ? null : proposal.amount(),
        proposal == null ? null : proposal.proposedBy());
  }

  private static List<ReceiptView> receipts(CaseHistory history) {
    return history.receipts().stream()
        .map(
            receipt ->
                new ReceiptView(
                    receipt.seq(),
                    receipt.kind().label(),
                    receipt.amount(),
                    receipt.receivedOn(),
                    receipt.bankReference(),
                    receipt.reversed()))
        .toList();
  }

  private static List<PersonView> people(BridgeCase file, List<AuditRecord> records) {
    var names = new HashMap<String, String>();
    records.forEach(record -> names.put(record.actor(), record.actorName()));
    var people = new ArrayList<PersonView>();
    for (Duty duty : Duty.values()) {
      String username = duty.doneBy(file);
      if (username != null) {
        people.add(new PersonView(duty.label(), username, names.get(username)));
      }
    }
    return people;
  }

  private static DeadlineView deadline(Deadline deadline) {
    return new DeadlineView(
        deadline.kind().label(), deadline.dueOn(), deadline.provisional(), deadline.closedOn());
  }

  private List<ActionView> actions(BridgeCase file, Actor reader) {
    boolean prepays = fees.neededInAdvance(file, today.date()).isMoreThan(file.feePrepaid());
    return Arrays.stream(CaseVerb.values())
        .filter(verb -> verb.belongsTo(reader) && verb.possible(file))
        .filter(verb -> verb != CaseVerb.RECORD_PREPAID_FEE || prepays)
        .sorted(Comparator.comparing(verb -> !verb.main()))
        .map(
            verb ->
                new ActionView(
                    verb.code(),
                    verb.label(),
                    verb.main(),
                    Permission.refusals(verb, file, reader)))
        .toList();
  }
}
