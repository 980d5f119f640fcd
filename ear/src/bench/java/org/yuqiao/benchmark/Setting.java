package org.yuqiao.benchmark;

import java.time.LocalDate;
import java.util.Map;
import org.yuqiao.scenarios.StartedServer;

/** What the life cycles need: people, a bank, a white-listed account, money. */
final class Setting {

  private static final Map<String, String> PEOPLE =
      Map.of(
          "clerk", "clerk",
          "reviewer", "reviewer",
          "approver", "approver",
          "treasurer", "treasurer",
          "releaser", "releaser",
          "archivist", "archivist",
          "auditor", "auditor");

  private final Api api;
  private final LocalDate today;

  Setting(Api api, LocalDate today) {
    this.api = api;
    this.today = today;
  }

  void prepare() {
    api.signIn(StartedServer.ADMIN, StartedServer.PASSWORD);
    api.change(
        StartedServer.ADMIN,
        "/api/v1/banks",
        "{\"code\":\"%s\",\"name\":\"基准银行\",\"agreementFrom\":\"%s\"}"
            .formatted(LifeCycle.BANK, today.minusYears(1)));
    PEOPLE.forEach((name, role) -> person(name, role, "null"));
    person("bank." + LifeCycle.BANK, "bank", "\"" + LifeCycle.BANK + "\"");
    api.change(
        "treasurer",
        "/api/v1/fund/contributions",
        """
        {"amount":"10000000000.00","receivedOn":"%s","contributor":"市级","documentNumber":"C-1"}"""
            .formatted(today));
    var account =
        api.change(
            "clerk",
            "/api/v1/accounts",
            """
            {"creditCode":"%s","accountName":"重庆川岳盛半导体有限公司","bankCode":"%s",\
            "accountNumber":"%s"}"""
                .formatted(LifeCycle.CREDIT_CODE, LifeCycle.BANK, LifeCycle.ACCOUNT));
    api.change(
        "reviewer",
        "/api/v1/accounts/" + account.get("id").asText() + "/decision",
        "{\"decision\":\"accept\"}");
  }

  private void person(String name, String role, String bank) {
    api.change(
        StartedServer.ADMIN,
        "/api/v1/users",
        """
        {"username":"%s","displayName":"%s","roles":["%s"],"bankCode":%s,"password":"%s"}"""
            .formatted(name, name, role, bank, StartedServer.PASSWORD));
    api.signIn(name, StartedServer.PASSWORD);
  }
}
