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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reconciliation.boundary.BookLine;
import org.yuqiao.reconciliation.boundary.ConfirmPayment;
import org.yuqiao.reconciliation.boundary.ExplainLine;
import org.yuqiao.reconciliation.boundary.HoldInSuspense;
import org.yuqiao.reconciliation.boundary.LineCard;
import org.yuqiao.reconciliation.boundary.LineQueries;
import org.yuqiao.reconciliation.boundary.LineReceipt;
import org.yuqiao.reconciliation.boundary.MatchLine;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;

/** Bank lines against the books (流水核对). */
@Path("/bank-lines")
@Tag(name = "statements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BankLinesResource {

  @Inject LineQueries queries;
  @Inject MatchLine matchLine;
  @Inject BookLine bookLine;
  @Inject ConfirmPayment confirmPayment;
  @Inject HoldInSuspense holdInSuspense;
  @Inject ExplainLine explainLine;
  @Inject Changes changes;

  @GET
  @Operation(
      summary = "List bank lines",
      description =
          "Bank lines of all statements in the order of booking, each with its matches and, while"
              + " it stands open, with what it may be and what is wrong with it (银行流水).")
  public LineCardList listBankLines(@BeanParam LineAsked asked) {
    int limit = asked.limit();
    int offset = asked.offset();
    var found = queries.lines(asked.filter(), offset, limit + 1);
    boolean more = found.size() > limit;
    return new LineCardList(
        more ? found.subList(0, limit) : found,
        queries.sums(asked.filter()),
        more ? String.valueOf(offset + limit) : null);
  }

  @GET
  @Path("suspense")
  @Operation(
      summary = "List what is in suspense",
      description =
          "Bank lines booked as unexplained, the oldest first, each with its owner and its age in"
              + " days (待查款项账龄).")
  public List<LineCard> listSuspense(
      @QueryParam("account")
          @Parameter(description = "Only those of this special account.", example = "ZH01")
          String account) {
    return queries.suspense(account == null || account.isBlank() ? null : account);
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a bank line",
      description = "A bank line with its matches and with what it may be (银行流水).")
  public LineCard readBankLine(
      @PathParam("id") @Parameter(description = "The bank line's id.", example = "17000003")
          String id) {
    return queries
        .line(LineId.of(id))
        .orElseThrow(() -> Declined.notFound("没有此银行流水。", "There is no such bank line."));
  }

  @POST
  @Path("{id}/match")
  @Operation(
      summary = "Match a bank line",
      description =
          "Puts the line and the entries it is together, by a person's decision (人工匹配). The"
              + " amounts must add up to the fen.")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response matchBankLine(@BeanParam LineId asked, MatchLine.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> matchLine.match(asked.line(), form, change));
  }

  @POST
  @Path("{id}/unmatch")
  @Operation(
      summary = "Take a match apart",
      description =
          "Takes the line's match apart; it stays on record with the reason (撤销匹配). Nothing is"
              + " unbooked by it.")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response unmatchBankLine(@BeanParam LineId asked, MatchLine.UndoForm form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> matchLine.undo(asked.line(), form, change));
  }

  @POST
  @Path("{id}/book")
  @Operation(
      summary = "Book a bank line",
      description =
          "Books what the line is, straight or out of suspense, and matches the two in one"
              + " transaction (由流水入账): principal and fee of a case, interest, a contribution, or"
              + " a bank's charge. However many try at a time, it is booked once.")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response bookBankLine(@BeanParam LineId asked, BookLine.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> bookLine.book(asked.line(), form, change));
  }

  @POST
  @Path("{id}/payment")
  @Operation(
      summary = "Confirm a payment by a bank line",
      description =
          "Takes the line as the bank's answer that the instruction it names was executed, on the"
              + " line's day and under its number, and matches the line with what is booked by it"
              + " (按流水确认付款). Account, direction and amount must agree. A late success is taken in,"
              + " a contradiction is kept for a person; who prepared the payment does not confirm"
              + " it.")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response confirmPayment(@BeanParam LineId asked, ConfirmPayment.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> confirmPayment.confirm(asked.line(), form, change));
  }

  @POST
  @Path("{id}/suspense")
  @Operation(
      summary = "Take a bank line to suspense",
      description = "Books the line as unexplained and gives it an owner (待查款项挂账).")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response takeToSuspense(@BeanParam LineId asked, HoldInSuspense.OwnerForm form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> holdInSuspense.take(asked.line(), form, change));
  }

  @POST
  @Path("{id}/suspense-owner")
  @Operation(
      summary = "Give suspense to another owner",
      description = "Another user is to find out what the line is from now on (变更责任人).")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response assignSuspense(@BeanParam LineId asked, HoldInSuspense.OwnerForm form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> holdInSuspense.assign(asked.line(), form, change));
  }

  @POST
  @Path("{id}/suspense-return")
  @Operation(
      summary = "Book that suspense went back",
      description =
          "Books that what is left of the line was sent back, or given back, through the bank"
              + " (待查款项退回). The bank's line of it is matched when its statement comes.")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response returnSuspense(@BeanParam LineId asked, HoldInSuspense.ReturnForm form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> holdInSuspense.giveBack(asked.line(), form, change));
  }

  @POST
  @Path("{id}/suspense-removal")
  @Operation(
      summary = "Take a bank line out of suspense again",
      description =
          "Reverses the booking as unexplained where nothing was done with it yet; the line stands"
              + " open again (撤回挂账).")
  @APIResponseSchema(value = LineReceipt.class, responseCode = "200")
  public Response takeOutOfSuspense(@BeanParam LineId asked, HoldInSuspense.MistakeForm form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> holdInSuspense.takeOut(asked.line(), form, change));
  }

  @POST
  @Path("{id}/explanation")
  @Operation(
      summary = "Explain a bank line",
      description =
          "Says why the line rightly has no entry yet, and by when it will have one (未达账项说明).")
  @APIResponseSchema(value = ExplainLine.View.class, responseCode = "200")
  public Response explainBankLine(@BeanParam LineId asked, ExplainLine.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> explainLine.line(asked.line(), form, change));
  }

  @POST
  @Path("{id}/explanation-withdrawal")
  @Operation(
      summary = "Withdraw a bank line's explanation",
      description = "Takes the explanation back; it stays on record (撤回未达说明).")
  @APIResponseSchema(value = ExplainLine.View.class, responseCode = "200")
  public Response withdrawLineExplanation(@BeanParam LineId asked) {
    return changes.keyed(asked, 200, change -> explainLine.withdrawLine(asked.line(), change));
  }
}
