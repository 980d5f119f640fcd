package org.yuqiao.web.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.yuqiao.web.rest.http.Problems;

/** The problems (RFC 9457) that are answered before the API is reached. */
final class ApiProblems {

  /** A problem's words in one language. */
  private record Words(String title, String detail) {}

  private static final Words NO_TOKEN_ZH =
      new Words("未登录或登录已失效", "缺少访问令牌，请通过 POST /oauth2/token 获取，并以 Authorization: Bearer 提交。");
  private static final Words NO_TOKEN_EN =
      new Words(
          "Not signed in",
          "An access token is missing: get one by POST /oauth2/token and send it as"
              + " Authorization: Bearer.");
  private static final Words BAD_TOKEN_ZH =
      new Words("未登录或登录已失效", "访问令牌无效或已过期，请通过 POST /oauth2/token 重新获取。");
  private static final Words BAD_TOKEN_EN =
      new Words(
          "Not signed in",
          "The access token does not hold or has expired: get a new one by POST /oauth2/token.");

  private ApiProblems() {}

  static void unauthorized(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("Authorization") == null) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"yuqiao\"");
      answer(request, response, 401, "unauthorized", words(request, NO_TOKEN_ZH, NO_TOKEN_EN));
    } else {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"yuqiao\", error=\"invalid_token\"");
      answer(request, response, 401, "unauthorized", words(request, BAD_TOKEN_ZH, BAD_TOKEN_EN));
    }
  }

  static void tooLarge(long most, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Connection", "close");
    long megabytes = most >> 20;
    answer(
        request,
        response,
        413,
        "body-too-large",
        words(
            request,
            new Words("请求体过大", "请求体不得超过%d MB。".formatted(megabytes)),
            new Words("Body too large", "A body has at most %d MB.".formatted(megabytes))));
  }

  private static Words words(HttpServletRequest request, Words zh, Words en) {
    return Problems.locale(request).equals(Locale.ENGLISH) ? en : zh;
  }

  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String code,
      Words words)
      throws IOException {
    var problem =
        Json.createObjectBuilder()
            .add("type", "https://yuqiao.org/problems/" + code)
            .add("title", words.title())
            .add("status", status)
            .add("detail", words.detail())
            .add("instance", request.getRequestURI())
            .add("code", code)
            .add("clause", status == HttpServletResponse.SC_UNAUTHORIZED ? "D-4" : "D-1")
            .build();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(problem.toString());
  }
}
