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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reports.ClosingPrints;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** The sheet of a closed day (日终封账单). */
@Path("/closing/days/{day}/sheet")
@Tag(name = "prints")
@ApplicationScoped
@Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
public class ClosingSheetsResource {

  @Inject ClosingPrints prints;

  @GET
  @Operation(
      summary = "Print the sheet of a closed day",
      description =
          "Its figures, the root over what was sealed, the reconciliation of each account and what"
              + " was explained by whom (日终封账单).")
  public Response printClosedDay(
      @PathParam("day") @Parameter(description = "A closed day.", example = "2026-11-16")
          String day,
      @QueryParam("format")
          @Parameter(description = "`pdf` (unless given) or `xlsx`.", example = "pdf")
          String format,
      @QueryParam("lang")
          @Parameter(
              description = "`zh` or `en`; the request's language unless given.",
              example = "zh")
          String lang,
      @Context HttpServletRequest request) {
    var closed = Query.day("day", day);
    var form = PrintedFile.format(format);
    byte[] print =
        prints
            .seal(closed, form, PrintedFile.locale(lang, request))
            .orElseThrow(
                () ->
                    Declined.notFound(
                        "%s尚未封账。".formatted(closed), "%s is not closed.".formatted(closed)));
    return PrintedFile.answer(print, form, "日终封账单-" + closed);
  }
}
