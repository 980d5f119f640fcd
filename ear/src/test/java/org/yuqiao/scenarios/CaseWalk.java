package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Walks cases by the API, each step by the person whose step it is. */
public final class CaseWalk {

  /** The demonstration server's date in the stories: a Tuesday. */
  public static final String TODAY = "2026-11-17";

  public static final String BANK = "ctm";
  public static final String CREDIT_CODE = "91500120188026498A";
  public static final String BORROWER = "重庆川岳盛半导体有限公司";

  private static final AtomicLong CONTRACTS = new AtomicLong(System.nanoTime());
  private static final Map<String, String> PEOPLE =
      Map.of(
          "clerk", "clerk",
          "reviewer", "reviewer",
          "approver", "approver",
          "approver2", "approver",
          "treasurer", "treasurer",
          "releaser", "releaser",
          "archivist", "archivist",
          "auditor", "auditor");
  private static final Map<String, ApiClient> CLIENTS = new HashMap<>();
  private static Function<String, ApiClient> door = ApiClient::of;

  private final String number;
  private final String amount;

  private final String contract;

  private CaseWalk(String number, String amount, String contract) {
    this.number = number;
    this.amount = amount;
    this.contract = contract;
  }

  /** A draft for an amount, with an old loan large enough for it. */
  public static CaseWalk drafted(String amount, String principal) {
    return drafted(form(amount, principal));
  }

  /** A draft of a form. */
  public static CaseWalk drafted(Map<String, Object> form) {
    var answer = as("clerk").post("api/v1/cases", form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new CaseWalk(
        answer.json().get("number").textValue(),
        (String) form.get("requested"),
        (String) form.get("oldContract"));
  }

  /** The form of an application that the rules take. */
  public static Map<String, Object> form(String amount, String principal) {
    var form = new HashMap<String, Object>();
    form.put("borrowerName", BORROWER);
    form.put("creditCode", CREDIT_CODE);
    form.put("kind", "sme");
    form.put("sector", "工业");
    form.put("staff", 158);
    form.put("revenue", "390000000.00");
    form.put("assets", "512780000.00");
    form.put("specialised", true);
    form.put("doubleHundred", false);
    form.put("district", "大足区");
    form.put("lenderBank", BANK);
    form.put("oldContract", "故事流借字第" + CONTRACTS.incrementAndGet() + "号");
    form.put("oldPrincipal", principal);
    form.put("oldMaturesOn", "2026-11-20");
    form.put("renewingBank", BANK);
    form.put("requested", amount);
    form.put("difficulty", "下游回款延迟十日");
    form.put("contactName", "李四");
    form.put("contactPhone", "023-12345678");
    return form;
  }

  /**
   * Walks on an empty server from now on: its administrator opens the bank and lets people in, its
   * treasurer records the city's capital of 100,000,000 yuan.
   */
  public static synchronized void setUp(URI base, String admin, String password) {
    on(base, admin, password);
    made("admin", "api/v1/banks", Map.of("code", BANK, "name", "朝天门银行", "agreementFrom", TODAY));
    PEOPLE.forEach((name, role) -> letIn(name, role, Map.of(), password));
    letIn("bank." + BANK, "bank", Map.of("bankCode", BANK), password);
    made(
        "treasurer",
        "api/v1/fund/contributions",
        Map.of(
            "amount", "100000000.00",
            "receivedOn", TODAY,
            "contributor", "市级",
            "documentNumber", "渝财拨-1"));
  }

  /** Walks on a server that was set up before. */
  public static synchronized void on(URI base, String admin, String password) {
    CLIENTS.clear();
    door = name -> ApiClient.of(base, "admin".equals(name) ? admin : name, password);
  }

  /** Walks on the demonstration server again. */
  public static synchronized void onDemonstration() {
    CLIENTS.clear();
    door = ApiClient::of;
  }

  private static void letIn(String name, String role, Map<String, Object> more, String password) {
    var user = new HashMap<String, Object>(more);
    user.put("username", name);
    user.put("displayName", name);
    user.put("roles", List.of(role));
    user.put("password", password);
    made("admin", "api/v1/users", user);
  }

  private static void made(String username, String path, Map<String, Object> form) {
    var answer = as(username).post(path, form);
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }

  public static synchronized ApiClient as(String username) {
    return CLIENTS.computeIfAbsent(username, door);
  }

  public String number() {
    return number;
  }

  /** The number of the old loan's contract. */
  public String contract() {
    return contract;
  }

  /** The amount applied for. */
  public String amount() {
    return amount;
  }

  public ApiClient.Answer step(String username, String verb, Object body) {
    return step(username, verb, body, UUID.randomUUID().toString());
  }

  public ApiClient.Answer step(String username, String verb, Object body, String key) {
    return as(username).post("api/v1/cases/" + number + "/" + verb, body, key);
  }

  public CaseWalk does(String username, String verb, Object body) {
    var answer = step(username, verb, body);
    assertThat(answer.status()).as(verb + ": " + answer.text()).isEqualTo(200);
    return this;
  }

  public CaseWalk accepted() {
    return does("clerk", "submit", Map.of()).does("clerk", "accept", Map.of());
  }

  public CaseWalk confirmed(String confirmed) {
    return does("bank." + BANK, "confirm-renewal", letter(confirmed));
  }

  public CaseWalk reviewed() {
    return does("reviewer", "review", Map.of("opinion", "材料齐全，同意上报"));
  }

  public CaseWalk approved() {
    return does("approver", "approve", Map.of("amount", amount, "opinion", "同意"));
  }

  /** Signed, with the borrower's own money proven. */
  public CaseWalk moneyProven(String ownMoney) {
    return does("clerk", "sign-agreement", Map.of("agreementNumber", "协-1", "signedOn", TODAY))
        .does("clerk", "prove-own-money", Map.of("amount", ownMoney, "proofNumber", "证-1"));
  }

  public CaseWalk ready(String ownMoney) {
    return moneyProven(ownMoney)
        .does(
            "treasurer",
            "prepare-payment",
            Map.of("amount", amount, "accountNumber", whiteListed()));
  }

  public CaseWalk drawn() {
    return does("releaser", "draw", drawing());
  }

  public Map<String, Object> drawing() {
    return Map.of("amount", amount, "bankReference", "放-" + number);
  }

  public Map<String, Object> receipt(String received) {
    return Map.of(
        "amount", received, "receivedOn", TODAY, "bankReference", "收-1", "source", "NEW_LOAN");
  }

  public static Map<String, Object> letter(String amount) {
    return Map.of(
        "amount", amount, "letterNumber", "续函-1", "confirmedOn", TODAY, "signatory", "王行长");
  }

  /** The kinds of fact recorded, in order. */
  public List<String> facts() {
    var kinds = new ArrayList<String>();
    as("auditor")
        .get("api/v1/cases/" + number + "/timeline")
        .json()
        .forEach(entry -> kinds.add(entry.get("kind").textValue()));
    return kinds;
  }

  public String status() {
    return as("auditor").get("api/v1/cases/" + number).json().at("/status/code").textValue();
  }

  /**
   * The borrower's account at the lender, proposed and let in by two people where there is none.
   */
  public static synchronized String whiteListed() {
    var found = as("clerk").get("api/v1/accounts?creditCode=" + CREDIT_CODE).json();
    for (var account : found) {
      if (account.get("bankCode").textValue().equals(BANK)
          && account.get("state").textValue().equals("ACTIVE")) {
        return account.get("accountNumber").textValue();
      }
    }
    String accountNumber = "6222" + System.nanoTime() % 1_000_000_000_000L;
    var proposed =
        as("clerk")
            .post(
                "api/v1/accounts",
                Map.of(
                    "creditCode", CREDIT_CODE,
                    "accountName", BORROWER,
                    "bankCode", BANK,
                    "accountNumber", accountNumber));
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
    String id = proposed.json().get("id").asText();
    var decided =
        as("reviewer").post("api/v1/accounts/" + id + "/decision", Map.of("decision", "accept"));
    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    return accountNumber;
  }
}
