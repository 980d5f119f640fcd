package org.yuqiao.web.security;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.IssueToken;
import org.yuqiao.access.boundary.IssuedToken;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Role;

/** OAuth 2.0 client credentials (RFC 6749 section 4.4), the API's sign-in. */
@WebServlet("/oauth2/token")
public class TokenEndpoint extends HttpServlet {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject private transient IssueToken tokens;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getContentType() == null || !request.getContentType().startsWith(FORM)) {
      refuse(response, 400, "invalid_request", "The body must be " + FORM);
    } else if (request.getQueryString() != null) {
      refuse(response, 400, "invalid_request", "Parameters belong in the body, not in the address");
    } else if (isRepeated(request)) {
      refuse(response, 400, "invalid_request", "A parameter is given twice");
    } else if (request.getParameter("grant_type") == null) {
      refuse(response, 400, "invalid_request", "grant_type is missing");
    } else if (!"client_credentials".equals(request.getParameter("grant_type"))) {
      refuse(response, 400, "unsupported_grant_type", "Only client_credentials is supported");
    } else {
      issue(request, response);
    }
  }

  private void issue(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var credentials = ClientCredentials.of(request);
    if (credentials.isEmpty()) {
      refuseClient(response, "Give client_id and client_secret in the body or by HTTP Basic");
      return;
    }
    var outcome = tokens.issue(credentials.get().client(), credentials.get().secret());
    if (outcome instanceof Outcome.Refused<IssuedToken> refused) {
      refuseClient(response, refused.refusals().get(0).en());
    } else if (outcome instanceof Outcome.Done<IssuedToken> done) {
      answer(response, HttpServletResponse.SC_OK, json(done.value()));
    }
  }

  private static JsonObject json(IssuedToken issued) {
    var roles = issued.actor().roles().stream().sorted().map(Role::code);
    return Json.createObjectBuilder()
        .add("access_token", issued.token())
        .add("token_type", "Bearer")
        .add("expires_in", issued.validFor().toSeconds())
        .add("scope", roles.collect(Collectors.joining(" ")))
        .build();
  }

  private static boolean isRepeated(HttpServletRequest request) {
    return request.getParameterMap().values().stream().anyMatch(values -> values.length > 1);
  }

  private static void refuseClient(HttpServletResponse response, String description)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Basic realm=\"yuqiao\", charset=\"UTF-8\"");
    refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "invalid_client", description);
  }

  private static void refuse(
      HttpServletResponse response, int status, String error, String description)
      throws IOException {
    answer(
        response,
        status,
        Json.createObjectBuilder()
            .add("error", error)
            .add("error_description", description)
            .build());
  }

  private static void answer(HttpServletResponse response, int status, JsonObject body)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(body.toString());
  }
}
