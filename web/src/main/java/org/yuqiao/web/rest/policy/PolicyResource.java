package org.yuqiao.web.rest.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.policy.boundary.PolicyEditionView;
import org.yuqiao.policy.boundary.PolicyQueries;
import org.yuqiao.policy.boundary.PolicyQueries.ClauseView;
import org.yuqiao.policy.boundary.PublishEdition;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;

/** The rules in force (政策参数). */
@Path("/policy")
@Tag(name = "policy")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

  /**
   * An edition to be published.
   *
   * @param effectiveFrom the first day in force, after today
   * @param basis the document it rests on
   * @param changes the values that differ from the edition before, by key
   */
  public record EditionForm(LocalDate effectiveFrom, String basis, Map<String, String> changes) {}

  @Inject PolicyQueries policies;
  @Inject PublishEdition publishEdition;
  @Inject Changes changes;

  @GET
  @Path("editions")
  @Operation(
      summary = "List policy editions",
      description =
          "Every edition, the latest first, each value with its clause and source (政策版本).")
  public List<PolicyEditionView> listEditions() {
    return policies.editions();
  }

  @GET
  @Path("clauses")
  @Operation(
      summary = "List clauses",
      description = "Every clause that a rule or a refusal cites (政策条款).")
  public List<ClauseView> listClauses() {
    return policies.clauses();
  }

  @POST
  @Path("editions")
  @Operation(
      summary = "Publish an edition",
      description =
          "Puts new values in force from a coming day (发布政策版本); what is past stays as it was."
              + " The ceiling and the term are hard and never exceeded.")
  @APIResponseSchema(value = PolicyEditionView.class, responseCode = "201")
  public Response publishEdition(@BeanParam Asked asked, EditionForm form) {
    Changes.needed(form);
    var values = form.changes() == null ? Map.<String, String>of() : form.changes();
    return changes.once(
        asked,
        201,
        PolicyEditionView.class,
        () -> publishEdition.publish(form.effectiveFrom(), form.basis(), values));
  }
}
