package org.yuqiao.web.rest.loan;

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
import org.yuqiao.loan.boundary.CancelPayment;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.PreparePayment;
import org.yuqiao.loan.boundary.ProveOwnMoney;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.loan.boundary.SignAgreement;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** Agreement, pay-out and return (签约、放款、归还). */
@Path("/cases/{number}")
@Tag(name = "loan")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LoanResource {

  @Inject Changes changes;
  @Inject SignAgreement signAgreement;
  @Inject ProveOwnMoney proveOwnMoney;
  @Inject PreparePayment preparePayment;
  @Inject CancelPayment cancelPayment;
  @Inject ReleasePayment releasePayment;
  @Inject DrawFunds drawFunds;
  @Inject RecordRepayment recordRepayment;

  @POST
  @Path("sign-agreement")
  @Operation(
      summary = "Register the signed agreement",
      description = "Registers the three-party agreement (登记签约).")
  public Response signAgreement(@BeanParam CaseAsked asked, SignAgreement.Form form) {
    return changes.on(asked, form, signAgreement::sign);
  }

  @POST
  @Path("prove-own-money")
  @Operation(
      summary = "Register the own money",
      description =
          "Registers that the borrower's own share stands ready at the lender (登记自筹到位)."
              + " The amount may be zero where nothing is needed.")
  public Response proveOwnMoney(@BeanParam CaseAsked asked, ProveOwnMoney.Form form) {
    return changes.on(asked, form, proveOwnMoney::prove);
  }

  @POST
  @Path("prepare-payment")
  @Operation(
      summary = "Prepare the payment",
      description =
          "The treasurer prepares the payment to a white-listed account of the borrower"
              + " at the lender (放款制单). Another person releases it.")
  public Response preparePayment(@BeanParam CaseAsked asked, PreparePayment.Form form) {
    return changes.on(asked, form, preparePayment::prepare);
  }

  @POST
  @Path("cancel-payment")
  @Operation(
      summary = "Cancel the prepared payment",
      description = "Takes a prepared payment back before it is released (撤销制单).")
  public Response cancelPayment(@BeanParam CaseAsked asked, CancelPayment.Form form) {
    return changes.on(asked, form, cancelPayment::cancel);
  }

  @POST
  @Path("release-payment")
  @Operation(
      summary = "Release the payment to the bank",
      description =
          "The releaser, another person than who prepared, lets the instruction go to the bank"
              + " (复核放行). The message leaves after this has committed; the case is drawn once"
              + " the bank says that the money has left.")
  public Response releasePayment(@BeanParam CaseAsked asked) {
    return changes.on(asked, releasePayment::release);
  }

  @POST
  @Path("draw")
  @Operation(
      summary = "Record a payment at the counter",
      description =
          "The releaser, another person than who prepared, records that the prepared payment was"
              + " made at the bank's counter today (柜台放款). The due date is fixed with it: the"
              + " last of the term's working days, the drawdown day not counted.")
  public Response draw(@BeanParam CaseAsked asked, DrawFunds.Form form) {
    return changes.on(asked, form, drawFunds::draw);
  }

  @POST
  @Path("record-repayment")
  @Operation(
      summary = "Record a repayment",
      description =
          "Records money that came back into the special account (登记归还). With the last"
              + " fen the principal is repaid.")
  public Response recordRepayment(@BeanParam CaseAsked asked, RecordRepayment.Form form) {
    return changes.on(asked, form, recordRepayment::record);
  }
}
