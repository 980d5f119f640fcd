package org.yuqiao.web.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.RequestKey;

/**
 * Carries out changes and answers them. Where two requests collide, the one that was rolled back is
 * tried again within a bound: it then finds the other's answer, or the rules judge it anew.
 */
@ApplicationScoped
public class Changes {

  private static final int MOST_TRIES = 5;
  private static final long PAUSE_NANOS = 2_000_000;

  @Inject AnswerOnce answers;

  /** A verb without a form. */
  public interface Verb {
    Outcome<CaseReceipt> on(CaseNumber number, Change change);
  }

  /** A verb with a form. */
  public interface FormVerb<F> {
    Outcome<CaseReceipt> on(CaseNumber number, F form, Change change);
  }

  /** Carries out a verb on a case. */
  public Response on(CaseAsked asked, Verb verb) {
    withoutBody(asked.request());
    var number = asked.caseNumber();
    var change = asked.change();
    return receipt(again(() -> verb.on(number, change)), asked.request());
  }

  /** Carries out a verb with its form on a case. */
  public <F> Response on(CaseAsked asked, F form, FormVerb<F> verb) {
    needed(form);
    var number = asked.caseNumber();
    var change = asked.change();
    return receipt(again(() -> verb.on(number, form, change)), asked.request());
  }

  /** Opens a case. */
  public <F> Response open(Asked asked, F form, Function<Change, Outcome<CaseReceipt>> verb) {
    needed(form);
    var change = new Change(asked.requestKey(), null);
    return again(() -> verb.apply(change))
        .fold(
            receipt ->
                Response.created(URI.create("cases/" + receipt.number()))
                    .tag(Tags.of(receipt.revision()))
                    .entity(receipt)
                    .build(),
            reasons -> Problems.refused(reasons, asked.request()));
  }

  /** Carries out a change that keeps its own answers. */
  public <T> Response keyed(Asked asked, int status, Function<Change, Outcome<T>> act) {
    var change = new Change(asked.requestKey(), null);
    return answer(again(() -> act.apply(change)), status, asked.request());
  }

  /** Carries out a change of anything else than a case, once for its key. */
  public <T> Response once(Asked asked, int status, Class<T> type, Supplier<Outcome<T>> act) {
    var key = asked.requestKey();
    return answer(again(() -> answers.once(key, type, act)), status, asked.request());
  }

  /** The same where the body holds a secret, which its digest must not help to guess. */
  public <T> Response onceWithSecret(
      Asked asked, int status, Class<T> type, Supplier<Outcome<T>> act) {
    var plain = asked.requestKey();
    var key = new RequestKey(plain.value(), Body.stretched(plain));
    return answer(again(() -> answers.once(key, type, act)), status, asked.request());
  }

  /** Answers what came of an act that needs no key. */
  public static <T> Response answer(Outcome<T> outcome, HttpServletRequest request) {
    return answer(outcome, 200, request);
  }

  /** A form that was sent. */
  public static <F> F needed(F form) {
    if (form == null) {
      throw Declined.malformed(null, "请求内容为空。", "The body is empty.");
    }
    return form;
  }

  private static <T> Response answer(Outcome<T> outcome, int status, HttpServletRequest request) {
    return outcome.fold(
        value -> Response.status(status).entity(value).build(),
        reasons -> Problems.refused(reasons, request));
  }

  private static Response receipt(Outcome<CaseReceipt> outcome, HttpServletRequest request) {
    return outcome.fold(
        receipt -> Response.ok(receipt).tag(Tags.of(receipt.revision())).build(),
        reasons -> Problems.refused(reasons, request));
  }

  private static <T> T again(Supplier<T> act) {
    for (int tried = 1; ; tried++) {
      try {
        return act.get();
      } catch (RuntimeException fault) {
        if (tried == MOST_TRIES || !Causes.isCollision(fault)) {
          throw fault;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << tried));
      }
    }
  }

  private static void withoutBody(HttpServletRequest request) {
    byte[] body = Body.of(request);
    if (body.length == 0) {
      return;
    }
    try {
      JsonForm.mapper().readValue(body, Nothing.class);
    } catch (JsonProcessingException e) {
      throw Misread.of(e);
    } catch (IOException e) {
      throw Declined.malformed(null, "请求内容有误。", "The body cannot be read.");
    }
  }

  /** The form of a verb that asks nothing. */
  record Nothing() {}
}
