package org.yuqiao.web.rest.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.party.boundary.AccountQueries;
import org.yuqiao.party.boundary.AccountView;
import org.yuqiao.party.boundary.DecideAccount;
import org.yuqiao.party.boundary.ProposeAccount;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** The white list of borrowers' accounts (收款账户白名单). */
@Path("/accounts")
@Tag(name = "parties")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  private static final String ACCEPT = "accept";
  private static final String DECLINE = "decline";
  private static final String RETIRE = "retire";

  /** An account to be listed. */
  public record AccountForm(
      String creditCode, String accountName, String bankCode, String accountNumber) {}

  /**
   * A decision on an account.
   *
   * @param decision accept, decline or retire
   * @param reason why, where it is declined or retired
   */
  public record DecisionForm(String decision, String reason) {}

  @Inject AccountQueries accounts;
  @Inject ProposeAccount proposeAccount;
  @Inject DecideAccount decideAccount;
  @Inject Changes changes;

  @GET
  @Operation(
      summary = "List accounts",
      description =
          "The accounts of a borrower, or those in use, or those that wait for a second person"
              + " (收款账户).")
  public List<AccountView> listAccounts(
      @QueryParam("creditCode")
          @Parameter(
              description = "A borrower's credit code: all its accounts.",
              example = "91500120188026498A")
          String creditCode,
      @QueryParam("state")
          @Parameter(
              description = "`active` (unless given) or `proposed`; not together with creditCode.",
              example = "active")
          String state) {
    if (creditCode != null && !creditCode.isBlank()) {
      return accounts.of(creditCode.strip());
    }
    boolean active = Query.oneOf("state", state, "active", "proposed").equals("active");
    return active ? accounts.active() : accounts.waiting();
  }

  @POST
  @Operation(
      summary = "Propose an account",
      description =
          "Asks for an account to be listed (申请登记账户); another person decides. Where the borrower"
              + " has one at the bank, it replaces it.")
  @APIResponseSchema(value = AccountView.class, responseCode = "201")
  public Response proposeAccount(@BeanParam Asked asked, AccountForm form) {
    Changes.needed(form);
    return changes.once(
        asked,
        201,
        AccountView.class,
        () ->
            proposeAccount.propose(
                form.creditCode(), form.accountName(), form.bankCode(), form.accountNumber()));
  }

  @POST
  @Path("{id}/decision")
  @Operation(
      summary = "Decide on an account",
      description =
          "The second person accepts or declines a proposed account, or retires a listed one"
              + " (审核账户). Whoever proposed it does not decide.")
  @APIResponseSchema(value = AccountView.class, responseCode = "200")
  public Response decideAccount(
      @BeanParam Asked asked,
      @PathParam("id") @Parameter(description = "The account's id.", example = "17") String id,
      DecisionForm form) {
    Changes.needed(form);
    var act = act(id(id), form);
    return changes.once(asked, 200, AccountView.class, act);
  }

  private Supplier<Outcome<AccountView>> act(long id, DecisionForm form) {
    return switch (String.valueOf(form.decision())) {
      case ACCEPT -> () -> decideAccount.accept(id);
      case DECLINE -> () -> decideAccount.decline(id, form.reason());
      case RETIRE -> () -> decideAccount.retire(id, form.reason());
      default ->
          throw Declined.malformed(
              "decision",
              "“decision”应为accept、decline或retire。",
              "\"decision\" must be accept, decline or retire.");
    };
  }

  private static long id(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw Declined.notFound("没有此账户。", "There is no such account.");
    }
    return Long.parseLong(id);
  }
}
