package org.yuqiao.web.rest.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.EntryView;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.fund.boundary.JournalQueries;
import org.yuqiao.fund.boundary.JournalView;
import org.yuqiao.fund.boundary.TrialBalanceView;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** The books to read: trial balance, journal, entries (账簿). */
@Path("/ledger")
@Tag(name = "fund")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  @Inject JournalQueries journal;
  @Inject FundQueries fund;
  @Inject Today today;

  @GET
  @Path("trial-balance")
  @Operation(
      summary = "Read the trial balance",
      description =
          "Every account's debit and credit up to and including a day, with their equal totals"
              + " (试算平衡表).")
  public TrialBalanceView readTrialBalance(
      @QueryParam("asOf")
          @Parameter(
              description = "The last day counted; today's business date unless given.",
              example = "2026-12-31")
          String asOf) {
    var day = Query.dayOrNull("asOf", asOf);
    return fund.trialBalance(day == null ? today.date() : day);
  }

  @GET
  @Path("journal")
  @Operation(
      summary = "List journal lines",
      description =
          "Lines that match every parameter given, by booking date, a page at a time, with opening,"
              + " running and closing balance (明细账).")
  public JournalView listJournal(
      @BeanParam JournalAsked asked,
      @QueryParam("after")
          @Parameter(
              description = "The `next` of the page before; without it the first page.",
              example = "2026-11-17~ZD2026-000123~14~1")
          String after,
      @QueryParam("limit")
          @Parameter(description = "Lines a page, 1 to 200; 50 unless given.", example = "50")
          String limit) {
    int most = Query.number("limit", limit, USUAL, 1, MOST);
    return journal.page(asked.filter(journal.accounts()), place(after), most);
  }

  @GET
  @Path("entries/{subject}/{seq}")
  @Operation(
      summary = "Read an entry",
      description =
          "One entry: its lines, the fact behind it with who, when and hash, and the entry it takes"
              + " back or is taken back by (记账凭证).")
  public EntryView readEntry(
      @PathParam("subject")
          @Parameter(description = "A case's number, or FUND.", example = "ZD2026-000123")
          String subject,
      @PathParam("seq") @Parameter(description = "The fact's place in the chain.", example = "14")
          String seq) {
    if (!seq.matches("\\d{1,18}")) {
      throw unknown(subject, seq);
    }
    return journal.entry(subject, Long.parseLong(seq)).orElseThrow(() -> unknown(subject, seq));
  }

  private String place(String after) {
    if (after == null || after.isBlank()) {
      return null;
    }
    if (!journal.isPlace(after)) {
      throw Declined.malformed(
          "after", "参数“after”应为上一页的next。", "The parameter \"after\" must be a page's `next`.");
    }
    return after;
  }

  private static Declined unknown(String subject, String seq) {
    return Declined.notFound(
        "没有凭证%s#%s。".formatted(subject, seq), "There is no entry %s#%s.".formatted(subject, seq));
  }
}
