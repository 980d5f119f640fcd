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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.fund.boundary.FundFactQueries;
import org.yuqiao.fund.boundary.FundFactView;
import org.yuqiao.fund.boundary.FundPaymentReceipt;
import org.yuqiao.fund.boundary.PayExpense;
import org.yuqiao.fund.boundary.RecordInterest;
import org.yuqiao.fund.boundary.ReturnCapital;
import org.yuqiao.fund.boundary.ReverseFundFact;
import org.yuqiao.fund.boundary.SetRiskReserve;
import org.yuqiao.fund.boundary.TransferMoney;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Query;

/** What happens to the fund beside its cases (资金事项). */
@Path("/fund")
@Tag(name = "fund")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FundFactsResource {

  private static final int USUAL = 50;

  @Inject FundFactQueries facts;
  @Inject RecordInterest recordInterest;
  @Inject PayExpense payExpense;
  @Inject ReturnCapital returnCapital;
  @Inject TransferMoney transferMoney;
  @Inject SetRiskReserve riskReserve;
  @Inject ReverseFundFact reverseFundFact;
  @Inject Changes changes;

  @GET
  @Path("facts")
  @Operation(
      summary = "List the fund's facts",
      description =
          "The latest facts of the fund beside its cases, the last first, with what took them back"
              + " (资金事项).")
  public List<FundFactView> listFundFacts(
      @QueryParam("limit")
          @Parameter(
              description = "The most facts wanted, to 500; 50 unless given.",
              example = "50")
          String limit) {
    return facts.latest(Query.number("limit", limit, USUAL, 1, FundFactQueries.MOST));
  }

  @POST
  @Path("interest")
  @Operation(
      summary = "Record interest",
      description = "Records the interest a bank paid on a special account (专户结息).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response recordInterest(@BeanParam Asked asked, RecordInterest.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> recordInterest.record(form, change));
  }

  @POST
  @Path("expenses")
  @Operation(
      summary = "Ask for an expense",
      description =
          "Prepares the payment of a permitted expense out of fee income (业务支出): within the year's"
              + " share where the policy sets one, else by an approver only. The money is held,"
              + " another person releases the instruction, and what the bank has paid is booked.")
  @APIResponseSchema(value = FundPaymentReceipt.class, responseCode = "201")
  public Response prepareExpense(@BeanParam Asked asked, PayExpense.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> payExpense.prepare(form, change));
  }

  @POST
  @Path("capital-returns")
  @Operation(
      summary = "Ask for a return of capital",
      description =
          "Prepares the payment of capital back to a contributor (退还出资), at most what he has in"
              + " the pool and no money that is promised. The money is held, another person"
              + " releases the instruction, and what the bank has paid is booked.")
  @APIResponseSchema(value = FundPaymentReceipt.class, responseCode = "201")
  public Response prepareCapitalReturn(@BeanParam Asked asked, ReturnCapital.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> returnCapital.prepare(form, change));
  }

  @POST
  @Path("transfers")
  @Operation(
      summary = "Ask for a transfer",
      description =
          "Prepares the payment from one special account to another (专户间调拨). The money is held,"
              + " another person releases the instruction, and what the bank has paid is booked.")
  @APIResponseSchema(value = FundPaymentReceipt.class, responseCode = "201")
  public Response prepareTransfer(@BeanParam Asked asked, TransferMoney.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> transferMoney.prepare(form, change));
  }

  @POST
  @Path("risk-reserve/set-aside")
  @Operation(
      summary = "Set a risk reserve aside",
      description = "An approver sets a risk reserve aside out of the surplus (提取风险准备金).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response setRiskReserveAside(@BeanParam Asked asked, SetRiskReserve.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> riskReserve.setAside(form, change));
  }

  @POST
  @Path("risk-reserve/release")
  @Operation(
      summary = "Release the risk reserve",
      description = "An approver gives risk reserve back to the surplus (转回风险准备金).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response releaseRiskReserve(@BeanParam Asked asked, SetRiskReserve.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> riskReserve.release(form, change));
  }

  @POST
  @Path("reversals")
  @Operation(
      summary = "Reverse a fact of the fund",
      description =
          "An approver takes a wrong fact back by its opposite lines, once and with the reason"
              + " (冲正). A reversal is not reversed; what came from a bank line is unmatched"
              + " instead.")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response reverseFundFact(@BeanParam Asked asked, ReverseFundFact.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> reverseFundFact.reverse(form, change));
  }
}
