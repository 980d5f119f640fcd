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
import org.yuqiao.fee.boundary.ChargeFee;
import org.yuqiao.fee.boundary.CorrectClass;
import org.yuqiao.fee.boundary.RechargeFee;
import org.yuqiao.fee.boundary.RecordFeeInAdvance;
import org.yuqiao.fee.boundary.RecordFeePayment;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** The fee of a case (资金占用费). */
@Path("/cases/{number}")
@Tag(name = "fee")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FeeResource {

  @Inject Changes changes;
  @Inject ChargeFee chargeFee;
  @Inject RecordFeePayment recordFeePayment;
  @Inject RecordFeeInAdvance recordFeeInAdvance;
  @Inject RechargeFee rechargeFee;
  @Inject CorrectClass correctClass;

  @POST
  @Path("charge-fee")
  @Operation(
      summary = "Charge the fee",
      description =
          "Computes the whole fee by working day and dated tier and waives what a dated"
              + " rule waives (计收占用费).")
  public Response chargeFee(@BeanParam CaseAsked asked) {
    return changes.on(asked, chargeFee::charge);
  }

  @POST
  @Path("record-fee-payment")
  @Operation(
      summary = "Record a fee payment",
      description = "Records a payment of the fee that is payable (登记缴费).")
  public Response recordFeePayment(@BeanParam CaseAsked asked, RecordFeePayment.Form form) {
    return changes.on(asked, form, recordFeePayment::record);
  }

  @POST
  @Path("record-prepaid-fee")
  @Operation(
      summary = "Record a fee in advance",
      description =
          "Records a fee paid before the money goes out (登记预收费), where the edition in force"
              + " collects days in advance. It is set off when the fee is charged.")
  public Response recordPrepaidFee(@BeanParam CaseAsked asked, RecordFeeInAdvance.Form form) {
    return changes.on(asked, form, recordFeeInAdvance::record);
  }

  @POST
  @Path("recharge-fee")
  @Operation(
      summary = "Charge the fee anew",
      description =
          "Books a charged fee back with the reason and charges it anew (重新计费), where it"
              + " comes to something else now.")
  public Response rechargeFee(@BeanParam CaseAsked asked, RechargeFee.Form form) {
    return changes.on(asked, form, rechargeFee::recharge);
  }

  @POST
  @Path("correct-class")
  @Operation(
      summary = "Correct the size class",
      description =
          "Corrects the figures that prove the borrower's size class (更正划型). A fee charged on"
              + " the wrong class is booked back and charged anew.")
  public Response correctClass(@BeanParam CaseAsked asked, CorrectClass.Form form) {
    return changes.on(asked, form, correctClass::correct);
  }
}
