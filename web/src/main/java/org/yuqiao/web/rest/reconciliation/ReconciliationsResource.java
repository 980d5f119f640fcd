package org.yuqiao.web.rest.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.reconciliation.boundary.ExplainLine;
import org.yuqiao.reconciliation.boundary.LineQueries;
import org.yuqiao.reconciliation.boundary.MatchLines;
import org.yuqiao.reconciliation.boundary.ReconciliationQueries;
import org.yuqiao.reconciliation.boundary.ReconciliationView;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** Bank and books of an account against each other (银行对账). */
@Path("/reconciliations")
@Tag(name = "statements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationsResource {

  /**
   * Which lines are to be matched by the rules.
   *
   * @param fundAccount the code of the special account
   * @param from the first day
   * @param to the last day
   */
  public record MatchingForm(String fundAccount, LocalDate from, LocalDate to) {}

  @Inject ReconciliationQueries reconciliations;
  @Inject LineQueries lines;
  @Inject MatchLines matchLines;
  @Inject ExplainLine explainLine;
  @Inject Changes changes;
  @Inject Today today;

  @GET
  @Operation(
      summary = "Reconcile bank and books",
      description =
          "The bank reconciliation of an account at the end of a day: both balances, what each has"
              + " and the other has not, the adjusted balances, and what is wrong by name"
              + " (银行存款余额调节表).")
  public ReconciliationView reconcile(
      @QueryParam("account")
          @Parameter(description = "The special account's code.", required = true, example = "ZH01")
          String account,
      @QueryParam("day")
          @Parameter(description = "The day; today unless given.", example = "2026-11-16")
          String day) {
    var asked = Query.dayOrNull("day", day);
    return reconciliations.of(known(account), asked == null ? today.date() : asked);
  }

  @POST
  @Path("matching")
  @Operation(
      summary = "Match by the rules",
      description =
          "Matches the open lines of an account over some days by the rules, as each import does"
              + " (自动对账). Doing it again changes nothing.")
  @APIResponseSchema(value = MatchLines.Result.class, responseCode = "200")
  public Response matchByRules(@BeanParam Asked asked, MatchingForm form) {
    Changes.needed(form);
    if (form.from() == null || form.to() == null || form.to().isBefore(form.from())) {
      throw Declined.malformed("from", "应填写起止日期。", "The first and last day are needed.");
    }
    var account = known(form.fundAccount());
    return changes.once(
        asked,
        200,
        MatchLines.Result.class,
        () -> Outcome.done(matchLines.match(account, form.from(), form.to())));
  }

  @GET
  @Path("entries/{subject}/{seq}")
  @Operation(
      summary = "List the bank lines of an entry",
      description = "The bank lines that an entry stands or stood against (分录对应流水).")
  public List<LineQueries.EntryLine> listLinesOfEntry(
      @PathParam("subject")
          @Parameter(description = "The case number, or FUND.", example = "ZD2026-000001")
          String subject,
      @PathParam("seq") @Parameter(description = "The fact's place in its chain.", example = "9")
          String seq) {
    if (!seq.matches("\\d{1,9}")) {
      throw Declined.notFound("没有此分录。", "There is no such entry.");
    }
    return lines.ofEntry(subject, Long.parseLong(seq));
  }

  @POST
  @Path("entries/{subject}/{seq}/{lineNo}/explanation")
  @Operation(
      summary = "Explain an entry",
      description =
          "Says why the entry rightly has no bank line yet, and by when it will have one"
              + " (未达账项说明).")
  @APIResponseSchema(value = ExplainLine.View.class, responseCode = "200")
  public Response explainEntry(@BeanParam EntryId asked, ExplainLine.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> explainLine.entry(asked.entry(), form, change));
  }

  @POST
  @Path("entries/{subject}/{seq}/{lineNo}/explanation-withdrawal")
  @Operation(
      summary = "Withdraw an entry's explanation",
      description = "Takes the explanation back; it stays on record (撤回未达说明).")
  @APIResponseSchema(value = ExplainLine.View.class, responseCode = "200")
  public Response withdrawEntryExplanation(@BeanParam EntryId asked) {
    return changes.keyed(asked, 200, change -> explainLine.withdrawEntry(asked.entry(), change));
  }

  private String known(String account) {
    return lines.accounts().stream()
        .map(Label::code)
        .filter(code -> code.equals(account))
        .findFirst()
        .orElseThrow(() -> Declined.notFound("没有此专户。", "There is no such special account."));
  }
}
