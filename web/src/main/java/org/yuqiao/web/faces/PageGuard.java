package org.yuqiao.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yuqiao.access.boundary.CurrentActor;

/** Lets a person onto the pages of their roles only (D-4); the boundaries check again. */
@WebFilter({"*.xhtml", "*.xlsx", "*.pdf"})
public class PageGuard extends HttpFilter {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient Bell bell;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var page = Page.at(request.getServletPath());
    if (page.isPresent()
        && request.getUserPrincipal() != null
        && !page.get().isFor(currentActor.get().roles())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (page.isPresent() && request.getUserPrincipal() != null && isAct(request)) {
      bell.expire();
    }
    if (page.isPresent()) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean isAct(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }
}
