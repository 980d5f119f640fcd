package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.model.AnsweredRequest;
import org.yuqiao.casefile.store.AnsweredRequests;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.RequestKey;

/**
 * Makes a change outside the cases happen once for its key (D-3): the act and its answer are one
 * transaction. A refused act leaves its key free, since nothing happened.
 */
@Stateless
@PermitAll
public class AnswerOnce {

  @Inject AnsweredRequests requests;
  @Inject CurrentActor actor;
  @Inject Today today;

  /**
   * The answer given before under the key, or that of the act, which is then kept. An act refused
   * because the same request was quicker elsewhere gets that request's answer.
   */
  public <T> Outcome<T> once(RequestKey key, Class<T> type, Supplier<Outcome<T>> act) {
    return given(key, type)
        .orElseGet(
            () ->
                act.get()
                    .fold(
                        value -> keep(key, value),
                        why -> given(key, type).orElseGet(() -> Outcome.refused(why))));
  }

  private <T> Optional<Outcome<T>> given(RequestKey key, Class<T> type) {
    return requests
        .find(actor.get().username(), key)
        .map(
            request ->
                request.asked(key)
                    ? Outcome.done(JsonForm.read(request.answer(), type))
                    : Outcome.refused(List.of(DeskRefusals.keyReused())));
  }

  private <T> Outcome<T> keep(RequestKey key, T value) {
    requests.add(
        new AnsweredRequest(actor.get().username(), key, JsonForm.write(value), today.now()));
    return Outcome.done(value);
  }
}
