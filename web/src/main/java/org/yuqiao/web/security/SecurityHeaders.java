package org.yuqiao.web.security;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

  /**
   * Nothing from anywhere else. PrimeFaces writes its widgets as scripts into the page and
   * evaluates the scripts of partial answers.
   */
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
  }
}
