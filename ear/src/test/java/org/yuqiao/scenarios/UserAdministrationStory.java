package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The identity of the sign-in reaches the boundaries, and what is taken away is gone at once. */
@Scenario
class UserAdministrationStory {

  private static final String USERS = "api/v1/users";
  private static final String SECRET = "green-bridge-42";

  @Test
  void the_administrator_reads_the_users_and_a_clerk_does_not() {
    assertThat(ApiClient.of("admin").get(USERS).status()).isEqualTo(200);
    var refused = ApiClient.of("clerk").get(USERS);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void no_list_of_users_tells_a_hash() {
    assertThat(ApiClient.of("auditor").get(USERS).text()).doesNotContain("pbkdf2");
  }

  @Test
  void a_role_taken_away_is_gone_with_the_next_request_of_a_token_given_before() {
    var admin = ApiClient.of("admin");
    String name = register(admin, "auditor");
    var newcomer = signIn(name);
    assertThat(newcomer.get(USERS).status()).isEqualTo(200);
    assertThat(put(admin, name + "/roles", Map.of("roles", List.of("archivist")))).isEqualTo(200);
    assertThat(newcomer.get(USERS).status()).isEqualTo(403);
  }

  @Test
  void a_token_of_somebody_barred_since_holds_no_more() {
    var admin = ApiClient.of("admin");
    String name = register(admin, "auditor");
    var newcomer = signIn(name);
    assertThat(newcomer.get(USERS).status()).isEqualTo(200);
    assertThat(put(admin, name + "/enabled", Map.of("enabled", false))).isEqualTo(200);
    assertThat(newcomer.get(USERS).status()).isEqualTo(401);
    assertThat(ApiClient.askForToken(name, SECRET).status()).isEqualTo(401);
  }

  @Test
  void an_administrator_does_not_change_his_own_roles() {
    var answer =
        ApiClient.of("admin")
            .change(
                "PUT",
                USERS + "/admin/roles",
                Map.of("roles", List.of("admin", "treasurer")),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("code").textValue()).isEqualTo("user-is-oneself");
  }

  @Test
  void a_weak_password_is_refused_with_the_clause() {
    var answer = ApiClient.of("admin").post(USERS, newUser("weak.one", "clerk", "short"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("code").textValue()).isEqualTo("password-length");
    assertThat(answer.json().get("clause").textValue()).isEqualTo("D-4");
  }

  private static String register(ApiClient admin, String role) {
    String name = "u" + UUID.randomUUID().toString().substring(0, 8);
    var answer = admin.post(USERS, newUser(name, role, SECRET));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return name;
  }

  private static Map<String, Object> newUser(String name, String role, String password) {
    return Map.of(
        "username", name, "displayName", "新来者", "roles", List.of(role), "password", password);
  }

  private static ApiClient signIn(String name) {
    return ApiClient.withToken(
        ApiClient.askForToken(name, SECRET).json().get("access_token").textValue());
  }

  private static int put(ApiClient admin, String path, Object body) {
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    return admin.change("PUT", USERS + "/" + path, body, key).status();
  }
}
