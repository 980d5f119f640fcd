package org.yuqiao.web.rest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Refusal;

/**
 * Turns down a content type that is none, on which the server would stumble before any resource.
 */
@WebFilter("/api/*")
public class ReadableType extends HttpFilter {

  private static final Refusal UNREADABLE =
      new Refusal(
          "unsupported-content-type", null, null, "不支持该内容类型。", "This content type is not read.");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (type == null || type.equals(MediaType.APPLICATION_JSON) || isReadable(type)) {
      chain.doFilter(request, response);
      return;
    }
    var problem = Problems.problem(415, List.of(UNREADABLE), request);
    response.setStatus(415);
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(JsonForm.mapper().writeValueAsBytes(problem));
  }

  private static boolean isReadable(String type) {
    try {
      MediaType.valueOf(type);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
