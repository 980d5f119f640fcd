package org.yuqiao.endurance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.yuqiao.scenarios.ApiClient.Answer;
import org.yuqiao.scenarios.CaseWalk;

/** Many clients over HTTP who all want the same at the same time. */
public final class Crowd {

  /** How many clients there are. */
  public static final int CLIENTS = 64;

  private static final String WHOLE = "900000.00";
  private static final String HALF = "450000.00";
  private static final int ROOM_FOR = CLIENTS / 2;

  /** Just below what needs a second approver. */
  private static final BigDecimal LARGEST = new BigDecimal("29000000.00");

  /** Why somebody is refused money: there is none left, or it is kept for who came earlier. */
  public static final String[] NO_MONEY = {"422 funds-not-available", "422 queue-order"};

  private Crowd() {}

  /**
   * What a rush came to.
   *
   * @param answers how often each answer was given: a status, with the code of a refusal
   */
  public record Count(Map<String, Integer> answers) {

    static Count of(List<Answer> answers) {
      var counts = new TreeMap<String, Integer>();
      answers.forEach(answer -> counts.merge(name(answer), 1, Integer::sum));
      return new Count(counts);
    }

    private static String name(Answer answer) {
      return answer.status() < 400
          ? Integer.toString(answer.status())
          : answer.status() + " " + answer.json().get("code").textValue();
    }

    @Override
    public String toString() {
      return answers.toString();
    }

    /** Whether all the others were told one of these reasons. */
    public boolean othersWereTold(String... reasons) {
      var known = Set.of(reasons);
      return answers.keySet().stream()
          .filter(answer -> !answer.startsWith("2"))
          .allMatch(known::contains);
    }

    /** How many got what they wanted. */
    public int done() {
      return answers.getOrDefault("200", 0) + answers.getOrDefault("201", 0);
    }
  }

  /**
   * What became of a pool with room for half.
   *
   * @param each what each client asks for, in yuan
   * @param room what the pool had to give, less what is kept for those who came earlier
   * @param left what it has to give afterwards
   */
  public record Draws(
      BigDecimal each, BigDecimal room, BigDecimal left, Count promised, Count drawn) {}

  /**
   * Clients draw from a pool that has room for half of them: each has his case approved, and
   * whoever is promised the money draws it, all at once. Afterwards the money is back where it was.
   */
  public static Draws draws() throws InterruptedException, ExecutionException {
    BigDecimal kept = kept();
    var fillers = fill(kept);
    BigDecimal room = available().subtract(kept);
    BigDecimal each = room.divideToIntegralValue(new BigDecimal(ROOM_FOR));
    var cases = prepared(CLIENTS, each);
    var promised = AtOnce.all(cases, one -> promise(one, each));
    var lucky = new ArrayList<CaseWalk>();
    for (int i = 0; i < CLIENTS; i++) {
      if (promised.get(i).status() == 200) {
        lucky.add(cases.get(i));
      }
    }
    CaseWalk.whiteListed();
    var drawn =
        AtOnce.all(lucky, one -> one.ready(ownMoney(each)).step("releaser", "draw", one.drawing()));
    var draws =
        new Draws(each, room, available().subtract(kept), Count.of(promised), Count.of(drawn));
    cases.removeAll(lucky);
    AtOnce.all(lucky, one -> one.does("treasurer", "record-repayment", one.receipt(text(each))));
    cases.addAll(fillers);
    AtOnce.all(cases, one -> one.does("clerk", "withdraw", Map.of("reason", "不再需要")));
    return draws;
  }

  /** Clients enter the same receipt, which pays all that is owed, each under a key of his own. */
  public static Count receipts() throws InterruptedException, ExecutionException {
    var walk = drawn();
    return Count.of(
        AtOnce.all(
            Collections.nCopies(CLIENTS, walk),
            one -> one.step("treasurer", "record-repayment", one.receipt(WHOLE))));
  }

  /**
   * Clients book one line of a bank's statement as the repayment that it is. It is half of what is
   * owed, so that nothing but the line itself forbids to book it twice.
   */
  public static Count bookings(Books books) throws InterruptedException, ExecutionException {
    var walk = drawn();
    String path = "api/v1/bank-lines/" + lineOf(walk, books) + "/book";
    var form =
        Map.of(
            "kind", "CASE", "caseNumber", walk.number(), "principal", HALF, "source", "OWN_MONEY");
    var count =
        Count.of(
            AtOnce.all(
                Collections.nCopies(CLIENTS, form),
                one -> CaseWalk.as("treasurer").post(path, one)));
    walk.does("treasurer", "record-repayment", walk.receipt(HALF));
    return count;
  }

  /** Clients take back one receipt, each under a key of his own. */
  public static Count reversals() throws InterruptedException, ExecutionException {
    var walk = drawn();
    var receipt = walk.step("treasurer", "record-repayment", walk.receipt(HALF)).json();
    var form =
        Map.of(
            "receipt",
            receipt.at("/facts/0/seq").longValue(),
            "documentNumber",
            "冲-" + walk.number(),
            "reason",
            "错记");
    var count =
        Count.of(
            AtOnce.all(
                Collections.nCopies(CLIENTS, walk),
                one -> one.step("approver", "reverse-receipt", form)));
    walk.does("treasurer", "record-repayment", walk.receipt(WHOLE));
    return count;
  }

  private static CaseWalk drawn() {
    return CaseWalk.drafted(WHOLE, "1000000.00")
        .accepted()
        .confirmed("1000000.00")
        .reviewed()
        .approved()
        .ready("100000.00")
        .drawn();
  }

  /** A statement of one line, which says that half of what a case owes came in. */
  private static long lineOf(CaseWalk walk, Books books) {
    String reference = "CROWD-" + walk.number();
    String csv =
        "交易日期,借方发生额,贷方发生额,流水号,对方户名,摘要\r\n%s,,%s,%s,%s,归还转贷款 %s\r\n"
            .formatted(CaseWalk.TODAY, HALF, reference, CaseWalk.BORROWER, walk.contract());
    var answer =
        CaseWalk.as("treasurer")
            .upload(
                "api/v1/statements?account=ZH01&fileName=" + reference + ".csv",
                "text/csv",
                csv.getBytes(StandardCharsets.UTF_8));
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.text());
    }
    return books.number("select id from bank_line where bank_reference = ?", reference);
  }

  /** Promises money to others until what is left is at most what the clients can ask for. */
  private static List<CaseWalk> fill(BigDecimal kept) {
    var fillers = new ArrayList<CaseWalk>();
    var most = LARGEST.multiply(new BigDecimal(ROOM_FOR)).add(kept);
    while (available().compareTo(most) > 0) {
      var filler = prepared(LARGEST);
      if (promise(filler, LARGEST).status() != 200) {
        throw new IllegalStateException("no promise for " + filler.number());
      }
      fillers.add(filler);
    }
    return fillers;
  }

  private static List<CaseWalk> prepared(int count, BigDecimal amount)
      throws InterruptedException, ExecutionException {
    return new ArrayList<>(AtOnce.all(Collections.nCopies(count, amount), Crowd::prepared));
  }

  /** A case whose money only the approval has still to promise. */
  private static CaseWalk prepared(BigDecimal amount) {
    String principal = text(principal(amount));
    return CaseWalk.drafted(text(amount), principal).accepted().confirmed(principal).reviewed();
  }

  private static Answer promise(CaseWalk walk, BigDecimal amount) {
    return walk.step("approver", "approve", decision(amount));
  }

  private static Map<String, Object> decision(BigDecimal amount) {
    return Map.of("amount", text(amount), "opinion", "同意");
  }

  private static BigDecimal available() {
    var fund = CaseWalk.as("auditor").get("api/v1/fund").json();
    return new BigDecimal(fund.get("available").textValue());
  }

  /** What those who wait for approval already are to get before anybody who comes now. */
  private static BigDecimal kept() {
    var queue = CaseWalk.as("approver").get("api/v1/fund/queue").json();
    return new BigDecimal(queue.get("needed").textValue());
  }

  /** An old loan of which an amount is less than nine tenths. */
  private static BigDecimal principal(BigDecimal amount) {
    return amount.multiply(new BigDecimal("1.2"));
  }

  private static String ownMoney(BigDecimal amount) {
    return text(principal(amount).subtract(amount));
  }

  private static String text(BigDecimal yuan) {
    return yuan.setScale(2).toPlainString();
  }
}
