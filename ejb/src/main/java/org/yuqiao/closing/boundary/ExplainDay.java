package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.closing.model.DayExplanation;
import org.yuqiao.closing.store.DayExplanations;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.DayItemExplained;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** Keeps a person's words on what stands open at the end of a day (日终说明). */
@Stateless
@RolesAllowed("treasurer")
public class ExplainDay {

  private static final Label EXPLAINED = new Label("EXPLAINED", "已说明", "Explained");

  /** What a person may explain here; lines and entries are explained in the reconciliation. */
  private static final String EXPLAINABLE = "(statement|difference):.{1,80}";

  /**
   * What is entered.
   *
   * @param item what it is about, as the list of the day names it
   * @param through the last day it holds for
   */
  public record Form(String item, LocalDate through, String reason) {}

  @Inject AnswerOnce answers;
  @Inject FundJournal journal;
  @Inject DayExplanations explanations;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> explain(Form form, Change change) {
    return answers.once(change.key(), CaseReceipt.class, () -> decide(form));
  }

  private Outcome<CaseReceipt> decide(Form form) {
    List<Refusal> refusals =
        Entries.check()
            .text("item", form.item())
            .day("through", form.through(), null, today.date())
            .text("reason", form.reason())
            .refuse(unknown(form.item()), notExplainable())
            .refusals();
    return refusals.isEmpty() ? Outcome.done(keep(form)) : Outcome.refused(refusals);
  }

  private static boolean unknown(String item) {
    return item != null && !item.isBlank() && !item.matches(EXPLAINABLE);
  }

  private static Refusal notExplainable() {
    return new Refusal(
        "not-explainable",
        Clause.DAY_END.id(),
        "item",
        "该事项须先处理，不能以说明代替。",
        "This must be put right; words cannot stand for it.");
  }

  private CaseReceipt keep(Form form) {
    var stamp = new Stamp(currentActor.get(), today.date(), today.now());
    var event = new DayItemExplained(form.item(), form.through(), form.reason());
    var fact = journal.record(event, stamp);
    explanations.add(new DayExplanation(event, fact.seq(), stamp));
    return new CaseReceipt(FundEvent.CHAIN, EXPLAINED, fact.seq(), List.of(fact));
  }
}
