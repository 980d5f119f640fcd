package org.yuqiao.web.rest.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.fee.boundary.FeeQuote;
import org.yuqiao.fee.boundary.FeeQuoteRequest;
import org.yuqiao.fee.boundary.TrialCalculator;
import org.yuqiao.web.rest.http.Changes;

/** Fees tried out (费用试算). */
@Path("/fee-quotes")
@Tag(name = "fee")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FeeQuoteResource {

  @Inject TrialCalculator trialCalculator;

  @POST
  @Operation(
      summary = "Try out a fee",
      description =
          "The fee of an amount for working days or for two dates, by the edition in force or by"
              + " tiers to try, with its derivation (费用试算). Changes nothing, so it needs no key.")
  @APIResponseSchema(value = FeeQuote.class, responseCode = "200")
  public Response quoteFee(@Context HttpServletRequest request, FeeQuoteRequest form) {
    return Changes.answer(trialCalculator.quote(Changes.needed(form)), request);
  }
}
