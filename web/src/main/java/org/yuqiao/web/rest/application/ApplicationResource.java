package org.yuqiao.web.rest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.application.boundary.AcceptApplication;
import org.yuqiao.application.boundary.AmendApplication;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.application.boundary.ReturnApplication;
import org.yuqiao.application.boundary.SubmitApplication;
import org.yuqiao.application.boundary.WithdrawApplication;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** Intake (申请受理). */
@Path("/cases/{number}")
@Tag(name = "application")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

  @Inject Changes changes;
  @Inject AmendApplication amendApplication;
  @Inject SubmitApplication submitApplication;
  @Inject AcceptApplication acceptApplication;
  @Inject ReturnApplication returnApplication;
  @Inject WithdrawApplication withdrawApplication;

  @PUT
  @Path("application")
  @Operation(
      summary = "Amend the application",
      description =
          "Replaces the form of a draft or a returned application (修改申请). The whole form is"
              + " sent; what is left out is empty afterwards.")
  public Response amend(@BeanParam CaseAsked asked, ApplicationForm form) {
    return changes.on(asked, form, amendApplication::amend);
  }

  @POST
  @Path("amend")
  @Operation(
      summary = "Amend the application (as a verb)",
      description = "The same as PUT …/application, under the verb's code (修改申请).")
  public Response amendByVerb(@BeanParam CaseAsked asked, ApplicationForm form) {
    return changes.on(asked, form, amendApplication::amend);
  }

  @POST
  @Path("submit")
  @Operation(
      summary = "Submit the application",
      description =
          "Submits a draft or a completed application (提交申请). Judged by the edition in force:"
              + " beneficiary, bank, old loan, requested amount within the limits known so far.")
  public Response submit(@BeanParam CaseAsked asked) {
    return changes.on(asked, submitApplication::submit);
  }

  @POST
  @Path("accept")
  @Operation(
      summary = "Accept the application",
      description =
          "Accepts a submitted application (受理); it is judged again. The bank's answer is then"
              + " awaited.")
  public Response accept(@BeanParam CaseAsked asked) {
    return changes.on(asked, acceptApplication::accept);
  }

  @POST
  @Path("return")
  @Operation(
      summary = "Return the application for completion",
      description = "Gives a submitted application back with what is missing (退回补正).")
  public Response giveBack(@BeanParam CaseAsked asked, ReturnApplication.Form form) {
    return changes.on(asked, form, returnApplication::giveBack);
  }

  @POST
  @Path("withdraw")
  @Operation(
      summary = "Withdraw the application",
      description = "Ends a case on the borrower's wish before money has moved (撤回申请).")
  public Response withdraw(@BeanParam CaseAsked asked, WithdrawApplication.Form form) {
    return changes.on(asked, form, withdrawApplication::withdraw);
  }
}
