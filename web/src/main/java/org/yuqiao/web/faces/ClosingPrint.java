package org.yuqiao.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.yuqiao.reports.ClosingPrints;
import org.yuqiao.reports.Format;
import org.yuqiao.web.Periods;

/** The sheet of a closed day, of a month or of a year, as a file to download. */
@WebServlet({"/closing.pdf", "/closing.xlsx"})
public class ClosingPrint extends HttpServlet {

  @Inject private transient ClosingPrints prints;
  @Inject private transient Preferences preferences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Format format = request.getServletPath().endsWith(".pdf") ? Format.PDF : Format.XLSX;
    var print = print(request, format);
    if (print.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/closing.xhtml");
      return;
    }
    response.setContentType(format.mediaType());
    response.setContentLength(print.get().length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"closing-" + period(request) + "." + format.extension() + "\"");
    response.getOutputStream().write(print.get());
  }

  private Optional<byte[]> print(HttpServletRequest request, Format format) {
    Locale locale = preferences.getLocale();
    var day = Periods.day(request.getParameter("day"));
    if (day.isPresent()) {
      return prints.seal(day.get(), format, locale);
    }
    return Periods.month(request.getParameter("month"))
        .map(month -> prints.month(month, format, locale))
        .or(
            () ->
                Periods.year(request.getParameter("year"))
                    .map(year -> prints.year(year, format, locale)));
  }

  private static String period(HttpServletRequest request) {
    for (String name : new String[] {"day", "month", "year"}) {
      if (request.getParameter(name) != null) {
        return request.getParameter(name);
      }
    }
    return "";
  }
}
