package org.yuqiao.web.rest.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.yuqiao.history.boundary.ImportCases;
import org.yuqiao.history.boundary.ImportMode;
import org.yuqiao.history.boundary.ImportResult;
import org.yuqiao.history.boundary.ImportTemplate;
import org.yuqiao.history.boundary.Spreadsheet;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.Downloads;
import org.yuqiao.web.rest.http.Problem;
import org.yuqiao.web.rest.http.Problems;
import org.yuqiao.web.rest.http.Query;

/** A clerk's spreadsheet becomes cases (历史导入). */
@Path("/imports/cases")
@Tag(name = "imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Refusal FAULTY =
      new Refusal(
          "import-faulty",
          "D-1",
          null,
          "文件有误，未导入任何一行：见faults。",
          "The file has faults, no row was imported: see faults.");

  @Inject ImportCases importCases;
  @Inject ImportTemplate template;

  @POST
  @Consumes({"text/csv", XLSX})
  @Operation(
      summary = "Import past cases",
      description =
          "Turns the rows of a spreadsheet into cases with all their facts, books and records,"
              + " dated as in the file (历史导入): all of them or none, or the good rows only, or"
              + " a dry run. Rows imported before add nothing, so that the call needs no key; with"
              + " one, the first answer is given again. Where nothing was imported because of"
              + " faults the answer is 422 with the same figures and faults.")
  @RequestBody(description = "The spreadsheet, at most 20 MB.", required = true)
  @APIResponseSchema(value = ImportResult.class, responseCode = "200")
  public Response importCases(
      @QueryParam("dryRun")
          @Parameter(
              description = "Only judge the rows, write nothing; false unless given.",
              example = "false")
          String dryRun,
      @QueryParam("keepGood")
          @Parameter(
              description = "Import the rows without fault; false unless given.",
              example = "false")
          String keepGood,
      @QueryParam("fileName")
          @Parameter(
              description = "The file's name, as the facts are to name it.",
              example = "cases-2025.csv")
          String fileName,
      @HeaderParam("Idempotency-Key")
          @Parameter(
              description =
                  "A key the client makes for this import, or none: a file that comes twice adds"
                      + " nothing either way.",
              example = "6f1c1b1e-0d4b-4f43-9f0e-2b1d3c0a7a55")
          String key,
      @Context HttpServletRequest request,
      InputStream body)
      throws IOException {
    var mode = mode(Query.flag("dryRun", dryRun, false), Query.flag("keepGood", keepGood, false));
    var file = new Spreadsheet(fileName, Body.read(body, Body.FILE_BYTES, request));
    return importCases
        .run(file, mode, Asked.keyOrNull(key, request))
        .fold(result -> answer(result, request), why -> Problems.refused(why, request));
  }

  @GET
  @Path("template")
  @Produces(XLSX)
  @Operation(
      summary = "Download the import's template",
      description = "The empty form: the columns' headings and one example (导入模板).")
  public Response readTemplate() {
    return Response.ok(template.xlsx(), XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("历史数据导入模板.xlsx"))
        .build();
  }

  private static ImportMode mode(boolean dryRun, boolean keepGood) {
    if (dryRun) {
      return ImportMode.DRY_RUN;
    }
    return keepGood ? ImportMode.GOOD_ROWS : ImportMode.ALL_OR_NONE;
  }

  private static Response answer(ImportResult result, HttpServletRequest request) {
    if (!result.refused()) {
      return Response.ok(result).build();
    }
    var problem = Problems.problem(422, List.of(FAULTY), request);
    return Response.status(422)
        .type(Problem.MEDIA_TYPE)
        .entity(ImportProblem.of(problem, result))
        .build();
  }
}
