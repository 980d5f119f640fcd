package org.yuqiao.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuqiao.scenarios.ApiClient.Answer;
import org.yuqiao.scenarios.CaseWalk;

/** One case from the draft to the archive, with a paper filed and two receipts on the way. */
final class CaseErrand extends Errand {

  private static final String AMOUNT = "900000.00";
  private static final String PRINCIPAL = "1000000.00";
  private static final String BANK_USER = "bank." + CaseWalk.BANK;
  private static final Map<String, Object> OWN_MONEY =
      Map.of("amount", "100000.00", "proofNumber", "证-1");

  /** What the bank's front machine and the clock add by themselves. */
  private static final Set<String> BY_THEMSELVES = Set.of("PaymentSent", "PaymentAccepted");

  /** A request, with the facts that it brings about where its answer does not list them. */
  private record Leg(Function<CaseErrand, Request> ask, List<String> facts) {}

  private static final List<Leg> TO_PAYMENT =
      List.of(
          leg(c -> Request.of("clerk", "api/v1/cases", c.form)),
          leg(c -> c.step("clerk", "submit", Map.of())),
          leg(c -> c.step("clerk", "accept", Map.of())),
          leg(CaseErrand::paper),
          leg(c -> c.step(BANK_USER, "confirm-renewal", CaseWalk.letter(PRINCIPAL))),
          leg(c -> c.step("reviewer", "review", Map.of("opinion", "同意"))),
          leg(c -> c.step("approver", "approve", Map.of("amount", AMOUNT, "opinion", "同意"))),
          leg(CaseErrand::agreement),
          leg(c -> c.step("clerk", "prove-own-money", OWN_MONEY)),
          leg(CaseErrand::payment));
  private static final List<Leg> AT_COUNTER = List.of(leg(CaseErrand::atCounter));
  private static final List<Leg> BY_INSTRUCTION =
      List.of(leg(CaseErrand::release, "PaymentReleased"), leg(CaseErrand::executed, "FundsDrawn"));
  private static final List<Leg> FROM_PAYMENT =
      List.of(
          leg(CaseErrand::settlement),
          leg(c -> c.receipt("400000.00", "收-1")),
          leg(CaseErrand::renewal),
          leg(c -> c.receipt("500000.00", "收-2")),
          leg(c -> c.step("treasurer", "charge-fee", Map.of())),
          leg(c -> c.step("archivist", "close", Map.of("missingReason", "持久性检验"))));

  private final Books books;
  private final String account;
  private final List<Leg> way;
  private final Map<String, Object> form = CaseWalk.form(AMOUNT, PRINCIPAL);
  private final List<String> facts = new ArrayList<>();
  private List<String> seen = List.of();
  private String number;

  /**
   * A new case.
   *
   * @param account the borrower's account on the white list
   * @param instructed whether the money goes out by an instruction to the bank, or at its counter
   */
  CaseErrand(Books books, String account, boolean instructed) {
    this.books = books;
    this.account = account;
    this.way =
        Stream.of(TO_PAYMENT, instructed ? BY_INSTRUCTION : AT_COUNTER, FROM_PAYMENT)
            .flatMap(List::stream)
            .toList();
  }

  private static Leg leg(Function<CaseErrand, Request> ask, String... facts) {
    return new Leg(ask, List.of(facts));
  }

  @Override
  Optional<Request> next() {
    return answered() < way.size()
        ? Optional.of(way.get(answered()).ask().apply(this))
        : Optional.empty();
  }

  @Override
  void take(Answer answer) {
    var before = List.copyOf(facts);
    var told = way.get(answered()).facts();
    facts.addAll(told);
    if (told.isEmpty()) {
      number = answer.json().get("number").textValue();
      answer.json().get("facts").forEach(fact -> facts.add(fact.get("kind").textValue()));
    }
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
    return books
        .texts(
            "select r.fact_kind from audit_record r join bridge_case c on c.chain_subject = r.subject"
                + " where c.old_contract = ? order by r.seq",
            form.get("oldContract"))
        .stream()
        .filter(kind -> !BY_THEMSELVES.contains(kind))
        .toList();
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

  private Request agreement() {
    var agreement = Map.of("agreementNumber", "协-1", "signedOn", CaseWalk.TODAY);
    return step("clerk", "sign-agreement", agreement);
  }

  private Request payment() {
    return step("treasurer", "prepare-payment", Map.of("amount", AMOUNT, "accountNumber", account));
  }

  private Request atCounter() {
    return step("releaser", "draw", Map.of("amount", AMOUNT, "bankReference", "放-" + number));
  }

  private Request release() {
    return Request.of("releaser", "api/v1/payments/" + instruction() + "/release", null);
  }

  private Request executed() {
    return Request.of(
        "releaser",
        "api/v1/payments/" + instruction() + "/answers",
        Map.of("status", "EXECUTED", "executedOn", CaseWalk.TODAY, "bankReference", "银-" + number));
  }

  private String instruction() {
    return books
        .texts("select payment_number from payment_instruction where subject = ?", number)
        .get(0);
  }

  private Request settlement() {
    var settled = Map.of("settledOn", CaseWalk.TODAY, "proofNumber", "结-1");
    return step(BANK_USER, "report-settlement", settled);
  }

  private Request renewal() {
    return step(
        BANK_USER,
        "report-renewal",
        Map.of(
            "contractNumber",
            "新-" + number,
            "receiptNumber",
            "据-1",
            "amount",
            PRINCIPAL,
            "grantedOn",
            CaseWalk.TODAY));
  }
}
