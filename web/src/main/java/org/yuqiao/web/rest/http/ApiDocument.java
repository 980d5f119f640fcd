package org.yuqiao.web.rest.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves the API's document as the build wrote it; JSON, which is YAML too. */
@WebServlet("/openapi")
public class ApiDocument extends HttpServlet {

  private static final String FILE = "/META-INF/openapi.json";

  private transient byte[] document;

  @Override
  public void init() {
    try (InputStream file = ApiDocument.class.getResourceAsStream(FILE)) {
      document = file.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the API's document is missing", e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(document);
  }
}
