package org.yuqiao.web.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.yuqiao.web.rest.http.Problems;

/** The answer of the API to a request without a token that holds, as RFC 9457 and 6750 have it. */
final class Unauthorized {

  private Unauthorized() {}

  static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean tokenGiven = request.getHeader("Authorization") != null;
    boolean english = Problems.locale(request).equals(Locale.ENGLISH);
    var problem =
        Json.createObjectBuilder()
            .add("type", "https://yuqiao.org/problems/unauthorized")
            .add("title", english ? "Not signed in" : "未登录或登录已失效")
            .add("status", HttpServletResponse.SC_UNAUTHORIZED)
            .add("detail", english ? english(tokenGiven) : chinese(tokenGiven))
            .add("instance", request.getRequestURI())
            .add("code", "unauthorized")
            .add("clause", "D-4")
            .build();
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(
        "WWW-Authenticate",
        tokenGiven
            ? "Bearer realm=\"yuqiao\", error=\"invalid_token\""
            : "Bearer realm=\"yuqiao\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(problem.toString());
    response.flushBuffer();
  }

  private static String chinese(boolean tokenGiven) {
    return tokenGiven
        ? "访问令牌无效或已过期，请通过 POST /oauth2/token 重新获取。"
        : "缺少访问令牌，请通过 POST /oauth2/token 获取，并以 Authorization: Bearer 提交。";
  }

  private static String english(boolean tokenGiven) {
    return tokenGiven
        ? "The access token does not hold or has expired: get a new one by POST /oauth2/token."
        : "An access token is missing: get one by POST /oauth2/token and send it as"
            + " Authorization: Bearer.";
  }
}
