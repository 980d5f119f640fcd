package org.yuqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.yuqiao.access.boundary.KnownUser;

/** Who has signed in to a session, and with which of his credentials. */
record SignedIn(String username, int credentialVersion) implements Serializable {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(ATTRIBUTE));
  }

  /** Begins a session of its own: what somebody put into an older one is gone, and so is its id. */
  static void begin(HttpServletRequest request, KnownUser user) {
    end(request);
    request
        .getSession(true)
        .setAttribute(ATTRIBUTE, new SignedIn(user.actor().username(), user.credentialVersion()));
  }

  static void end(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }
}
