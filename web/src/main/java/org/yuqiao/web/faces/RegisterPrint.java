package org.yuqiao.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.reports.Format;

/** 转贷资金台账 of a period, as a file to download. */
@WebServlet({"/register.pdf", "/register.xlsx"})
public class RegisterPrint extends HttpServlet {

  @Inject private transient CasePrints prints;
  @Inject private transient Preferences preferences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate from = day(request.getParameter("from"));
    LocalDate to = day(request.getParameter("to"));
    if (from == null || to == null || to.isBefore(from)) {
      response.sendRedirect(request.getContextPath() + "/reports.xhtml?wrong=period");
      return;
    }
    Format format = request.getServletPath().endsWith(".pdf") ? Format.PDF : Format.XLSX;
    byte[] print = prints.register(from, to, format, preferences.getLocale());
    response.setContentType(format.mediaType());
    response.setContentLength(print.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"register-" + from + "-" + to + "." + format.extension() + "\"");
    response.getOutputStream().write(print);
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
