package org.yuqiao.web.rest.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.CaseView.LedgerLineView;
import org.yuqiao.casefile.boundary.CaseView.TimelineEntry;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Tags;

/** One case to read: its state, its record, its books. */
@Path("/cases/{number}")
@Tag(name = "cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  @Inject CaseQueries cases;

  @GET
  @Operation(
      summary = "Read a case",
      description =
          "The whole case as it stands on today's business date, with what the reader may do next"
              + " and why not (业务详情). The ETag is its revision.")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response readCase(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number,
      @Context Request request) {
    var view = view(number);
    var tag = Tags.of(view.revision());
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(view) : unchanged;
    return answer.tag(tag).cacheControl(asked()).build();
  }

  @GET
  @Path("timeline")
  @Operation(
      summary = "Read the record of a case",
      description =
          "Every fact and every refusal, oldest first, each with the hash that chains it to the one"
              + " before (办理记录).")
  public List<TimelineEntry> readTimeline(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number) {
    var lines = cases.timeline(Cases.number(number));
    if (lines.isEmpty()) {
      throw Cases.unknown(number).get();
    }
    return lines;
  }

  @GET
  @Path("ledger")
  @Operation(
      summary = "Read the books of a case",
      description = "The case's ledger lines in the order they were booked (账务明细).")
  public List<LedgerLineView> readCaseLedger(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number) {
    var lines = cases.ledger(Cases.number(number));
    if (lines.isEmpty()) {
      view(number);
    }
    return lines;
  }

  private CaseView view(String number) {
    CaseNumber asked = Cases.number(number);
    return cases.find(asked).orElseThrow(Cases.unknown(number));
  }

  /** What a case shows depends on reader and day, so that a copy is asked for again each time. */
  private static CacheControl asked() {
    var control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    return control;
  }
}
