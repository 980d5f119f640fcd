package org.yuqiao.web.rest.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.MyWork;
import org.yuqiao.casefile.boundary.WorkItem;

/** What waits for the reader (工作台). */
@Path("/work")
@Tag(name = "cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

  @Inject MyWork work;

  @GET
  @Operation(
      summary = "List my work",
      description =
          "Cases whose next step the reader may take now, the nearest deadline first, at most 500"
              + " (待办事项).")
  public List<WorkItem> listWork() {
    return work.items();
  }
}
