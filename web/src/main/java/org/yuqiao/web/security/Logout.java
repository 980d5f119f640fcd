package org.yuqiao.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session. By POST only, so that no link of another site can. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    SignedIn.end(request);
    response.setHeader("Clear-Site-Data", "\"cache\"");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Login.PAGE);
  }
}
