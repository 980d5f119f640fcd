package org.yuqiao.web.rest.reconciliation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.reconciliation.boundary.LineFilter;
import org.yuqiao.web.rest.http.Query;

/** Which bank lines are asked for. */
public class LineAsked {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int FARTHEST = 10_000_000;

  @QueryParam("account")
  @Parameter(description = "Only those of this special account.", example = "ZH01")
  private String account;

  @QueryParam("from")
  @Parameter(description = "Booked on or after this day.", example = "2026-11-01")
  private String from;

  @QueryParam("to")
  @Parameter(description = "Booked on or before this day.", example = "2026-11-30")
  private String to;

  @QueryParam("status")
  @Parameter(
      description = "`OPEN`, `MATCHED`, `SUSPENSE` or `EXPLAINED`; all unless given.",
      example = "OPEN")
  private String status;

  @QueryParam("direction")
  @Parameter(description = "`in` or `out`; both unless given.", example = "in")
  private String direction;

  @QueryParam("after")
  @Parameter(
      description = "The `next` of the page before; without it the first page.",
      example = "50")
  private String after;

  @QueryParam("limit")
  @Parameter(description = "Lines a page, 1 to 200; 50 unless given.", example = "50")
  private String limit;

  LineFilter filter() {
    return new LineFilter(
        given(account) ? account : null,
        Query.dayOrNull("from", from),
        Query.dayOrNull("to", to),
        given(status)
            ? Query.oneOf("status", status, "OPEN", "MATCHED", "SUSPENSE", "EXPLAINED")
            : null,
        given(direction) ? Query.oneOf("direction", direction, "in", "out") : null,
        null);
  }

  int offset() {
    return Query.number("after", after, 0, 0, FARTHEST);
  }

  int limit() {
    return Query.number("limit", limit, USUAL, 1, MOST);
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }
}
