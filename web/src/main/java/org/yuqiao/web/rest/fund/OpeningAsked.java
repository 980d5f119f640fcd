package org.yuqiao.web.rest.fund;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.fund.boundary.TakeOpeningBalances;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.Query;

/** How opening balances are handed in. */
public class OpeningAsked {

  @QueryParam("asOf")
  @Parameter(description = "The last day the balances include.", example = "2025-12-31")
  private String asOf;

  @QueryParam("documentNumber")
  @Parameter(description = "Number of the document they rest on.", example = "渝财2025-31")
  private String documentNumber;

  @QueryParam("dryRun")
  @Parameter(
      description = "Only judge the rows, write nothing; false unless given.",
      example = "false")
  private String dryRun;

  @HeaderParam("Idempotency-Key")
  @Parameter(
      description = "A key the client makes for this change, or none.",
      example = "6f1c1b1e-0d4b-4f43-9f0e-2b1d3c0a7a55")
  private String key;

  @Context private HttpServletRequest request;

  TakeOpeningBalances.Form form(InputStream body) throws IOException {
    return new TakeOpeningBalances.Form(
        Query.dayOrNull("asOf", asOf), documentNumber, Body.read(body, Body.JSON_BYTES, request));
  }

  boolean dryRun() {
    return Query.flag("dryRun", dryRun, false);
  }

  /** The key, or null; the body must have been read. */
  RequestKey key() {
    return Asked.keyOrNull(key, request);
  }

  HttpServletRequest request() {
    return request;
  }
}
