package org.yuqiao.web.rest.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Refusal;

/** Answers for what lies under {@code /api} and in no version of it. */
@WebServlet({"/api", "/api/*"})
public class NoSuchPath extends HttpServlet {

  private static final Refusal NOTHING =
      new Refusal("not-found", null, null, "没有此地址。", "There is nothing at this address.");

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = Problems.problem(404, List.of(NOTHING), request);
    response.setStatus(404);
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(JsonForm.mapper().writeValueAsBytes(problem));
  }
}
