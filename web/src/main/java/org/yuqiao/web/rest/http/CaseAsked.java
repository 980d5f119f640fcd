package org.yuqiao.web.rest.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.CaseNumber;

/** How a change of a case is asked for: which case, and the revision the client decided on. */
public class CaseAsked extends Asked {

  @PathParam("number")
  @Parameter(description = "The case's number.", example = "ZD2026-000123")
  private String number;

  @HeaderParam("If-Match")
  @Parameter(
      description =
          "The ETag of the case as the client saw it. If the case has changed since, the request is"
              + " refused with 412 stale-revision. Without it the client decides on what is"
              + " current.",
      example = "\"7\"")
  private String ifMatch;

  public CaseNumber caseNumber() {
    return Cases.number(number);
  }

  public Change change() {
    return new Change(requestKey(), Tags.expected(ifMatch));
  }
}
