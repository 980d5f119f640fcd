package org.yuqiao.web.health;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yuqiao.persistence.boundary.DatabaseState;

/**
 * Live while it answers at all; ready while the database answers too. That the schema is right
 * needs no asking: without it the application would not have started.
 */
@WebServlet({"/health/live", Health.READY})
public class Health extends HttpServlet {

  static final String READY = "/health/ready";

  @Inject private transient DatabaseState database;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = !READY.equals(request.getServletPath()) || database.answers();
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    var body = Json.createObjectBuilder().add("status", up ? "UP" : "DOWN").build();
    response.getWriter().write(body.toString());
  }
}
