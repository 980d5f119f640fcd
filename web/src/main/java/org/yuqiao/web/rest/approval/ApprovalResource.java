package org.yuqiao.web.rest.approval;

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
import org.yuqiao.approval.boundary.ApproveApplication;
import org.yuqiao.approval.boundary.RejectApplication;
import org.yuqiao.approval.boundary.ReviewApplication;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** Review and decision (复核审批). */
@Path("/cases/{number}")
@Tag(name = "approval")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

  @Inject Changes changes;
  @Inject ReviewApplication reviewApplication;
  @Inject ApproveApplication approveApplication;
  @Inject RejectApplication rejectApplication;

  @POST
  @Path("review")
  @Operation(
      summary = "Pass the review",
      description =
          "The reviewer, another person than who accepted, passes the application on to"
              + " approval (复核通过).")
  public Response review(@BeanParam CaseAsked asked, ReviewApplication.Form form) {
    return changes.on(asked, form, reviewApplication::review);
  }

  @POST
  @Path("approve")
  @Operation(
      summary = "Approve",
      description =
          "Approves an amount within the four limits and reserves it in the fund (批准)."
              + " Above the dated amount a second approver, another person, approves the same"
              + " amount with the same call.")
  public Response approve(@BeanParam CaseAsked asked, ApproveApplication.Form form) {
    return changes.on(asked, form, approveApplication::approve);
  }

  @POST
  @Path("reject")
  @Operation(
      summary = "Reject",
      description =
          "Reviewer or approver refuses the application with a reason (不予批准); the case" + " ends.")
  public Response reject(@BeanParam CaseAsked asked, RejectApplication.Form form) {
    return changes.on(asked, form, rejectApplication::reject);
  }
}
