package org.yuqiao.web.rest.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.approval.boundary.QueueQueries;
import org.yuqiao.approval.boundary.QueueView;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.fund.boundary.ForecastQueries;
import org.yuqiao.fund.boundary.ForecastView;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.fund.boundary.FundView;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Query;

/** The fund at one look (资金概览). */
@Path("/fund")
@Tag(name = "fund")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FundResource {

  @Inject FundQueries fund;
  @Inject ForecastQueries forecasts;
  @Inject QueueQueries queue;
  @Inject RecordContribution recordContribution;
  @Inject Changes changes;
  @Inject Today today;

  @GET
  @Operation(
      summary = "Read the fund",
      description =
          "Money in the special accounts, promised, available and out with borrowers, as of a day,"
              + " from what was booked up to and including it (资金概览).")
  public FundView readFund(
      @QueryParam("asOf")
          @Parameter(
              description = "The last day counted; today's business date unless given.",
              example = "2026-12-31")
          String asOf) {
    var day = Query.dayOrNull("asOf", asOf);
    return fund.overview(day == null ? today.date() : day);
  }

  @GET
  @Path("forecast")
  @Operation(
      summary = "Forecast the pool",
      description =
          "The next twenty working days by due dates and as expected by real use, with what the"
              + " forecast rests on (资金预测).")
  public ForecastView readForecast() {
    return forecasts.forecast();
  }

  @GET
  @Path("queue")
  @Operation(
      summary = "Read the queue for approval",
      description =
          "Who waits for approval, in the order in which money is given when it is short, and what"
              + " fits (审批排队).")
  public QueueView readQueue() {
    return queue.waiting();
  }

  @POST
  @Path("contributions")
  @Operation(
      summary = "Record a contribution",
      description = "Records what a contributor paid into the special account (出资到账).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response recordContribution(@BeanParam Asked asked, RecordContribution.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> recordContribution.record(form, change));
  }
}
