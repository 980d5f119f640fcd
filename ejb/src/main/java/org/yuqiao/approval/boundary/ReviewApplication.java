package org.yuqiao.approval.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.casefile.boundary.CaseDesk;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.casefile.model.CaseEvent.ApplicationReviewed;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;

/** Second check of papers, limits and lists (复核). */
@Stateless
@RolesAllowed("reviewer")
public class ReviewApplication {

  @Inject CaseDesk desk;

  /** What is entered. */
  public record Form(String opinion) {}

  public Outcome<CaseReceipt> review(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.REVIEW,
            facts -> Entries.check().text("opinion", form.opinion()).refusals(),
            facts -> new ApplicationReviewed(form.opinion())));
  }
}
