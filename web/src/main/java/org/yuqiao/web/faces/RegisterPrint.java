package org.yuqiao.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseRow;
import org.yuqiao.casefile.boundary.CaseSort;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.Format;
import org.yuqiao.reports.Prints;
import org.yuqiao.reports.model.PrintStamp;
import org.yuqiao.reports.model.Register;
import org.yuqiao.reports.model.RegisterRow;

/** 转贷资金台账 of a period, as a file to download. */
@WebServlet({"/register.pdf", "/register.xlsx"})
public class RegisterPrint extends HttpServlet {

  private static final int PAGE = 500;

  @Inject private transient CaseQueries cases;
  @Inject private transient CalendarQueries calendars;
  @Inject private transient FundQueries funds;
  @Inject private transient CurrentActor currentActor;
  @Inject private transient Today today;
  @Inject private transient Prints prints;
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
    Locale locale = preferences.getLocale();
    byte[] print = prints.register(register(from, to, locale), format, locale);
    response.setContentType(format.mediaType());
    response.setContentLength(print.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"register-" + from + "-" + to + "." + format.extension() + "\"");
    response.getOutputStream().write(print);
  }

  private Register register(LocalDate from, LocalDate to, Locale locale) {
    var stamp =
        new PrintStamp(
            funds.overview().account(),
            today.date(),
            today.now(),
            currentActor.get().displayName());
    var filter = CaseFilter.all().drawnBetween(from, to);
    var rows = new ArrayList<RegisterRow>();
    List<CaseRow> page;
    do {
      page = cases.rows(filter, CaseSort.DRAWN_ON, false, rows.size(), PAGE);
      page.forEach(row -> rows.add(line(row, locale)));
    } while (page.size() == PAGE);
    return new Register(stamp, from, to, rows);
  }

  private RegisterRow line(CaseRow row, Locale locale) {
    Money due = orNothing(row.feeDue());
    Money waived = orNothing(row.feeWaived());
    return new RegisterRow(
        new CaseNumber(row.number()),
        row.borrowerName(),
        row.borrowerKind().in(locale),
        row.lender().in(locale),
        row.oldContract(),
        row.drawnOn(),
        row.drawn(),
        row.dueOn(),
        row.dueProvisional(),
        row.repaidOn(),
        daysUsed(row),
        due,
        waived,
        due.minus(waived),
        orNothing(row.feePaid()),
        orNothing(row.outstanding()),
        row.status().in(locale));
  }

  private int daysUsed(CaseRow row) {
    LocalDate until = row.repaidOn() == null ? today.date() : row.repaidOn();
    return calendars.workingDays(row.drawnOn(), until);
  }

  private static Money orNothing(Money money) {
    return money == null ? Money.ZERO : money;
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
