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
}
