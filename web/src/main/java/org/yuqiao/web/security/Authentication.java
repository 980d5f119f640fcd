package org.yuqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.KnownUser;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.access.boundary.TokenBearers;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;

/**
 * Decides at each request who comes in. Roles are asked for anew each time, so that one taken away
 * is gone with the next request.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject private KnownUsers users;
  @Inject private TokenBearers bearers;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.set(response);
    boolean api = PublicPaths.isApi(request);
    Optional<Actor> actor = api ? bearer(request) : signedIn(request);
    if (actor.isPresent()) {
      return letIn(actor.get(), context);
    }
    if (api || PublicPaths.include(request)) {
      // Entrance answers for the API, whose 401 the container would write over here
      return context.doNothing();
    }
    return askToSignIn(request, response);
  }

  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      Login.askFor(request, response);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Actor> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? bearers.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  private Optional<Actor> signedIn(HttpServletRequest request) {
    return SignedIn.of(request)
        .flatMap(
            signedIn ->
                users
                    .named(signedIn.username())
                    .filter(user -> user.holds(signedIn.credentialVersion())))
        .map(KnownUser::actor);
  }

  private static AuthenticationStatus letIn(Actor actor, HttpMessageContext context) {
    var roles = actor.roles().stream().map(Role::code).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(actor.username(), roles);
  }
}
