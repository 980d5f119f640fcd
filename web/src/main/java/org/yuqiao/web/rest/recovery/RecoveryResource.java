package org.yuqiao.web.rest.recovery;

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
import org.yuqiao.recovery.boundary.DemandPayment;
import org.yuqiao.recovery.boundary.ProposeRecovery;
import org.yuqiao.recovery.boundary.RecordCompensation;
import org.yuqiao.recovery.boundary.RecordLossRecovery;
import org.yuqiao.recovery.boundary.RejectProposal;
import org.yuqiao.recovery.boundary.StartRecovery;
import org.yuqiao.recovery.boundary.WriteOff;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** What follows an overdue case (逾期处置). */
@Path("/cases/{number}")
@Tag(name = "recovery")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecoveryResource {

  @Inject Changes changes;
  @Inject DemandPayment demandPayment;
  @Inject ProposeRecovery proposeRecovery;
  @Inject RecordCompensation recordCompensation;
  @Inject StartRecovery startRecovery;
  @Inject WriteOff writeOff;
  @Inject RecordLossRecovery recordLossRecovery;
  @Inject RejectProposal rejectProposal;

  @POST
  @Path("demand-payment")
  @Operation(
      summary = "Demand payment",
      description = "Registers a written demand to bank or borrower (书面催收).")
  public Response demandPayment(@BeanParam CaseAsked asked, DemandPayment.Form form) {
    return changes.on(asked, form, demandPayment::demand);
  }

  @POST
  @Path("propose-compensation")
  @Operation(
      summary = "Propose a compensation",
      description =
          "Proposes that a guarantor's payment be taken as compensation (申请代偿); an"
              + " approver decides.")
  public Response proposeCompensation(
      @BeanParam CaseAsked asked, ProposeRecovery.Compensation form) {
    return changes.on(asked, form, proposeRecovery::compensation);
  }

  @POST
  @Path("record-compensation")
  @Operation(
      summary = "Record the compensation",
      description =
          "The approver confirms a proposed compensation (确认代偿); it is never a"
              + " repayment by the borrower.")
  public Response recordCompensation(@BeanParam CaseAsked asked) {
    return changes.on(asked, recordCompensation::record);
  }

  @POST
  @Path("start-recovery")
  @Operation(
      summary = "Start recovery",
      description = "Takes an overdue case into recovery (进入追偿).")
  public Response startRecovery(@BeanParam CaseAsked asked, StartRecovery.Form form) {
    return changes.on(asked, form, startRecovery::start);
  }

  @POST
  @Path("propose-write-off")
  @Operation(
      summary = "Propose a write-off",
      description =
          "Proposes to write off everything that is still missing (申请核销); an approver"
              + " decides.")
  public Response proposeWriteOff(@BeanParam CaseAsked asked, ProposeRecovery.WriteOff form) {
    return changes.on(asked, form, proposeRecovery::writeOff);
  }

  @POST
  @Path("write-off")
  @Operation(
      summary = "Write off",
      description =
          "The approver writes off what a proposal names (确认核销); the loss is booked" + " once.")
  public Response writeOff(@BeanParam CaseAsked asked) {
    return changes.on(asked, writeOff::writeOff);
  }

  @POST
  @Path("record-loss-recovery")
  @Operation(
      summary = "Record money recovered after write-off",
      description =
          "Books money that came for a loan written off (登记核销后收回): the loss is smaller by it,"
              + " at most by all of it.")
  public Response recordLossRecovery(@BeanParam CaseAsked asked, RecordLossRecovery.Form form) {
    return changes.on(asked, form, recordLossRecovery::record);
  }

  @POST
  @Path("reject-proposal")
  @Operation(
      summary = "Reject the proposal",
      description = "The approver rejects a proposed compensation or write-off (否决申请).")
  public Response rejectProposal(@BeanParam CaseAsked asked, RejectProposal.Form form) {
    return changes.on(asked, form, rejectProposal::reject);
  }
}
