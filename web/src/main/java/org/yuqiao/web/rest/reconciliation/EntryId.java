package org.yuqiao.web.rest.reconciliation;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.reconciliation.boundary.MatchLine;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Declined;

/** A change of what stands on a line of an entry: which one, under which key. */
public class EntryId extends Asked {

  @PathParam("subject")
  @Parameter(description = "The case number, or FUND.", example = "ZD2026-000001")
  private String subject;

  @PathParam("seq")
  @Parameter(description = "The fact's place in its chain.", example = "9")
  private String seq;

  @PathParam("lineNo")
  @Parameter(description = "The line's place in the entry.", example = "1")
  private String lineNo;

  MatchLine.EntryRef entry() {
    if (!seq.matches("\\d{1,9}") || !lineNo.matches("\\d{1,4}")) {
      throw Declined.notFound("没有此分录。", "There is no such entry.");
    }
    return new MatchLine.EntryRef(subject, Long.parseLong(seq), Integer.parseInt(lineNo));
  }
}
