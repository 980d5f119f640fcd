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
import org.yuqiao.reports.CasePrints;
import org.yuqiao.web.rest.http.Cases;

/** The approval sheet of a case (转贷业务审批表). */
@Path("/cases/{number}")
@Tag(name = "prints")
@ApplicationScoped
@Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
public class ApprovalSheetResource {

  @Inject CasePrints prints;

  @GET
  @Path("approval-sheet")
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
    var form = PrintedFile.format(format);
    byte[] print =
        prints
            .approvalSheet(Cases.number(number), form, PrintedFile.locale(lang, request))
            .orElseThrow(Cases.unknown(number));
    return PrintedFile.answer(print, form, "转贷业务审批表-" + number);
  }
}
