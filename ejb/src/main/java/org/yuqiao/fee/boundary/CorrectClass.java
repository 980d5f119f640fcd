package org.yuqiao.fee.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.ClassCorrected;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.casefile.model.Drawing;
import org.yuqiao.fee.model.ClassRules;
import org.yuqiao.fee.model.FeeCharging;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/**
 * Corrects the figures that prove the borrower's size class (更正划型), with the document that shows
 * them; a fee charged on the wrong class is booked back and charged anew.
 */
@Stateless
@RolesAllowed("reviewer")
public class CorrectClass {

  @Inject CaseDesk desk;
  @Inject FeeOfCase fees;

  /** What is entered: the true figures of the year applied in, the document, the reason. */
  public record Form(
      String sector,
      Integer staff,
      Money revenue,
      Money assets,
      String documentNumber,
      String reason) {}

  public Outcome<CaseReceipt> correct(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        new CaseDesk.Act(
            CaseVerb.CORRECT_CLASS,
            facts -> against(form, facts),
            facts -> corrected(form, facts)));
  }

  private static List<Refusal> against(Form form, CaseFacts facts) {
    return Entries.check()
        .refuse(!ClassRules.knows(form.sector()), ClassRules.SECTOR_UNKNOWN)
        .refuse(form.staff() == null || form.staff() < 0, ClassRules.STAFF_MISSING)
        .amountOrZero("revenue", form.revenue())
        .amountOrZero("assets", form.assets())
        .text("documentNumber", form.documentNumber())
        .text("reason", form.reason())
        .also(() -> ClassRules.unchanged(facts.file().borrower(), fact(form)))
        .refusals();
  }

  private List<CaseEvent> corrected(Form form, CaseFacts facts) {
    var file = facts.file();
    var fact = fact(form);
    var events = new ArrayList<CaseEvent>(List.of(fact));
    if (file.feeDue() != null) {
      var history = fees.historyOf(file);
      boolean waivable = fact.of(file.borrower()).waivable();
      var drawing = new Drawing(file.drawn(), file.drawnOn(), file.dueOn(), waivable);
      var reckoning = fees.of(file, history, drawing);
      if (FeeCharging.differs(file, reckoning)) {
        events.addAll(FeeCharging.again(file, history, reckoning, form.reason()));
      }
    }
    return events;
  }

  private static ClassCorrected fact(Form form) {
    return new ClassCorrected(
        form.sector(),
        form.staff(),
        form.revenue(),
        form.assets(),
        form.documentNumber(),
        form.reason());
  }
}
