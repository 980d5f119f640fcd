package org.yuqiao.web.rest.cases;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.kernel.Label;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** Which cases are asked for, by parameters of the query; all that are given must hold. */
public class CaseSearch {

  @QueryParam("q")
  @Parameter(
      description =
          "Part of a borrower's name, or the beginning of a case number, credit code or contract"
              + " number.",
      example = "川岳盛")
  private String text;

  @QueryParam("status")
  @Parameter(description = "Code of a state; repeat it for several.", example = "DISBURSED")
  private List<String> statuses;

  @QueryParam("bank")
  @Parameter(description = "Code of a bank that is lender or renewing bank.", example = "ctm")
  private String bank;

  @QueryParam("district")
  @Parameter(description = "District of registration, in Chinese.", example = "渝中区")
  private String district;

  @QueryParam("kind")
  @Parameter(description = "Code of the kind of borrower.", example = "sme")
  private String kind;

  @QueryParam("crossBank")
  @Parameter(description = "Only cases across banks, or only others.", example = "false")
  private String crossBank;

  @QueryParam("appliedFrom")
  @Parameter(description = "First day of application.", example = "2026-01-01")
  private String appliedFrom;

  @QueryParam("appliedTo")
  @Parameter(description = "Last day of application.", example = "2026-12-31")
  private String appliedTo;

  @QueryParam("drawnFrom")
  @Parameter(description = "First day of drawdown.", example = "2026-01-01")
  private String drawnFrom;

  @QueryParam("drawnTo")
  @Parameter(description = "Last day of drawdown.", example = "2026-12-31")
  private String drawnTo;

  @QueryParam("dueFrom")
  @Parameter(description = "First due date.", example = "2026-01-01")
  private String dueFrom;

  @QueryParam("dueTo")
  @Parameter(description = "Last due date.", example = "2026-12-31")
  private String dueTo;

  CaseFilter filter(List<Label> knownStatuses, List<Label> knownKinds) {
    return new CaseFilter(
        blankToNull(text),
        known("status", statuses == null ? Set.of() : Set.copyOf(statuses), knownStatuses),
        blankToNull(bank),
        blankToNull(district),
        known("kind", kind == null || kind.isBlank() ? Set.of() : Set.of(kind), knownKinds).stream()
            .findFirst()
            .orElse(null),
        Query.flagOrNull("crossBank", crossBank),
        Query.dayOrNull("appliedFrom", appliedFrom),
        Query.dayOrNull("appliedTo", appliedTo),
        Query.dayOrNull("drawnFrom", drawnFrom),
        Query.dayOrNull("drawnTo", drawnTo),
        Query.dayOrNull("dueFrom", dueFrom),
        Query.dayOrNull("dueTo", dueTo));
  }

  private static Set<String> known(String name, Set<String> codes, List<Label> labels) {
    if (codes.isEmpty()) {
      return codes;
    }
    var known = labels.stream().map(Label::code).collect(Collectors.toSet());
    if (!known.containsAll(codes)) {
      String all = labels.stream().map(Label::code).collect(Collectors.joining(", "));
      throw Declined.malformed(
          name,
          "参数“%s”应为下列之一：%s。".formatted(name, all),
          "The parameter \"%s\" must be one of %s.".formatted(name, all));
    }
    return codes;
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
