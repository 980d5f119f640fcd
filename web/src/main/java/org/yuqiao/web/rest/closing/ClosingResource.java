package org.yuqiao.web.rest.closing;

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
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.closing.boundary.CloseBooks;
import org.yuqiao.closing.boundary.ClosingDay;
import org.yuqiao.closing.boundary.ClosingDayRow;
import org.yuqiao.closing.boundary.ClosingQueries;
import org.yuqiao.closing.boundary.ClosingReceipt;
import org.yuqiao.closing.boundary.ExplainDay;
import org.yuqiao.closing.boundary.HandOverYear;
import org.yuqiao.closing.boundary.LockMonth;
import org.yuqiao.closing.boundary.PeriodView;
import org.yuqiao.closing.boundary.Rerun;
import org.yuqiao.closing.boundary.RerunDay;
import org.yuqiao.web.Periods;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** The close of days, months and years (封账). */
@Path("/closing")
@Tag(name = "closing")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClosingResource {

  private static final int MOST_DAYS = 370;

  @Inject ClosingQueries closing;
  @Inject CloseBooks closeBooks;
  @Inject ExplainDay explainDay;
  @Inject RerunDay rerunDay;
  @Inject LockMonth lockMonth;
  @Inject HandOverYear handOverYear;
  @Inject Changes changes;
  @Inject Today today;

  @GET
  @Path("days")
  @Operation(
      summary = "List days and their seals",
      description =
          "The days of a stretch of at most 370, each with its state and, where it is closed, its"
              + " seal; the last thirty days unless given (封账日历).")
  public List<ClosingDayRow> listDays(
      @QueryParam("from") @Parameter(description = "The first day.", example = "2026-11-01")
          String from,
      @QueryParam("to") @Parameter(description = "The last day.", example = "2026-11-30")
          String to) {
    var last = Query.dayOrNull("to", to);
    last = last == null ? today.date() : last;
    var first = Query.dayOrNull("from", from);
    first = first == null ? last.minusDays(29) : first;
    if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
      throw Declined.malformed(
          "to", "止日不得早于起日，最多370天。", "The last day is not before the first; at most 370 days.");
    }
    return closing.days(first, last);
  }

  @GET
  @Path("days/{day}")
  @Operation(
      summary = "Read a day",
      description =
          "A closed day with its seal, or an open one with everything that still stands in the way"
              + " of closing it (封账日或未尽事项).")
  public ClosingDay readDay(
      @PathParam("day") @Parameter(description = "The day.", example = "2026-11-16") String day) {
    return closing.day(Query.day("day", day));
  }

  @POST
  @Path("days/{day}")
  @Operation(
      summary = "Close the books through a day",
      description =
          "Closes every open day up to this one, one after another, and stops at the first that"
              + " cannot be closed; days closed before stay as they are (日终封账).")
  @APIResponseSchema(value = ClosingReceipt.class, responseCode = "200")
  public Response closeDay(
      @BeanParam Asked asked,
      @PathParam("day") @Parameter(description = "The last day to close.", example = "2026-11-16")
          String day) {
    var last = Query.day("day", day);
    return changes.keyed(asked, 200, change -> closeBooks.through(last, change));
  }

  @POST
  @Path("days/{day}/rerun")
  @Operation(
      summary = "Reckon a closed day anew",
      description =
          "Takes every sealed record's hash from its content and every figure from the journal, and"
              + " says what differs from the seal. Changes nothing, so it needs no key (封账重算).")
  public Rerun rerunDay(
      @PathParam("day") @Parameter(description = "A closed day.", example = "2026-11-16")
          String day) {
    LocalDate closed = Query.day("day", day);
    return rerunDay
        .rerun(closed)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "%s没有自己的封账记录。".formatted(closed), "There is no seal of %s.".formatted(closed)));
  }

  @POST
  @Path("explanations")
  @Operation(
      summary = "Explain what stands open",
      description =
          "Keeps a person's words on something that stands open at the end of a day and may be"
              + " explained, such as a statement that is not there yet (日终说明).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "201")
  public Response explain(@BeanParam Asked asked, ExplainDay.Form form) {
    Changes.needed(form);
    return changes.keyed(asked, 201, change -> explainDay.explain(form, change));
  }

  @GET
  @Path("months/{month}")
  @Operation(
      summary = "Read a month",
      description =
          "Opening balance, movement and closing balance of each account, and whether the month is"
              + " locked (月度发生额及余额).")
  public PeriodView readMonth(
      @PathParam("month") @Parameter(description = "The month.", example = "2026-11")
          String month) {
    return closing.month(month(month));
  }

  @POST
  @Path("months/{month}")
  @Operation(
      summary = "Lock a month",
      description =
          "An approver who closed none of its days locks a month whose days are all closed and"
              + " whose seals all hold (月结锁定).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "200")
  public Response lockMonth(
      @BeanParam Asked asked,
      @PathParam("month") @Parameter(description = "The month.", example = "2026-11")
          String month) {
    var asMonth = month(month);
    return changes.keyed(asked, 200, change -> lockMonth.lock(asMonth, change));
  }

  @GET
  @Path("years/{year}")
  @Operation(
      summary = "Read a year",
      description =
          "Opening balance, movement and closing balance of each account, and whether the year was"
              + " handed over (年度发生额及余额).")
  public PeriodView readYear(
      @PathParam("year") @Parameter(description = "The year.", example = "2026") String year) {
    return closing.year(year(year));
  }

  @POST
  @Path("years/{year}")
  @Operation(
      summary = "Hand a year over",
      description =
          "An approver who did not close its last day hands the balances of a locked year over to"
              + " the next (年度余额结转).")
  @APIResponseSchema(value = CaseReceipt.class, responseCode = "200")
  public Response handOverYear(
      @BeanParam Asked asked,
      @PathParam("year") @Parameter(description = "The year.", example = "2026") String year) {
    var asYear = year(year);
    return changes.keyed(asked, 200, change -> handOverYear.handOver(asYear, change));
  }

  private static YearMonth month(String text) {
    return Periods.month(text)
        .orElseThrow(
            () -> Declined.malformed("month", "月份应为yyyy-MM。", "The month must be yyyy-MM."));
  }

  private static Year year(String text) {
    return Periods.year(text)
        .orElseThrow(() -> Declined.malformed("year", "年份应为yyyy。", "The year must be yyyy."));
  }
}
