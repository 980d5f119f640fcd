package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.kernel.Outcome;

/** Changes beside the cases that may be asked for again under their key (D-3). */
@Dependent
public class Repeatable {

  @Inject Answers answers;
  @Inject CurrentActor currentActor;

  /** The answer given before to the same request, else the change's own, which is kept with it. */
  public Outcome<CaseReceipt> once(Change change, Supplier<Outcome<CaseReceipt>> act) {
    var actor = currentActor.get();
    return answers.to(actor, change).orElseGet(() -> answers.keep(actor, change, act.get()));
  }
}
