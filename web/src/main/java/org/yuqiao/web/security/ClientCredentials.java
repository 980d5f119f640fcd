package org.yuqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A client's name and secret, from HTTP Basic or from the form, as RFC 6749 section 2.3.1 has it.
 */
record ClientCredentials(String client, String secret) {

  private static final String BASIC = "Basic ";

  static Optional<ClientCredentials> of(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null) {
      return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
          ? ofBasic(header.substring(BASIC.length()).strip())
          : Optional.empty();
    }
    String client = request.getParameter("client_id");
    String secret = request.getParameter("client_secret");
    return client == null || secret == null
        ? Optional.empty()
        : Optional.of(new ClientCredentials(client, secret));
  }

  private static Optional<ClientCredentials> ofBasic(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new ClientCredentials(
                  decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Never the secret, which does not belong in a log. */
  @Override
  public String toString() {
    return "ClientCredentials[" + client + "]";
  }
}
