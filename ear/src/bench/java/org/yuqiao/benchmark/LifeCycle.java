package org.yuqiao.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One case from application to closure: every change one request. */
final class LifeCycle {

  /** Changes of state in one life cycle. */
  static final int CHANGES = 15;

  static final String BANK = "benchbank";
  static final String CREDIT_CODE = "91500120188026498A";
  static final String ACCOUNT = "6222000011112222";

  private static final AtomicLong CONTRACTS = new AtomicLong(System.nanoTime());

  private final Api api;
  private final LocalDate today;
  private final List<Long> nanos;

  /**
   * A life cycle.
   *
   * @param nanos where the time of each change is noted down
   */
  LifeCycle(Api api, LocalDate today, List<Long> nanos) {
    this.api = api;
    this.today = today;
    this.nanos = nanos;
  }

  void run() {
    finish(draw());
  }

  /** The first ten changes: from the draft to money out. */
  String draw() {
    String number =
        timed("clerk", "/api/v1/cases", application()).get("number").asText();
    step("clerk", number, "submit", "{}");
    step("clerk", number, "accept", "{}");
    step(
        "bank." + BANK,
        number,
        "confirm-renewal",
        """
        {"amount":"1000000.00","letterNumber":"L-1","confirmedOn":"%s","signatory":"张三"}"""
            .formatted(today));
    step("reviewer", number, "review", "{\"opinion\":\"同意\"}");
    step("approver", number, "approve", "{\"amount\":\"900000.00\",\"opinion\":\"同意\"}");
    step(
        "clerk",
        number,
        "sign-agreement",
        "{\"agreementNumber\":\"A-1\",\"signedOn\":\"%s\"}".formatted(today));
    step(
        "clerk",
        number,
        "prove-own-money",
        "{\"amount\":\"100000.00\",\"proofNumber\":\"P-1\"}");
    step(
        "treasurer",
        number,
        "prepare-payment",
        "{\"amount\":\"900000.00\",\"accountNumber\":\"%s\"}".formatted(ACCOUNT));
    step("releaser", number, "draw", "{\"amount\":\"900000.00\",\"bankReference\":\"R-1\"}");
    return number;
  }

  /** The other five: from the settled old loan to the archive. */
  void finish(String number) {
    step(
        "bank." + BANK,
        number,
        "report-settlement",
        "{\"settledOn\":\"%s\",\"proofNumber\":\"S-1\"}".formatted(today));
    step(
        "bank." + BANK,
        number,
        "report-renewal",
        """
        {"contractNumber":"N-%s","receiptNumber":"N-1","amount":"1000000.00","grantedOn":"%s"}"""
            .formatted(number, today));
    step(
        "treasurer",
        number,
        "record-repayment",
        """
        {"amount":"900000.00","receivedOn":"%s","bankReference":"B-1","source":"NEW_LOAN"}"""
            .formatted(today));
    step("treasurer", number, "charge-fee", "{}");
    step("archivist", number, "close", "{\"missingReason\":\"压力测试\"}");
  }

  private String application() {
    return """
    {"borrowerName":"重庆川岳盛半导体有限公司","creditCode":"%s","kind":"%s","sector":"工业",\
    "staff":158,"revenue":"390000000.00","assets":"512780000.00","specialised":false,\
    "doubleHundred":false,"district":"大足区","lenderBank":"%s","oldContract":"基准第%d号",\
    "oldPrincipal":"1000000.00","oldMaturesOn":"%s","renewingBank":"%s",\
    "requested":"900000.00","difficulty":"回款延迟"}"""
        .formatted(
            CREDIT_CODE,
            Benchmark.SME,
            BANK,
            CONTRACTS.incrementAndGet(),
            today.plusDays(5),
            BANK);
  }

  private void step(String user, String number, String verb, String body) {
    timed(user, "/api/v1/cases/" + number + "/" + verb, body);
  }

  private com.fasterxml.jackson.databind.JsonNode timed(String user, String path, String body) {
    long start = System.nanoTime();
    var answer = api.change(user, path, body);
    nanos.add(System.nanoTime() - start);
    return answer;
  }
}
