package org.yuqiao.web.rest.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.Verification;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.closing.boundary.VerifySeals;

/** The check of the whole record (留痕校验). */
@Path("/verification")
@Tag(name = "verification")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

  @Inject VerifyRecord verifyRecord;
  @Inject VerifySeals verifySeals;

  @POST
  @Operation(
      summary = "Verify the record",
      description =
          "Walks every chain, every ledger line, every case against its facts and every closed day"
              + " against its seal; whatever was altered, removed, added or reordered is found"
              + " (留痕校验). Changes nothing, so it"
              + " needs no key. Keep the fingerprint elsewhere: with it a cut-off tail is found"
              + " too.")
  public Verification verify() {
    return verifyRecord.verify().and(verifySeals.findings());
  }
}
