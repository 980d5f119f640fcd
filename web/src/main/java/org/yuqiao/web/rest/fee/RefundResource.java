package org.yuqiao.web.rest.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.fee.boundary.CancelRefund;
import org.yuqiao.fee.boundary.PrepareRefund;
import org.yuqiao.fee.boundary.ReleaseRefund;
import org.yuqiao.fee.boundary.ReverseReceipt;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** Money that goes back, and receipts that were wrong (退款、冲正). */
@Path("/cases/{number}")
@Tag(name = "fee")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RefundResource {

  @Inject Changes changes;
  @Inject PrepareRefund prepareRefund;
  @Inject CancelRefund cancelRefund;
  @Inject ReleaseRefund releaseRefund;
  @Inject ReverseReceipt reverseReceipt;

  @POST
  @Path("prepare-refund")
  @Operation(
      summary = "Prepare a refund",
      description =
          "Prepares the pay-out of everything owed back: fee to the borrower's white-listed"
              + " account, or a guarantor's money to his (退款制单). Another person releases it.")
  public Response prepareRefund(@BeanParam CaseAsked asked, PrepareRefund.Form form) {
    return changes.on(asked, form, prepareRefund::prepare);
  }

  @POST
  @Path("cancel-refund")
  @Operation(
      summary = "Cancel the prepared refund",
      description = "Takes a prepared refund back before it is released (撤销退款制单).")
  public Response cancelRefund(@BeanParam CaseAsked asked, CancelRefund.Form form) {
    return changes.on(asked, form, cancelRefund::cancel);
  }

  @POST
  @Path("release-refund")
  @Operation(
      summary = "Release the refund",
      description = "The releaser, another person than who prepared, pays it out (确认退款).")
  public Response releaseRefund(@BeanParam CaseAsked asked, ReleaseRefund.Form form) {
    return changes.on(asked, form, releaseRefund::release);
  }

  @POST
  @Path("reverse-receipt")
  @Operation(
      summary = "Reverse a receipt",
      description =
          "An approver who did not record it reverses a wrong receipt, once, with reason and"
              + " document (冲正收款). What rested on it is undone: the return of the principal, a"
              + " fee charged meanwhile.")
  public Response reverseReceipt(@BeanParam CaseAsked asked, ReverseReceipt.Form form) {
    return changes.on(asked, form, reverseReceipt::reverse);
  }
}
