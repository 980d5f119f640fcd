package org.yuqiao.web.rest.reconciliation;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Declined;

/** A change of a bank line: which one, under which key. */
public class LineId extends Asked {

  @PathParam("id")
  @Parameter(description = "The bank line's id.", example = "17000003")
  private String id;

  long line() {
    return of(id);
  }

  static long of(String id) {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Declined.notFound("没有此银行流水。", "There is no such bank line.");
    }
    return Long.parseLong(id);
  }
}
