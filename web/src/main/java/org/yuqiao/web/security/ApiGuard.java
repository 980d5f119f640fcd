package org.yuqiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers, before the API is reached, what comes without a token or is too long to be read. */
@WebFilter("/api/*")
public class ApiGuard extends HttpFilter {

  /** What the server reads of a body: ear/src/main/server/configure.cli says the same. */
  static final long MOST_BYTES = 20L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null) {
      ApiProblems.unauthorized(request, response);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      ApiProblems.tooLarge(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
