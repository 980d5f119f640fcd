package org.yuqiao.web.rest.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.party.boundary.RegisterBank;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;

/** The partner banks (合作银行). */
@Path("/banks")
@Tag(name = "parties")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BanksResource {

  /**
   * A bank that has signed the cooperation agreement.
   *
   * @param agreementTo the agreement's last day, or null where it is open
   */
  public record BankForm(
      String code, String name, LocalDate agreementFrom, LocalDate agreementTo) {}

  @Inject BankQueries banks;
  @Inject RegisterBank registerBank;
  @Inject Changes changes;

  @GET
  @Operation(
      summary = "List partner banks",
      description = "The partner banks with the days of their agreements (合作银行).")
  public List<BankView> listBanks() {
    return banks.all();
  }

  @POST
  @Operation(
      summary = "Register a partner bank",
      description = "Enters a bank that has signed the cooperation agreement (登记合作银行).")
  @APIResponseSchema(value = BankView.class, responseCode = "201")
  public Response registerBank(@BeanParam Asked asked, BankForm form) {
    Changes.needed(form);
    return changes.once(
        asked,
        201,
        BankView.class,
        () ->
            registerBank.register(
                form.code(), form.name(), form.agreementFrom(), form.agreementTo()));
  }

  @POST
  @Path("{code}/end")
  @Operation(
      summary = "End a cooperation",
      description = "Ends a bank's cooperation today (终止合作); cases already begun run on.")
  @APIResponseSchema(value = BankView.class, responseCode = "200")
  public Response endCooperation(
      @BeanParam Asked asked,
      @PathParam("code") @Parameter(description = "The bank's code.", example = "ctm")
          String code) {
    return changes.once(asked, 200, BankView.class, () -> registerBank.end(code));
  }
}
