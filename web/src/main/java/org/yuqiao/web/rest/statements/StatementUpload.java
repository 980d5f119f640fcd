package org.yuqiao.web.rest.statements;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.reconciliation.boundary.ImportStatement;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** What is said of a statement that is handed in. */
public class StatementUpload {

  @QueryParam("account")
  @Parameter(
      required = true,
      description = "Code of the special account the statement is of.",
      example = "ZH01")
  private String account;

  @QueryParam("format")
  @Parameter(
      description = "`camt053`, `csv` or `xlsx`; told by the content unless given.",
      example = "camt053")
  private String format;

  @QueryParam("mapping")
  @Parameter(
      description =
          "Id of the column mapping to read a spreadsheet by; the account's remembered one, else"
              + " the headings' own meaning, unless given.",
      example = "ZH01-CSV")
  private String mapping;

  @QueryParam("fileName")
  @Parameter(description = "The file's name, as the record is to name it.", example = "11月流水.csv")
  private String fileName;

  ImportStatement.Into into() {
    if (account == null || account.isBlank()) {
      throw Declined.malformed(
          "account", "缺少参数“account”。", "The parameter \"account\" is missing.");
    }
    boolean told = format != null && !format.isBlank();
    var known = Query.oneOf("format", format, "camt053", "csv", "xlsx").toUpperCase(Locale.ROOT);
    var chosen = mapping == null || mapping.isBlank() ? null : mapping;
    return new ImportStatement.Into(account, told ? known : null, chosen);
  }

  String fileName() {
    return fileName;
  }
}
