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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Problems;

/** The approval sheet of a case (转贷业务审批表), with the figures of its page. */
@Path("/cases/{number}")
@Tag(name = "prints")
@ApplicationScoped
public class ApprovalSheetResource {

  @Inject CasePrints prints;

  @GET
  @Path("approval-sheet")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Print the approval sheet of a case",
      description =
          "Everything that led to and followed from the approval, A4, in Chinese or, by"
              + " Accept-Language, English (转贷业务审批表).")
  public Response printApprovalSheet(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number,
      @QueryParam("format") @Parameter(description = "pdf or xlsx; else pdf.", example = "pdf")
          String format,
      @Context HttpServletRequest request) {
    var form = PrintedFile.format(format);
    byte[] print =
        prints
            .approvalSheet(Cases.number(number), form, Problems.locale(request))
            .orElseThrow(Cases.unknown(number));
    return PrintedFile.answer(print, form, "approval-sheet-" + number);
  }
}
