package org.yuqiao.web.rest.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.CapitalQueries;
import org.yuqiao.fund.boundary.ContributorView;
import org.yuqiao.fund.boundary.RegisterSpecialAccount;
import org.yuqiao.fund.boundary.SpecialAccountQueries;
import org.yuqiao.fund.boundary.SpecialAccountReceipt;
import org.yuqiao.fund.boundary.SpecialAccountView;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Query;

/** The special accounts at custodian banks, and whose money lies in them (资金专户与出资). */
@Path("/fund")
@Tag(name = "fund")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SpecialAccountsResource {

  private static final String AS_OF =
      "The last day counted; today's business date unless given. Past days are read as they were.";

  @Inject SpecialAccountQueries accounts;
  @Inject CapitalQueries capital;
  @Inject RegisterSpecialAccount registerSpecialAccount;
  @Inject Changes changes;
  @Inject Today today;

  @GET
  @Path("accounts")
  @Operation(
      summary = "List the special accounts",
      description =
          "Each special account with its money at the end of a day: balance, reserved, available,"
              + " and the principal paid from it that is still out (资金专户).")
  public List<SpecialAccountView> listSpecialAccounts(
      @QueryParam("asOf") @Parameter(description = AS_OF, example = "2026-12-31") String asOf) {
    return accounts.asOf(day(asOf));
  }

  @POST
  @Path("accounts")
  @Operation(
      summary = "Register a special account",
      description = "Enters an account opened at a custodian bank; it gets the next code (登记专户).")
  @APIResponseSchema(value = SpecialAccountReceipt.class, responseCode = "201")
  public Response registerSpecialAccount(@BeanParam Asked asked, RegisterSpecialAccount.Form form) {
    Changes.needed(form);
    return changes.once(
        asked, 201, SpecialAccountReceipt.class, () -> registerSpecialAccount.register(form));
  }

  @PUT
  @Path("accounts/{code}")
  @Operation(
      summary = "Change a special account",
      description = "Changes an account's name, its custodian bank or its number there (变更专户).")
  @APIResponseSchema(value = SpecialAccountReceipt.class, responseCode = "200")
  public Response changeSpecialAccount(
      @BeanParam Asked asked,
      @PathParam("code") @Parameter(description = "The account's code.", example = "ZH02")
          String code,
      RegisterSpecialAccount.Form form) {
    Changes.needed(form);
    return changes.once(
        asked, 200, SpecialAccountReceipt.class, () -> registerSpecialAccount.change(code, form));
  }

  @POST
  @Path("accounts/{code}/close")
  @Operation(
      summary = "Close a special account",
      description = "Closes an account without balance and without reserved money (专户销户).")
  @APIResponseSchema(value = SpecialAccountReceipt.class, responseCode = "200")
  public Response closeSpecialAccount(
      @BeanParam Asked asked,
      @PathParam("code") @Parameter(description = "The account's code.", example = "ZH02")
          String code,
      RegisterSpecialAccount.AccountClosingForm form) {
    Changes.needed(form);
    return changes.once(
        asked, 200, SpecialAccountReceipt.class, () -> registerSpecialAccount.close(code, form));
  }

  @GET
  @Path("contributors")
  @Operation(
      summary = "List the contributors",
      description =
          "Each contributor's capital at the end of a day, its share of the pool, and the"
              + " entitlement of its borrowers, used and left (出资方与区县支持额度).")
  public List<ContributorView> listContributors(
      @QueryParam("asOf") @Parameter(description = AS_OF, example = "2026-12-31") String asOf) {
    return capital.asOf(day(asOf));
  }

  private LocalDate day(String asOf) {
    var day = Query.dayOrNull("asOf", asOf);
    return day == null ? today.date() : day;
  }
}
