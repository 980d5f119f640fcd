package org.yuqiao.web.rest.statements;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.reconciliation.boundary.ColumnMappings;
import org.yuqiao.reconciliation.boundary.ImportStatement;
import org.yuqiao.reconciliation.boundary.ImportedStatements;
import org.yuqiao.reconciliation.boundary.MappingView;
import org.yuqiao.reconciliation.boundary.StatementFile;
import org.yuqiao.reconciliation.boundary.StatementQueries;
import org.yuqiao.reconciliation.boundary.StatementView;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** What the custodian banks say (银行对账单). */
@Path("/statements")
@Tag(name = "statements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int USUAL = 50;
  private static final int MOST = 500;

  /**
   * A choice of columns.
   *
   * @param fundAccount the code of the special account
   * @param format CSV or XLSX
   * @param headings the heading of each column that is read
   */
  public record ColumnMappingForm(
      String fundAccount, String format, Map<String, String> headings) {}

  @Inject ImportStatement importStatement;
  @Inject StatementQueries statements;
  @Inject ColumnMappings mappings;
  @Inject Changes changes;

  @POST
  @Consumes({
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    "text/csv",
    XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @Operation(
      summary = "Import a bank statement",
      description =
          "Keeps the lines of a statement that are not kept yet (导入对账单). The statement is held"
              + " against the account's number, its own balances and the statements before and"
              + " after; it is kept whole or refused with every reason, each with its place: a cell"
              + " or an element with line and column. The same statement again adds nothing, also"
              + " without reference numbers.")
  @RequestBody(
      description = "camt.053 (any version), CSV or XLSX; at most 64 MB and 100,000 lines.",
      required = true)
  @APIResponseSchema(value = ImportedStatements.class, responseCode = "200")
  public Response importStatement(
      @BeanParam Asked asked, @BeanParam StatementUpload upload, InputStream body)
      throws IOException {
    var into = upload.into();
    var spooled = Body.spool(body, Body.STATEMENT_BYTES, asked.request());
    try {
      var file = new StatementFile(upload.fileName(), () -> Files.newInputStream(spooled));
      return changes.once(
          asked, 200, ImportedStatements.class, () -> importStatement.importFile(file, into));
    } finally {
      Files.deleteIfExists(spooled);
    }
  }

  @GET
  @Operation(
      summary = "List bank statements",
      description = "The imported statements, the latest import first, a page at a time (对账单列表).")
  @APIResponseSchema(value = StatementList.class, responseCode = "200")
  public StatementList listStatements(
      @QueryParam("account")
          @Parameter(description = "Only those of this special account.", example = "ZH01")
          String account,
      @QueryParam("after")
          @Parameter(
              description = "The `next` of the page before; without it the first page.",
              example = "17")
          String after,
      @QueryParam("limit")
          @Parameter(description = "Statements a page, 1 to 500; 50 unless given.", example = "50")
          String limit) {
    int most = Query.number("limit", limit, USUAL, 1, MOST);
    var code = account == null || account.isBlank() ? null : account;
    long below = after == null || after.isBlank() ? Long.MAX_VALUE : number("after", after);
    var found = statements.below(code, below, most + 1);
    return new StatementList(first(found, most), next(found, most, StatementView::id));
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a bank statement",
      description = "A statement with its days, balances and sums (对账单).")
  public StatementView readStatement(
      @PathParam("id") @Parameter(description = "The statement's id.", example = "17") String id) {
    return found(id);
  }

  @GET
  @Path("{id}/lines")
  @Operation(
      summary = "List a statement's lines",
      description =
          "The lines that the statement brought, in the order of the file, a page at a time (流水)."
              + " Lines that an earlier statement had brought stand under that one.")
  @APIResponseSchema(value = BankLineList.class, responseCode = "200")
  public BankLineList listStatementLines(
      @PathParam("id") @Parameter(description = "The statement's id.", example = "17") String id,
      @QueryParam("after")
          @Parameter(
              description = "The `next` of the page before; without it the first page.",
              example = "50")
          String after,
      @QueryParam("limit")
          @Parameter(description = "Lines a page, 1 to 500; 50 unless given.", example = "50")
          String limit) {
    long statement = found(id).id();
    int most = Query.number("limit", limit, USUAL, 1, MOST);
    int behind = Query.number("after", after, 0, 0, 1_000_000);
    var found = statements.linesAfter(statement, behind, most + 1);
    return new BankLineList(first(found, most), next(found, most, line -> (long) line.ordinal()));
  }

  @GET
  @Path("mappings")
  @Operation(
      summary = "List column mappings",
      description = "Which headings of each account's spreadsheets say what (列映射).")
  public List<MappingView> listColumnMappings() {
    return mappings.all();
  }

  @POST
  @Path("mappings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Choose the columns",
      description =
          "Remembers which headings of an account's CSV or XLSX statements say what (设定列映射): the"
              + " day, and the amount or debit and credit, at least.")
  @APIResponseSchema(value = MappingView.class, responseCode = "200")
  public Response chooseColumns(@BeanParam Asked asked, ColumnMappingForm form) {
    Changes.needed(form);
    var choice = new ColumnMappings.Form(form.headings());
    return changes.once(
        asked,
        200,
        MappingView.class,
        () -> mappings.choose(form.fundAccount(), form.format(), choice));
  }

  private StatementView found(String id) {
    return statements
        .find(number("id", id))
        .orElseThrow(() -> Declined.notFound("没有此对账单。", "There is no such statement."));
  }

  private static long number(String name, String text) {
    if (!text.matches("\\d{1,18}")) {
      if (name.equals("id")) {
        throw Declined.notFound("没有此对账单。", "There is no such statement.");
      }
      throw Declined.malformed(
          name,
          "参数“%s”应为上一页的next。".formatted(name),
          "The parameter \"%s\" must be the next of the page before.".formatted(name));
    }
    return Long.parseLong(text);
  }

  private static <T> List<T> first(List<T> found, int most) {
    return found.size() > most ? found.subList(0, most) : found;
  }

  private static <T> String next(List<T> found, int most, Function<T, Long> key) {
    return found.size() > most ? String.valueOf(key.apply(found.get(most - 1))) : null;
  }
}
