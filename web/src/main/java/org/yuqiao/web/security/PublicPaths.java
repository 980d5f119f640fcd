package org.yuqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What may be asked for without a sign-in. Everything else needs one. */
final class PublicPaths {

  private static final Set<String> PATHS =
      Set.of(
          "/login",
          Login.PAGE,
          "/logout",
          "/oauth2/token",
          "/health/live",
          "/health/ready",
          "/preference",
          "/openapi",
          "/favicon.ico");
  private static final List<String> FOLDERS = List.of("/jakarta.faces.resource/", "/resources/");

  private PublicPaths() {}

  static boolean include(HttpServletRequest request) {
    String path = of(request);
    return PATHS.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
  }

  static boolean isApi(HttpServletRequest request) {
    String path = of(request);
    return path.equals("/api") || path.startsWith("/api/");
  }

  /** The path by which the container has chosen the servlet, so that both mean the same. */
  static String of(HttpServletRequest request) {
    String more = request.getPathInfo();
    return more == null ? request.getServletPath() : request.getServletPath() + more;
  }
}
