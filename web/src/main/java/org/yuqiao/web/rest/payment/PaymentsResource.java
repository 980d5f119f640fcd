package org.yuqiao.web.rest.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.loan.boundary.ReleasePayment;
import org.yuqiao.payment.boundary.AnswerFileView;
import org.yuqiao.payment.boundary.AnswerPayment;
import org.yuqiao.payment.boundary.AnswerReceipt;
import org.yuqiao.payment.boundary.CancelInstruction;
import org.yuqiao.payment.boundary.ChannelView;
import org.yuqiao.payment.boundary.ChooseChannel;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.payment.boundary.PaymentSheet;
import org.yuqiao.payment.boundary.PaymentView;
import org.yuqiao.payment.boundary.ReleaseInstruction;
import org.yuqiao.payment.boundary.TakeAnswers;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Downloads;
import org.yuqiao.web.rest.http.Query;

/** Payment instructions, what banks answer, and how both travel (付款指令). */
@Path("/")
@Tag(name = "payments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int FURTHEST = 1_000_000;
  private static final int FILES = 100;

  @Inject PaymentQueries payments;
  @Inject PaymentSheet sheet;
  @Inject ReleasePayment releasePayment;
  @Inject ReleaseInstruction releaseInstruction;
  @Inject CancelInstruction cancelInstruction;
  @Inject AnswerPayment answerPayment;
  @Inject TakeAnswers takeAnswers;
  @Inject ChooseChannel chooseChannel;
  @Inject Changes changes;

  @GET
  @Path("payments")
  @Operation(
      summary = "List instructions",
      description =
          "Payment instructions that match every parameter given, newest first, with count and sum"
              + " of all found (付款指令查询).")
  public PaymentList listPayments(
      @BeanParam PaymentSearch search,
      @QueryParam("offset")
          @Parameter(description = "Instructions to leave out; 0 unless given.", example = "0")
          String offset,
      @QueryParam("limit")
          @Parameter(
              description = "Instructions a page, 1 to 200; 50 unless given.",
              example = "50")
          String limit) {
    var filter = search.filter(payments.statuses(), payments.purposes());
    int from = Query.number("offset", offset, 0, 0, FURTHEST);
    int most = Query.number("limit", limit, USUAL, 1, MOST);
    return new PaymentList(payments.rows(filter, from, most), payments.totals(filter));
  }

  @GET
  @Path("payments/{number}")
  @Operation(
      summary = "Read an instruction",
      description = "An instruction with its life, its message and what the reader may do with it.")
  public PaymentView readPayment(
      @PathParam("number")
          @Parameter(description = "The instruction's number.", example = "ZF2026-000001")
          String number) {
    return payments.find(number).orElseThrow(() -> unknown(number));
  }

  @GET
  @Path("payments/{number}/pain.001")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      summary = "Download an instruction's message",
      description =
          "The message as it was or will be sent, ISO 20022 pain.001.001.09; there is none before"
              + " the release.")
  public Response readMessage(
      @PathParam("number")
          @Parameter(description = "The instruction's number.", example = "ZF2026-000001")
          String number) {
    byte[] message = payments.message(number).orElseThrow(() -> unknown(number));
    return Response.ok(message, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(number + ".xml"))
        .build();
  }

  @GET
  @Path("payments.xlsx")
  @Produces(XLSX)
  @Operation(
      summary = "Download the bank's payment sheet",
      description =
          "The batch payment sheet (批量付款表) of the instructions named, or of those a search finds,"
              + " at most 1,000.")
  public Response readSheet(
      @QueryParam("number")
          @Parameter(
              description = "An instruction's number; repeat it for several.",
              example = "ZF2026-000001")
          List<String> numbers,
      @BeanParam PaymentSearch search) {
    boolean named = numbers != null && !numbers.isEmpty();
    var filter = search.filter(payments.statuses(), payments.purposes());
    List<String> chosen =
        named
            ? numbers
            : payments.rows(filter, 0, PaymentSheet.MOST).stream().map(r -> r.number()).toList();
    return Response.ok(sheet.xlsx(chosen), XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("批量付款表.xlsx"))
        .build();
  }

  @POST
  @Path("payments/{number}/release")
  @Operation(
      summary = "Release an instruction",
      description =
          "Another person than the preparer lets the instruction go to the bank (复核放行), a drawdown"
              + " by the rules of its case. The message leaves after this has committed.")
  @APIResponseSchema(value = PaymentView.class, responseCode = "200")
  public Response releaseInstruction(@BeanParam PaymentAsked asked) {
    var row = payments.find(asked.number()).orElseThrow(() -> unknown(asked.number())).row();
    return changes.keyed(
        asked,
        200,
        change ->
            isDraw(row)
                ? released(row, releasePayment.release(new CaseNumber(row.caseNumber()), change))
                : released(row, releaseInstruction.release(row.number(), change)));
  }

  private Outcome<PaymentView> released(PaymentRow row, Outcome<?> outcome) {
    return outcome.fold(
        done -> Outcome.done(payments.find(row.number()).orElseThrow()), Outcome::refused);
  }

  private static boolean isDraw(PaymentRow row) {
    return row.caseNumber() != null && "DRAW".equals(row.purpose().code());
  }

  @POST
  @Path("payments/{number}/cancel")
  @Operation(
      summary = "Cancel an instruction of the fund",
      description = "Takes an instruction back before it is released (撤销指令).")
  @APIResponseSchema(value = AnswerReceipt.class, responseCode = "200")
  public Response cancelInstruction(@BeanParam PaymentAsked asked, CancelInstruction.Form form) {
    Changes.needed(form);
    return changes.keyed(
        asked, 200, change -> cancelInstruction.cancel(asked.number(), form, change));
  }

  @POST
  @Path("payments/{number}/answers")
  @Operation(
      summary = "Enter the bank's answer",
      description =
          "Enters what the bank said of an instruction in other words than a message (登记银行答复)."
              + " EXECUTED needs the bank's day and reference and another person than the preparer;"
              + " REJECTED and UNKNOWN need a reason. What is known already changes nothing; what"
              + " contradicts is kept for a person to look into.")
  @APIResponseSchema(value = AnswerReceipt.class, responseCode = "200")
  public Response answerPayment(@BeanParam PaymentAsked asked, AnswerPayment.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> answerPayment.answer(asked.number(), form, change));
  }

  @POST
  @Path("payments/{number}/settlement")
  @Operation(
      summary = "Settle a contradiction",
      description = "Says what came of looking into an answer that contradicts (矛盾核销).")
  @APIResponseSchema(value = AnswerReceipt.class, responseCode = "200")
  public Response settleContradiction(
      @BeanParam PaymentAsked asked, AnswerPayment.Settlement form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> answerPayment.settle(asked.number(), form, change));
  }

  @POST
  @Path("payments/answers")
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @Operation(
      summary = "Bring a bank's answers",
      description =
          "Takes an ISO 20022 pain.002 (银行回执): all that it says or nothing of it. The same message"
              + " twice changes nothing.")
  @RequestBody(description = "The message, at most 5 MB.", required = true)
  @APIResponseSchema(value = AnswerReceipt.class, responseCode = "200")
  public Response takeAnswers(
      @BeanParam Asked asked,
      @QueryParam("fileName")
          @Parameter(description = "The file's name, to be looked up by.", example = "hz-1.xml")
          String fileName,
      InputStream body)
      throws IOException {
    byte[] content = Body.read(body, TakeAnswers.MOST_BYTES, asked.request());
    return changes.keyed(asked, 200, change -> takeAnswers.upload(fileName, content, change));
  }

  @GET
  @Path("payments/answers")
  @Operation(
      summary = "List answer files",
      description = "The answer files that came last, taken or not, with the reason (回执文件).")
  public List<AnswerFileView> listAnswers() {
    return payments.lastFiles(FILES);
  }

  @GET
  @Path("payments/channels")
  @Operation(
      summary = "List the channels",
      description = "How each special account's instructions reach its bank (发送渠道).")
  public List<ChannelView> listChannels() {
    return payments.channels();
  }

  @PUT
  @Path("payments/channels/{fundAccount}")
  @Operation(
      summary = "Choose a channel",
      description =
          "Chooses how a special account's instructions reach its bank: FILE by the exchange"
              + " directory, MANUAL by a person. What was released before leaves as it was.")
  @APIResponseSchema(value = ChannelView.class, responseCode = "200")
  public Response chooseChannel(
      @PathParam("fundAccount")
          @Parameter(description = "Code of the special account.", example = "ZH01")
          String fundAccount,
      @BeanParam Asked asked,
      ChooseChannel.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 200, change -> chooseChannel.choose(fundAccount, form, change));
  }

  private static Declined unknown(String number) {
    String told = number.matches("[A-Za-z0-9-]{1,20}") ? number : "";
    return new Declined(
        404,
        "payment-not-found",
        null,
        "没有编号为%s的付款指令或其报文。".formatted(told),
        "There is no instruction %s, or no message of it.".formatted(told));
  }
}
