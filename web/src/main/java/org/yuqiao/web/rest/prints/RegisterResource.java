package org.yuqiao.web.rest.prints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** The register of a period (转贷资金台账). */
@Path("/prints/register")
@Tag(name = "prints")
@ApplicationScoped
@Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
public class RegisterResource {

  private static final int MOST_YEARS = 3;

  @Inject CasePrints prints;

  @GET
  @Operation(
      summary = "Print the register",
      description =
          "Every loan drawn in a period of at most three years, totalled by month (转贷资金台账).")
  public Response printRegister(
      @QueryParam("from")
          @Parameter(required = true, description = "The first day.", example = "2026-01-01")
          String from,
      @QueryParam("to")
          @Parameter(required = true, description = "The last day.", example = "2026-12-31")
          String to,
      @QueryParam("format")
          @Parameter(description = "`pdf` (unless given) or `xlsx`.", example = "pdf")
          String format,
      @QueryParam("lang")
          @Parameter(
              description = "`zh` or `en`; the request's language unless given.",
              example = "zh")
          String lang,
      @Context HttpServletRequest request) {
    var first = Query.day("from", from);
    var last = Query.day("to", to);
    checkPeriod(first, last);
    var form = PrintedFile.format(format);
    byte[] print = prints.register(first, last, form, PrintedFile.locale(lang, request));
    return PrintedFile.answer(print, form, "转贷资金台账-" + first + "-" + last);
  }

  private static void checkPeriod(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || !to.isBefore(from.plusYears(MOST_YEARS))) {
      throw Declined.malformed(
          "to",
          "止日不得早于起日，期间不超过三年。",
          "The last day is not before the first; a period has at most three years.");
    }
  }
}
