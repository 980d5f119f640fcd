package org.yuqiao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yuqiao.access.boundary.VerifyCredentials;
import org.yuqiao.kernel.Refusal;

/**
 * Takes the sign-in form: {@code username}, {@code password} and {@code next}, the path to go on
 * to. A sign-in that is refused goes back to the page with {@code error=refused} or {@code
 * error=locked}.
 */
@WebServlet("/login")
public class Login extends HttpServlet {

  /** The page with the form. */
  static final String PAGE = "/login.xhtml";

  private static final String HOME = "/";
  private static final String PATH_OF_OURS = "/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*";

  @Inject private transient VerifyCredentials credentials;

  /** Sends somebody who is not signed in to the form, from where he comes back. */
  static void askFor(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String page = request.getContextPath() + PAGE;
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write("<partial-response><redirect url=\"" + page + "\"/></partial-response>");
      response.flushBuffer();
    } else {
      String next = "GET".equals(request.getMethod()) ? asked(request) : HOME;
      response.sendRedirect(HOME.equals(next) ? page : page + "?next=" + encoded(next));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String username = request.getParameter("username");
    String next = pathOfOurs(request.getParameter("next"));
    String target =
        credentials
            .verify(username == null ? null : username.strip(), request.getParameter("password"))
            .fold(
                user -> {
                  SignedIn.begin(request, user);
                  return next;
                },
                refusals -> PAGE + "?error=" + error(refusals) + "&next=" + encoded(next));
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target);
  }

  private static String error(List<Refusal> refusals) {
    return VerifyCredentials.LOCKED_CODE.equals(refusals.get(0).code()) ? "locked" : "refused";
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return pathOfOurs(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** Only a path of this application: never another site. */
  static String pathOfOurs(String next) {
    return next != null && next.matches(PATH_OF_OURS) ? next : HOME;
  }

  private static String encoded(String next) {
    return URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
