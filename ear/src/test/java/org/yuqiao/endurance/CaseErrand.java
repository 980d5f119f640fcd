package org.yuqiao.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.scenarios.ApiClient.Answer;
import org.yuqiao.scenarios.CaseWalk;

/** One case from the draft to the archive, with a paper filed and two receipts on the way. */
final class CaseErrand extends Errand {

  private static final String AMOUNT = "900000.00";
  private static final String PRINCIPAL = "1000000.00";
  private static final String BANK_USER = "bank." + CaseWalk.BANK;

  private static final List<Function<CaseErrand, Request>> WAY =
      List.of(
          c -> Request.of("clerk", "api/v1/cases", c.form),
          c -> c.step("clerk", "submit", Map.of()),
          c -> c.step("clerk", "accept", Map.of()),
          CaseErrand::paper,
          c -> c.step(BANK_USER, "confirm-renewal", CaseWalk.letter(PRINCIPAL)),
          c -> c.step("reviewer", "review", Map.of("opinion", "同意")),
          c -> c.step("approver", "approve", Map.of("amount", AMOUNT, "opinion", "同意")),
          c ->
              c.step(
                  "clerk",
                  "sign-agreement",
                  Map.of("agreementNumber", "协-1", "signedOn", CaseWalk.TODAY)),
          c ->
              c.step(
                  "clerk", "prove-own-money", Map.of("amount", "100000.00", "proofNumber", "证-1")),
          c ->
              c.step(
                  "treasurer",
                  "prepare-payment",
                  Map.of("amount", AMOUNT, "accountNumber", c.account)),
          c ->
              c.step(
                  "releaser", "draw", Map.of("amount", AMOUNT, "bankReference", "放-" + c.number)),
          c ->
              c.step(
                  BANK_USER,
                  "report-settlement",
                  Map.of("settledOn", CaseWalk.TODAY, "proofNumber", "结-1")),
          c -> c.receipt("400000.00", "收-1"),
          c ->
              c.step(
                  BANK_USER,
                  "report-renewal",
                  Map.of(
                      "contractNumber",
                      "新-" + c.number,
                      "receiptNumber",
                      "据-1",
                      "amount",
                      PRINCIPAL,
                      "grantedOn",
                      CaseWalk.TODAY)),
          c -> c.receipt("500000.00", "收-2"),
          c -> c.step("treasurer", "charge-fee", Map.of()),
          c -> c.step("archivist", "close", Map.of("missingReason", "持久性检验")));

  private final Books books;
  private final String account;
  private final Map<String, Object> form = CaseWalk.form(AMOUNT, PRINCIPAL);
  private final List<String> facts = new ArrayList<>();
  private List<String> seen = List.of();
  private String number;

  /**
   * A new case.
   *
   * @param account the borrower's account on the white list
   */
  CaseErrand(Books books, String account) {
    this.books = books;
    this.account = account;
  }

  @Override
  Optional<Request> next() {
    return answered() < WAY.size()
        ? Optional.of(WAY.get(answered()).apply(this))
        : Optional.empty();
  }

  @Override
  void take(Answer answer) {
    var before = List.copyOf(facts);
    number = answer.json().get("number").textValue();
    answer.json().get("facts").forEach(fact -> facts.add(fact.get("kind").textValue()));
    if (!seen.isEmpty() && !seen.equals(before) && !seen.equals(facts)) {
      throw new IllegalStateException(number + " stood at " + seen + " between steps of " + facts);
    }
    seen = List.of();
  }

  @Override
  String look() {
    seen = recorded();
    boolean follows = hadEffect() && seen.subList(0, facts.size()).equals(facts);
    boolean sound = seen.equals(facts) || open() != null && follows;
    return sound ? null : "%s: %s, not %s".formatted(number, seen, facts);
  }

  @Override
  boolean hadEffect() {
    return seen.size() > facts.size();
  }

  @Override
  String lookAgain() {
    var now = recorded();
    return now.equals(facts) ? null : "%s: %s, not %s".formatted(number, now, facts);
  }

  /** The kinds of fact in the record of the case, found by its old loan. */
  private List<String> recorded() {
    return books.texts(
        "select r.fact_kind from audit_record r join bridge_case c on c.chain_subject = r.subject"
            + " where c.old_contract = ? order by r.seq",
        form.get("oldContract"));
  }

  private Request step(String user, String verb, Object body) {
    return Request.of(user, "api/v1/cases/" + number + "/" + verb, body);
  }

  private Request receipt(String amount, String reference) {
    return step(
        "treasurer",
        "record-repayment",
        Map.of(
            "amount",
            amount,
            "receivedOn",
            CaseWalk.TODAY,
            "bankReference",
            reference + number,
            "source",
            "NEW_LOAN"));
  }

  private Request paper() {
    String path = "api/v1/cases/%s/documents?kind=APPLICATION_FORM&fileName=form.pdf";
    return Request.filing("clerk", path.formatted(number), "%PDF-1.4\n% " + number + "\n%%EOF\n");
  }
}
