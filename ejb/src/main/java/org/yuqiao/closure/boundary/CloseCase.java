package org.yuqiao.closure.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseDocuments;
import org.yuqiao.casefile.boundary.CaseFacts;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.model.CaseEvent.CaseClosed;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.closure.model.ClosureRules;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/**
 * Closes and files a case (办结归档): the books are even and the papers complete, or what is missing is
 * named with the reason (C-7).
 */
@Stateless
@RolesAllowed("archivist")
public class CloseCase {

  @Inject CaseDesk desk;
  @Inject CaseDocuments documents;

  /** What is entered: why papers are missing, where some are. */
  public record Form(String missingReason) {}

  public Outcome<CaseReceipt> close(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.CLOSE,
            facts -> against(form, facts),
            facts -> new CaseClosed(missing(facts), form.missingReason())));
  }

  private List<Refusal> against(Form form, CaseFacts facts) {
    return ClosureRules.refusals(facts.file(), missing(facts), form.missingReason());
  }

  private List<String> missing(CaseFacts facts) {
    return documents.missing(facts.file().number()).stream().map(Label::zh).toList();
  }
}
