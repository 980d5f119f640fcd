package org.yuqiao.web.rest.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.fund.boundary.OpeningResult;
import org.yuqiao.fund.boundary.TakeOpeningBalances;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Downloads;

/** The balances with which the books begin (期初余额). */
@Path("/fund/opening-balances")
@Tag(name = "fund")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpeningBalancesResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject TakeOpeningBalances opening;

  @POST
  @Consumes({"text/csv", XLSX})
  @Operation(
      summary = "Take opening balances",
      description =
          "Takes balances by account, subsidiary, debit and credit (期初余额): all rows or none, in"
              + " balance, only into books without an entry up to that day. The same balances"
              + " again add nothing, so that the call needs no key; with one, the first answer is"
              + " given again. Every fault is a reason with its row.")
  @RequestBody(description = "The spreadsheet, at most 1 MB.", required = true)
  @APIResponseSchema(value = OpeningResult.class, responseCode = "200")
  public Response takeOpeningBalances(@BeanParam OpeningAsked asked, InputStream body)
      throws IOException {
    var form = asked.form(body);
    var outcome = asked.dryRun() ? opening.check(form) : opening.take(form, asked.key());
    return Changes.answer(outcome, asked.request());
  }

  @GET
  @Path("template")
  @Produces(XLSX)
  @Operation(
      summary = "Download the template of opening balances",
      description = "The headings and an example (期初余额模板).")
  public Response readOpeningTemplate() {
    return Response.ok(opening.template(), XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("期初余额模板.xlsx"))
        .build();
  }
}
