package org.yuqiao.web.faces.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.payment.boundary.PaymentSheet;

/**
 * The bank's payment sheet of the instructions that were chosen, or of those the list shows; and
 * the message of one.
 */
@WebServlet({"/payments.xlsx", "/payment.pain001"})
public class PaymentFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient PaymentSheet sheet;
  @Inject private transient PaymentQueries payments;
  @Inject private transient Today today;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith(".xlsx")) {
      send(response, XLSX, "payments-" + today.date() + ".xlsx", sheet.xlsx(chosen(request)));
      return;
    }
    String number = String.valueOf(request.getParameter("number"));
    var message = payments.message(number);
    if (message.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(response, "application/xml;charset=UTF-8", number + ".xml", message.get());
  }

  private List<String> chosen(HttpServletRequest request) {
    String[] numbers = request.getParameterValues("number");
    if (numbers != null) {
      return Arrays.asList(numbers);
    }
    var query =
        new PaymentQuery(
            request.getParameter("q"), request.getParameter("state"), request.getParameter("for"));
    return payments.rows(query.filter(), 0, PaymentSheet.MOST).stream()
        .map(PaymentRow::number)
        .toList();
  }

  private static void send(HttpServletResponse response, String type, String name, byte[] bytes)
      throws IOException {
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
