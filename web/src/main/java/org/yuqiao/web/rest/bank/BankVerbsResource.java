package org.yuqiao.web.rest.bank;

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
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.DeclineRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.bank.boundary.ReportRenewal;
import org.yuqiao.bank.boundary.ReportSettlement;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** What the partner bank does in a case (银行续贷). */
@Path("/cases/{number}")
@Tag(name = "bank")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BankVerbsResource {

  @Inject Changes changes;
  @Inject ConfirmRenewal confirmRenewal;
  @Inject DeclineRenewal declineRenewal;
  @Inject ReportSettlement reportSettlement;
  @Inject ReportRenewal reportRenewal;

  @POST
  @Path("confirm-renewal")
  @Operation(
      summary = "Confirm the renewal",
      description =
          "The renewing bank promises the new loan with its letter (确认续贷). The"
              + " confirmed amount is one of the four limits.")
  public Response confirmRenewal(@BeanParam CaseAsked asked, RenewalLetter form) {
    return changes.on(asked, form, confirmRenewal::confirm);
  }

  @POST
  @Path("change-confirmation")
  @Operation(
      summary = "Change the confirmation",
      description =
          "Replaces a confirmation before drawdown (变更续贷确认): review, approval and"
              + " agreement become void and start anew.")
  public Response changeConfirmation(@BeanParam CaseAsked asked, RenewalLetter form) {
    return changes.on(asked, form, confirmRenewal::change);
  }

  @POST
  @Path("decline-renewal")
  @Operation(
      summary = "Decline the renewal",
      description = "The bank does not renew (不同意续贷); the case ends.")
  public Response declineRenewal(@BeanParam CaseAsked asked, DeclineRenewal.Form form) {
    return changes.on(asked, form, declineRenewal::decline);
  }

  @POST
  @Path("report-settlement")
  @Operation(
      summary = "Report that the old loan is settled",
      description =
          "The lender reports the day on which the old loan was settled with the money"
              + " drawn (报告旧贷结清).")
  public Response reportSettlement(@BeanParam CaseAsked asked, ReportSettlement.Form form) {
    return changes.on(asked, form, reportSettlement::report);
  }

  @POST
  @Path("report-renewal")
  @Operation(
      summary = "Report that the new loan is granted",
      description =
          "The renewing bank reports contract and pay-out receipt of the new loan"
              + " (报告续贷发放); both must be new.")
  public Response reportRenewal(@BeanParam CaseAsked asked, ReportRenewal.Form form) {
    return changes.on(asked, form, reportRenewal::report);
  }
}
