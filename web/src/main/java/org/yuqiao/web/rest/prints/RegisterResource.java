package org.yuqiao.web.rest.prints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Problems;
import org.yuqiao.web.rest.http.Query;

/** The register of a period (转贷资金台账), with the figures of the cases' list. */
@Path("/register")
@Tag(name = "prints")
@ApplicationScoped
public class RegisterResource {

  @Inject CasePrints prints;

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Print the register of a period",
      description =
          "Every loan drawn from one day to another, both inclusive, totalled by month, A4"
              + " landscape, in Chinese or, by Accept-Language, English (转贷资金台账).")
  public Response printRegister(
      @QueryParam("from")
          @Parameter(
              required = true,
              description = "The period's first day.",
              example = "2026-01-01")
          String from,
      @QueryParam("to")
          @Parameter(
              required = true,
              description = "The period's last day, inclusive.",
              example = "2026-12-31")
          String to,
      @QueryParam("format") @Parameter(description = "pdf or xlsx; else pdf.", example = "xlsx")
          String format,
      @Context HttpServletRequest request) {
    var first = Query.day("from", from);
    var last = Query.day("to", to);
    if (last.isBefore(first)) {
      throw Declined.malformed("to", "截止日期不得早于起始日期。", "The period ends before it begins.");
    }
    var form = PrintedFile.format(format);
    byte[] print = prints.register(first, last, form, Problems.locale(request));
    return PrintedFile.answer(print, form, "register-" + first + "-" + last);
  }
}
