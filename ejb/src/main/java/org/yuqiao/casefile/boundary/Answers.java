package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.model.AnsweredRequest;
import org.yuqiao.casefile.store.AnsweredRequests;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/**
 * Answers already given (D-3). An answer is written in the transaction of its effect: both are
 * there or neither. Keys belong to the client that made them and are kept for good.
 */
@Dependent
class Answers {

  /** An answer as it is kept: a receipt, or the reasons of a refusal. */
  record Kept(CaseReceipt receipt, List<Refusal> refusals) {

    static Kept of(Outcome<CaseReceipt> outcome) {
      return outcome.fold(receipt -> new Kept(receipt, null), why -> new Kept(null, why));
    }

    Outcome<CaseReceipt> outcome() {
      return receipt == null ? Outcome.refused(refusals) : Outcome.done(receipt);
    }
  }

  @Inject AnsweredRequests requests;
  @Inject Today today;

  /** The answer given before to the same request, or a refusal if the key asked for another. */
  Optional<Outcome<CaseReceipt>> to(Actor actor, Change change) {
    return requests
        .find(actor.username(), change.key())
        .map(
            request ->
                request.asked(change.key())
                    ? JsonForm.read(request.answer(), Kept.class).outcome()
                    : Outcome.refused(List.of(DeskRefusals.keyReused())));
  }

  Outcome<CaseReceipt> keep(Actor actor, Change change, Outcome<CaseReceipt> outcome) {
    requests.add(
        new AnsweredRequest(
            actor.username(), change.key(), JsonForm.write(Kept.of(outcome)), today.now()));
    return outcome;
  }
}
