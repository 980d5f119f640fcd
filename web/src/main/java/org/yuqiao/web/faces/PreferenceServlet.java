package org.yuqiao.web.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Keeps a preference and goes back to the page it was chosen on. */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getParameter("name");
    String value = request.getParameter("value");
    if (name == null || !Preferences.CHOICES.getOrDefault(name, Set.of()).contains(value)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var cookie = new Cookie(Preferences.cookieName(name), value);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.sendRedirect(back(request.getParameter("back")));
  }

  /** Only a path of this application: never another site. */
  static String back(String back) {
    return back != null && back.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")
        ? back
        : "/work.xhtml";
  }
}
