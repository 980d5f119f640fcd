package org.yuqiao.web.rest.fund;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.fund.boundary.AskPayable;
import org.yuqiao.fund.boundary.PayableView;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Problems;
import org.yuqiao.web.rest.http.Query;

/** Whether a case's draw can be paid on a day (能否按期放款). */
@Path("/cases/{number}/payable")
@Tag(name = "fund")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayableResource {

  @Inject AskPayable payable;

  @GET
  @Operation(
      summary = "Ask whether a draw can be paid",
      description =
          "Whether the money for a case's draw is there on a day, by due dates and as expected, and"
              + " if not, from when (能否按期放款).")
  @APIResponseSchema(value = PayableView.class, responseCode = "200")
  public Response readPayable(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number,
      @QueryParam("on")
          @Parameter(
              description = "The day to pay; the day the draw is planned for unless given.",
              example = "2026-12-01")
          String on,
      @Context HttpServletRequest request) {
    return payable
        .on(Cases.number(number), Query.dayOrNull("on", on))
        .fold(view -> Response.ok(view).build(), refusals -> Problems.refused(refusals, request));
  }
}
