package org.yuqiao.web.rest.cases;

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
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.application.boundary.DraftApplication;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Query;

/** The cases together (转贷业务). */
@Path("/cases")
@Tag(name = "cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  @Inject CaseQueries cases;
  @Inject DraftApplication draftApplication;
  @Inject Changes changes;

  @GET
  @Operation(
      summary = "List cases",
      description =
          "Cases that match every parameter given, newest number first, a page at a time (业务查询)."
              + " A bank finds only the cases in which it is lender or renewing bank.")
  @APIResponseSchema(value = CaseList.class, responseCode = "200")
  public CaseList listCases(
      @BeanParam CaseSearch search,
      @QueryParam("after")
          @Parameter(
              description = "The `next` of the page before; without it the first page.",
              example = "ZD2026-000123")
          String after,
      @QueryParam("limit")
          @Parameter(description = "Cases a page, 1 to 200; 50 unless given.", example = "50")
          String limit,
      @QueryParam("totals")
          @Parameter(
              description = "Whether to count and sum all cases found; false unless given.",
              example = "false")
          String totals) {
    var filter = search.filter(cases.statuses(), cases.kinds());
    int most = Query.number("limit", limit, USUAL, 1, MOST);
    boolean summed = Query.flag("totals", totals, false);
    var page = cases.page(filter, after(after), most);
    return new CaseList(page.items(), page.next(), summed ? cases.totals(filter) : null);
  }

  @POST
  @Operation(
      summary = "Open a case",
      description =
          "Enters an application as a draft and opens its case (登记申请). The limits are judged when"
              + " it is submitted.")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response openCase(@BeanParam Asked asked, ApplicationForm form) {
    return changes.open(asked, form, change -> draftApplication.draft(form, change));
  }

  private static String after(String value) {
    return value == null || value.isBlank() ? null : Cases.cursor(value);
  }
}
