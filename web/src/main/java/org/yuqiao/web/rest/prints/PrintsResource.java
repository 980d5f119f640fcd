package org.yuqiao.web.rest.prints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.reports.Format;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Downloads;
import org.yuqiao.web.rest.http.Problems;
import org.yuqiao.web.rest.http.Query;

/** Approval sheet and register (打印). */
@Path("/")
@Tag(name = "prints")
@ApplicationScoped
@Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
public class PrintsResource {

  private static final int MOST_YEARS = 3;

  @Inject CasePrints prints;

  @GET
  @Path("cases/{number}/approval-sheet")
  @Operation(
      summary = "Print the approval sheet",
      description = "All that led to, and followed from, one case's approval (转贷业务审批表).")
  public Response printApprovalSheet(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number,
      @QueryParam("format")
          @Parameter(description = "`pdf` (unless given) or `xlsx`.", example = "pdf")
          String format,
      @QueryParam("lang")
          @Parameter(
              description = "`zh` or `en`; the request's language unless given.",
              example = "zh")
          String lang,
      @Context HttpServletRequest request) {
    var form = format(format);
    byte[] print =
        prints
            .approvalSheet(Cases.number(number), form, locale(lang, request))
            .orElseThrow(Cases.unknown(number));
    return answer(print, form, "转贷业务审批表-" + number);
  }

  @GET
  @Path("prints/register")
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
    var form = format(format);
    byte[] print = prints.register(first, last, form, locale(lang, request));
    return answer(print, form, "转贷资金台账-" + first + "-" + last);
  }

  private static void checkPeriod(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || !to.isBefore(from.plusYears(MOST_YEARS))) {
      throw Declined.malformed(
          "to",
          "止日不得早于起日，期间不超过三年。",
          "The last day is not before the first; a period has at most three years.");
    }
  }

  private static Format format(String format) {
    return Format.valueOf(Query.oneOf("format", format, "pdf", "xlsx").toUpperCase(Locale.ROOT));
  }

  private static Locale locale(String lang, HttpServletRequest request) {
    if (lang == null || lang.isBlank()) {
      return Problems.locale(request);
    }
    return Query.oneOf("lang", lang, "zh", "en").equals("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  private static Response answer(byte[] print, Format format, String name) {
    String fileName = name + "." + format.extension();
    return Response.ok(print, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
