package org.yuqiao.endurance;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.yuqiao.scenarios.ApiClient.Answer;

/**
 * Something that is done in many requests, one after the other, each under its own key. A request
 * without an answer stays open and is sent again with its key before anything else.
 */
abstract class Errand {

  private Request open;
  private int answered;

  /** The next request, or nothing where the errand is done. */
  abstract Optional<Request> next();

  /** Takes an answer that is no refusal. */
  abstract void take(Answer answer);

  /**
   * Whether what is recorded is what was answered, with or without the whole of what the open
   * request asks for.
   *
   * @return null if so, else what is wrong
   */
  abstract String look();

  /** Whether the open request had its effect, by what was last looked at. */
  abstract boolean hadEffect();

  /** Whether what is recorded is exactly what was answered; null if so, else what is wrong. */
  abstract String lookAgain();

  /**
   * Goes one request further.
   *
   * @return false where there is nothing left to do, or the server is gone
   */
  final boolean step() {
    if (open == null) {
      open = next().orElse(null);
    }
    return open != null && sent();
  }

  private boolean sent() {
    Answer answer;
    try {
      answer = open.send();
    } catch (UncheckedIOException gone) {
      return false;
    }
    if (answer.status() >= 300) {
      throw new IllegalStateException(open + " was answered " + answer.status() + answer.text());
    }
    take(answer);
    answered++;
    open = null;
    return true;
  }

  /** The request that got no answer, or null. */
  final Request open() {
    return open;
  }

  final int answered() {
    return answered;
  }
}
