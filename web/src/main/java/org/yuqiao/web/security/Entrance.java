package org.yuqiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Turns away at the door, in words, what comes to the API without a token and what is too long to
 * be read.
 */
@WebFilter("/*")
public class Entrance extends HttpFilter {

  /** What is read of a body; ear/src/main/server/configure.cli has a backstop far above. */
  static final long MOST_BYTES = 20L * 1024 * 1024;

  /** What is read of a body by whoever has not signed in: a name and a password. */
  static final long MOST_BYTES_OF_STRANGERS = 16L * 1024;

  private static final long MOST_BYTES_OF_STATEMENTS = 64L * 1024 * 1024;

  /** Where more may come: a bank statement, and on the page the form around it. */
  private static final Map<String, Long> MORE =
      Map.of(
          "/api/v1/statements",
          MOST_BYTES_OF_STATEMENTS,
          "/statements.xhtml",
          MOST_BYTES_OF_STATEMENTS + (1 << 20));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = PublicPaths.isApi(request);
    boolean stranger = request.getUserPrincipal() == null;
    if (api && stranger) {
      ApiProblems.unauthorized(request, response);
    } else if (request.getContentLengthLong() > most(request, stranger)) {
      tooLarge(api, request, response);
    } else if (!api && isOfUnknownLength(request)) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long most(HttpServletRequest request, boolean stranger) {
    if (stranger) {
      return MOST_BYTES_OF_STRANGERS;
    }
    return MORE.getOrDefault(PublicPaths.of(request), MOST_BYTES);
  }

  private static void tooLarge(
      boolean api, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (api) {
      ApiProblems.tooLarge(most(request, false), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  /** The API counts while it reads; forms of a browser tell their length. */
  private static boolean isOfUnknownLength(HttpServletRequest request) {
    return request.getHeader("Transfer-Encoding") != null;
  }
}
