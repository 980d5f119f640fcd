package org.yuqiao.web.rest.guarantee;

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
import org.yuqiao.guarantee.boundary.RegisterGuarantee;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** Guarantees beside the closed loop (担保). */
@Path("/cases/{number}")
@Tag(name = "guarantee")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GuaranteeResource {

  @Inject Changes changes;
  @Inject RegisterGuarantee registerGuarantee;

  @POST
  @Path("register-guarantee")
  @Operation(
      summary = "Register a guarantee",
      description = "Registers a guarantee (登记担保); no rule of the fund requires one.")
  public Response registerGuarantee(@BeanParam CaseAsked asked, RegisterGuarantee.Form form) {
    return changes.on(asked, form, registerGuarantee::register);
  }
}
