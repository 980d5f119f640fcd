package org.yuqiao.access.boundary;

import java.time.Duration;
import org.yuqiao.kernel.Actor;

/** An access token as its client gets it, once. */
public record IssuedToken(String token, Duration validFor, Actor actor) {

  /** Never the token, which does not belong in a log. */
  @Override
  public String toString() {
    return "IssuedToken[" + actor.username() + "]";
  }
}
