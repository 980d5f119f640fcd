package org.yuqiao.web.rest.payment;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.kernel.Label;
import org.yuqiao.payment.boundary.PaymentFilter;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Query;

/** Which instructions are asked for, by parameters of the query; all that are given must hold. */
public class PaymentSearch {

  @QueryParam("q")
  @Parameter(
      description =
          "Part of a payee's name, or the beginning of an instruction's, case's, account's or"
              + " bank's number.",
      example = "ZF2026-0000")
  private String text;

  @QueryParam("status")
  @Parameter(
      description = "Code of an instruction's state; repeat it for several.",
      example = "UNKNOWN")
  private List<String> statuses;

  @QueryParam("purpose")
  @Parameter(description = "Code of a purpose.", example = "DRAW")
  private String purpose;

  @QueryParam("fundAccount")
  @Parameter(description = "Code of a special account.", example = "ZH01")
  private String fundAccount;

  @QueryParam("contradicted")
  @Parameter(
      description = "Only those whose contradiction waits for a person; false unless given.",
      example = "false")
  private String contradicted;

  PaymentFilter filter(List<Label> knownStatuses, List<Label> knownPurposes) {
    Set<String> purposes = blank(purpose) ? Set.of() : Set.of(purpose.strip());
    return new PaymentFilter(
        blank(text) ? null : text.strip(),
        known("status", statuses == null ? Set.of() : Set.copyOf(statuses), knownStatuses),
        known("purpose", purposes, knownPurposes).stream().findFirst().orElse(null),
        blank(fundAccount) ? null : fundAccount.strip(),
        Query.flag("contradicted", contradicted, false));
  }

  private static Set<String> known(String name, Set<String> codes, List<Label> labels) {
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

  private static boolean blank(String value) {
    return value == null || value.isBlank();
  }
}
