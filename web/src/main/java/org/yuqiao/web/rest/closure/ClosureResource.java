package org.yuqiao.web.rest.closure;

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
import org.yuqiao.closure.boundary.CloseCase;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Changes;

/** The end of a case (办结). */
@Path("/cases/{number}")
@Tag(name = "closure")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClosureResource {

  @Inject Changes changes;
  @Inject CloseCase closeCase;

  @POST
  @Path("close")
  @Operation(
      summary = "Close the case",
      description =
          "Closes and files the case (办结归档): books even, papers complete, or the reason"
              + " why some are missing.")
  public Response close(@BeanParam CaseAsked asked, CloseCase.Form form) {
    return changes.on(asked, form, closeCase::close);
  }
}
