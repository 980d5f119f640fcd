package org.yuqiao.web.rest.fund;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.fund.boundary.JournalFilter;
import org.yuqiao.kernel.Label;
import org.yuqiao.web.rest.http.Query;

/** Which lines of the journal are asked for. */
public class JournalAsked {

  @QueryParam("account")
  @Parameter(
      description =
          "Code of an account of the chart, or several by commas;"
              + " 1001,9002 is the money available.",
      example = "1001")
  private String account;

  @QueryParam("detail")
  @Parameter(
      description = "Subsidiary: a special account, a contributor or a statement's line.",
      example = "ZH01")
  private String detail;

  @QueryParam("subject")
  @Parameter(description = "A case's number, or FUND.", example = "ZD2026-000123")
  private String subject;

  @QueryParam("dueOn")
  @Parameter(description = "Only cases whose money was due on the day.", example = "2026-11-17")
  private String dueOn;

  @QueryParam("reference")
  @Parameter(description = "The bank's or the document's number.", example = "HL-20261117-1")
  private String reference;

  @QueryParam("from")
  @Parameter(description = "The first booking date.", example = "2026-11-01")
  private String from;

  @QueryParam("to")
  @Parameter(description = "The last booking date.", example = "2026-11-30")
  private String to;

  @QueryParam("side")
  @Parameter(description = "Only debits or only credits: debit or credit.", example = "debit")
  private String side;

  JournalFilter filter(List<Label> accounts) {
    return new JournalFilter(
        accounts(codes(accounts)),
        orNull(detail),
        orNull(subject),
        Query.dayOrNull("dueOn", dueOn),
        orNull(reference),
        Query.dayOrNull("from", from),
        Query.dayOrNull("to", to),
        blank(side) ? null : Query.oneOf("side", side, "debit", "credit"));
  }

  private List<String> accounts(String... known) {
    return blank(account)
        ? List.of()
        : Arrays.stream(account.split(",", -1))
            .map(code -> Query.oneOf("account", code.isBlank() ? "," : code, known))
            .toList();
  }

  private static String[] codes(List<Label> accounts) {
    return accounts.stream().map(Label::code).toArray(String[]::new);
  }

  private static String orNull(String text) {
    return blank(text) ? null : text;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
