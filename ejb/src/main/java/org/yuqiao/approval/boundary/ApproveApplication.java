package org.yuqiao.approval.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.approval.model.ApprovalRules;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.ApplicationApproved;
import org.yuqiao.casefile.model.CaseEvent.FirstApprovalGiven;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Decision;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;

/**
 * Approves an amount within the four limits and reserves it (批准); from the edition's amount on a
 * second approver decides too (C-8). Where the money does not suffice for all who wait, it is kept
 * for those who come earlier (L-7). A district's borrowers hold no more than its entitlement (L-8).
 */
@Stateless
@RolesAllowed("approver")
public class ApproveApplication {

  @Inject CaseDesk desk;
  @Inject Ledger ledger;
  @Inject WaitingLine waiting;
  @Inject Entitlements entitlements;

  /** What is entered. */
  public record Form(Money amount, String opinion) {}

  public Outcome<CaseReceipt> approve(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.APPROVE,
            facts -> against(form, facts),
            facts -> List.of(approval(form, facts))));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    var entries =
        Entries.check().amount("amount", form.amount()).text("opinion", form.opinion()).refusals();
    return entries.isEmpty() ? ApprovalRules.refusals(facts(form, facts)) : entries;
  }

  private ApprovalRules.Facts facts(Form form, CaseFacts facts) {
    Money available = ledger.availableForUpdate();
    return new ApprovalRules.Facts(
        facts.file(),
        form.amount(),
        facts.today(),
        facts.edition(),
        available,
        waiting.ifShort(facts.edition(), available, form.amount()),
        entitlements.of(facts.file().borrower().district(), facts.edition()).orElse(null));
  }

  private static CaseEvent approval(Form form, CaseFacts facts) {
    var limits = ApprovalRules.limits(facts.file(), facts.edition());
    var decision = new Decision(form.amount(), limits, facts.edition().id(), form.opinion());
    boolean first = facts.file().status() == CaseStatus.REVIEWED;
    return first && ApprovalRules.needsSecond(form.amount(), facts.edition())
        ? new FirstApprovalGiven(decision)
        : new ApplicationApproved(decision);
  }
}
