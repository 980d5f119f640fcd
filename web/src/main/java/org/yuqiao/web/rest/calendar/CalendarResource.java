package org.yuqiao.web.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.calendar.boundary.CalendarChangeView;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.calendar.boundary.CalendarYearView;
import org.yuqiao.calendar.boundary.DueDateView;
import org.yuqiao.calendar.boundary.LoadCalendarNotice;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Query;
import org.yuqiao.web.rest.http.Texts;

/** Working days (工作日历). */
@Path("/calendar")
@Tag(name = "calendar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  @Inject CalendarQueries calendars;
  @Inject LoadCalendarNotice loadCalendarNotice;
  @Inject Changes changes;

  @GET
  @Path("due-date")
  @Operation(
      summary = "Work out a due date",
      description =
          "The due date of a drawdown day with each working day counted, the drawdown day itself"
              + " not (试算到期日). A year without a notice makes it provisional. A drawdown day that is"
              + " no working day is refused by T-3.")
  @APIResponseSchema(value = DueDateView.class, responseCode = "200")
  public Response workOutDueDate(
      @QueryParam("drawnOn")
          @Parameter(required = true, description = "The drawdown day.", example = "2026-09-24")
          String drawnOn,
      @Context HttpServletRequest request) {
    return Changes.answer(calendars.dueDate(Query.day("drawnOn", drawnOn)), request);
  }

  @GET
  @Path("years")
  @Operation(
      summary = "List the calendar's years",
      description =
          "The years whose State Council notices are loaded, with their days off and make-up"
              + " working days (放假安排).")
  public List<CalendarYearView> listCalendarYears() {
    return calendars.years();
  }

  @POST
  @Path("notices")
  @Consumes("text/csv")
  @Operation(
      summary = "Load a holiday notice",
      description =
          "Loads the State Council's notice of a year, or a newer one for a year that is loaded"
              + " (录入放假通知). Open due dates move with it. The same notice again changes nothing.")
  @RequestBody(
      description = "A table with the columns date, kind, name, notice, issued; at most 1 MB.",
      required = true,
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  @APIResponseSchema(value = CalendarChangeView.class, responseCode = "200")
  public Response loadNotice(@BeanParam Asked asked, InputStream body) throws IOException {
    var csv = Texts.utf8(Body.read(body, Body.JSON_BYTES, asked.request()));
    return changes.once(asked, 200, CalendarChangeView.class, () -> loadCalendarNotice.load(csv));
  }
}
